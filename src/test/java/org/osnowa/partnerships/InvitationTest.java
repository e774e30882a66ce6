package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.partnerships.InvitationRefusal.ALREADY_ANSWERED;
import static org.osnowa.partnerships.InvitationRefusal.ALREADY_JOINED;
import static org.osnowa.partnerships.InvitationRefusal.EXPIRED;
import static org.osnowa.partnerships.InvitationRefusal.WITHDRAWN;
import static org.osnowa.partnerships.InvitationSamples.NOW;
import static org.osnowa.partnerships.InvitationSamples.bakeryIsInvited;
import static org.osnowa.partnerships.InvitationSamples.bakeryIsInvitedBy;
import static org.osnowa.partnerships.InvitationSamples.robertSays;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.osnowa.partnerships.Answer.Kind;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;

class InvitationTest {

    private final Invitation invitation = bakeryIsInvited();

    @Test
    void the_invited_answers_within_thirty_days() {
        var lastMoment = NOW.plus(Duration.ofDays(30)).minusSeconds(1);

        var answered = done(invitation.answer(robertSays(Kind.YES), lastMoment));

        assertThat(answered.answer()).contains(robertSays(Kind.YES));
        assertThat(invitation.answer())
                .as("the invitation we started from is unchanged")
                .isEmpty();
    }

    @Test
    void after_thirty_days_the_link_answers_nothing() {
        var tooLate = NOW.plus(Duration.ofDays(30));

        assertThat(invitation.answer(robertSays(Kind.YES), tooLate)).isEqualTo(new Refused<>(EXPIRED));
    }

    @Test
    void a_link_is_answered_once() {
        var answered = done(invitation.answer(robertSays(Kind.MAYBE), NOW));

        assertThat(answered.answer(robertSays(Kind.YES), NOW)).isEqualTo(new Refused<>(ALREADY_ANSWERED));
    }

    @Test
    void a_maybe_is_asked_again_with_a_new_link() {
        var maybe = done(invitation.answer(robertSays(Kind.MAYBE), NOW));
        var later = NOW.plus(Duration.ofDays(40));

        var again = done(maybe.resend(later));

        assertThat(again.link()).isNotEqualTo(invitation.link());
        assertThat(again.whyNotAnswer(later)).isEmpty();
    }

    @Test
    void a_yes_is_not_asked_again() {
        var joined = done(invitation.answer(robertSays(Kind.YES), NOW));

        assertThat(joined.resend(NOW)).isEqualTo(new Refused<>(ALREADY_JOINED));
        assertThat(joined.enterAnswer(robertSays(Kind.NO))).isEqualTo(new Refused<>(ALREADY_JOINED));
    }

    @Test
    void a_withdrawn_invitation_stays_withdrawn() {
        var withdrawn = done(invitation.withdraw());

        assertThat(withdrawn.answer(robertSays(Kind.YES), NOW)).isEqualTo(new Refused<>(WITHDRAWN));
        assertThat(withdrawn.enterAnswer(robertSays(Kind.YES))).isEqualTo(new Refused<>(WITHDRAWN));
        assertThat(withdrawn.resend(NOW)).isEqualTo(new Refused<>(WITHDRAWN));
        assertThat(withdrawn.withdraw()).isEqualTo(new Refused<>(WITHDRAWN));
    }

    @Test
    void an_answered_invitation_cannot_be_taken_back() {
        var answered = done(invitation.answer(robertSays(Kind.NO), NOW));

        assertThat(answered.withdraw()).isEqualTo(new Refused<>(ALREADY_ANSWERED));
    }

    @Test
    void a_telephone_call_needs_no_valid_link() {
        var old = bakeryIsInvitedBy(NOW.minus(Duration.ofDays(90)));

        assertThat(done(old.enterAnswer(robertSays(Kind.YES_PRELIMINARY))).answer())
                .contains(robertSays(Kind.YES_PRELIMINARY));
    }

    @Test
    void a_no_without_a_reason_cannot_be_written_down() {
        assertThatThrownBy(() -> new Answer(
                        Kind.NO,
                        null,
                        null,
                        robertSays(Kind.YES).respondent(),
                        java.util.Map.of(),
                        null,
                        NOW,
                        java.util.Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Invitation done(org.osnowa.platform.Outcome<Invitation> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done<Invitation>) outcome).value();
    }
}
