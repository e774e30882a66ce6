package org.osnowa.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.balance.Books.Book;
import org.osnowa.benefits.Gains.Gain;
import org.osnowa.benefits.Obtained;
import org.osnowa.commitments.Channel;
import org.osnowa.commitments.CommitmentId;
import org.osnowa.commitments.CommitmentRow;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.Contributions.Brought;
import org.osnowa.commitments.Offer;
import org.osnowa.commitments.Promise;
import org.osnowa.commitments.Unit;
import org.osnowa.commitments.Valuation;
import org.osnowa.decisions.Decided.Owned;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.plan.DoneTogether.Standing;

class BookTest {

    private static final OrganisationId LIBRARY = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId PARISH = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId GONE = new OrganisationId(UUID.randomUUID());
    private static final Set<OrganisationId> HERE = Set.of(LIBRARY, PARISH);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Book book = new Book(
            List.of(
                    brought(LIBRARY, 2_00, 1_00),
                    brought(LIBRARY, 0, 0),
                    brought(PARISH, 0, 3_00),
                    brought(GONE, 9_00, 0)),
            List.of(action(LIBRARY, PARISH), action(PARISH), action(GONE)),
            Map.of(LIBRARY, new Owned(3, 1), GONE, new Owned(4, 0)),
            Map.of(PARISH, 1),
            Map.of(LIBRARY, 5, GONE, 9),
            Map.of(
                    LIBRARY, List.of(gain(LIBRARY, Obtained.NOT_YET)),
                    PARISH, List.of(gain(PARISH, Obtained.PARTLY))));

    @Test
    void what_came_counts_and_what_was_only_promised_does_not() {
        assertThat(load(Work.BROUGHT)).isEqualTo(new Load(Map.of(LIBRARY, 1L, PARISH, 1L), 2));
    }

    @Test
    void the_value_is_that_of_what_came_confirmed_or_not() {
        assertThat(load(Work.WORTH)).isEqualTo(new Load(Map.of(LIBRARY, 30_00L, PARISH, 30_00L), 2));
    }

    @Test
    void an_action_weighs_on_whoever_is_responsible() {
        assertThat(load(Work.ACTIONS)).isEqualTo(new Load(Map.of(LIBRARY, 1L, PARISH, 1L), 2));
    }

    @Test
    void who_has_left_weighs_nothing() {
        assertThat(load(Work.DECISIONS)).isEqualTo(new Load(Map.of(LIBRARY, 3L), 3));
        assertThat(load(Work.MEETINGS)).isEqualTo(new Load(Map.of(PARISH, 1L), 1));
        assertThat(load(Work.POINTS)).isEqualTo(new Load(Map.of(LIBRARY, 5L), 5));
    }

    @Test
    void who_was_asked_of_all_and_got_nothing_is_talked_to() {
        assertThat(book.tilt(LIBRARY)).contains(Tilt.GIVES_WITHOUT_GAIN);
        assertThat(book.tilt(PARISH)).isEmpty();
    }

    @Test
    void who_helps_with_an_action_has_a_part() {
        var helps = new Book(List.of(), List.of(action(LIBRARY, PARISH)), Map.of(), Map.of(), Map.of(), Map.of());

        assertThat(helps.hasPart(PARISH)).isTrue();
        assertThat(helps.hasPart(GONE)).isFalse();
    }

    private Load load(Work work) {
        return Objects.requireNonNull(book.loads(HERE).get(work));
    }

    private static Gain gain(OrganisationId partner, Obtained got) {
        return new Gain(partner, "zaufanie", Optional.of(got));
    }

    private static Standing action(OrganisationId... by) {
        return new Standing(DAY, List.of(by), Optional.empty());
    }

    /** Hours at ten złoty each. */
    private static Brought brought(OrganisationId giver, long confirmed, long reported) {
        var offer = new Offer(
                giver,
                Optional.empty(),
                ContributionKind.TIME,
                "dyżury",
                Unit.HOUR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Valuation(10_00, "cennik", 2026)));
        var promise = Promise.once(10_00, DAY);
        return new Brought(
                new CommitmentRow(
                        new CommitmentId(UUID.randomUUID()),
                        1,
                        offer,
                        Optional.empty(),
                        "AGREED",
                        DAY,
                        Channel.HERE,
                        promise,
                        promise,
                        confirmed + reported,
                        confirmed,
                        0,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        false),
                confirmed,
                reported);
    }
}
