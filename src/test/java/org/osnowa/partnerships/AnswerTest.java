package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.partnerships.Membership.Representative;

class AnswerTest {

    @Test
    void own_words_beside_one_kind_say_more_about_it() {
        assertThat(wanting(Map.of(BenefitKind.NEW_CLIENTS, Importance.MOST), "w sobotę")
                        .wishes())
                .containsExactly(
                        new Wish(Optional.of(BenefitKind.NEW_CLIENTS), Optional.of("w sobotę"), Importance.MOST));
    }

    @Test
    void own_words_beside_several_kinds_are_a_wish_of_their_own() {
        var kinds = Map.of(BenefitKind.TRUST, Importance.SOME, BenefitKind.STAFF, Importance.MOST);

        assertThat(wanting(kinds, "spokój").wishes())
                .containsExactly(
                        new Wish(Optional.of(BenefitKind.STAFF), Optional.empty(), Importance.MOST),
                        new Wish(Optional.of(BenefitKind.TRUST), Optional.empty(), Importance.SOME),
                        new Wish(Optional.empty(), Optional.of("spokój"), Importance.MUCH));
    }

    @Test
    void own_words_alone_are_a_wish_and_nothing_is_none() {
        assertThat(wanting(Map.of(), "spokój").wishes())
                .containsExactly(new Wish(Optional.empty(), Optional.of("spokój"), Importance.MUCH));
        assertThat(wanting(Map.of(), null).wishes()).isEmpty();
    }

    @Test
    void a_wish_for_nothing_cannot_be_written_down() {
        assertThatThrownBy(() -> new Wish(Optional.empty(), Optional.empty(), Importance.MUCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void importance_goes_from_one_to_three() {
        for (var each : Importance.values()) {
            assertThat(Importance.of(each.weight())).isEqualTo(each);
        }
        assertThat(Importance.MOST.weight()).isEqualTo(3);
    }

    private static Answer wanting(Map<BenefitKind, Importance> wants, @org.jspecify.annotations.Nullable String words) {
        return new Answer(
                Answer.Kind.YES,
                null,
                null,
                new Representative("Robert", Scope.DECIDES),
                wants,
                words,
                InvitationSamples.NOW,
                Optional.empty());
    }
}
