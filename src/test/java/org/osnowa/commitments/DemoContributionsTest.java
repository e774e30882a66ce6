package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every line of what partners bring in the story stands as domain/08 tells it. */
@OsnowaTest
@Transactional
class DemoContributionsTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final PartnershipId PRODUCERS = new PartnershipId(Ids.of("demo smak-olszycy"));
    private static final PartnershipId COURTYARDS = new PartnershipId(Ids.of("demo podworka-od-nowa"));

    @Autowired
    private Commitments commitments;

    @Autowired
    private Kept kept;

    @Autowired
    private Clock clock;

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Promised, due in so many days from the story's day, delivered, and how it stands. */
    private record Line(
            String id, String giver, ContributionKind kind, int promised, int due, int delivered, State state) {}

    private List<Line> lines(PartnershipId partnership) {
        return commitments.of(partnership).stream()
                .map(each -> new Line(
                        each.code(),
                        code(each.offer().giver()),
                        each.offer().kind(),
                        (int) (each.promise().quantity() / 100),
                        (int) (each.promise().due().toEpochDay() - today().toEpochDay()),
                        (int) (each.delivered() / 100),
                        each.state(today())))
                .toList();
    }

    private static String code(OrganisationId organisation) {
        return Stream.iterate(1, each -> each <= 28, each -> each + 1)
                .map("O%02d"::formatted)
                .filter(each -> Ids.of("demo " + each).equals(organisation.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_fifteen_contributions_for_seniors() {
        assertThat(lines(SENIORS))
                .containsExactly(
                        new Line("Z01", "O02", ContributionKind.TIME, 300, 30, 268, State.AGREED),
                        new Line("Z02", "O01", ContributionKind.MONEY, 6000, -215, 6000, State.CONFIRMED),
                        new Line("Z03", "O01", ContributionKind.ROOM, 36, 30, 30, State.AGREED),
                        new Line("Z04", "O06", ContributionKind.TIME, 280, 30, 256, State.AGREED),
                        new Line("Z05", "O13", ContributionKind.VOLUNTEERING, 900, 30, 742, State.AGREED),
                        new Line("Z06", "O18", ContributionKind.VOLUNTEERING, 200, 30, 131, State.AT_RISK),
                        new Line("Z07", "O16", ContributionKind.MATERIALS, 40, 19, 6, State.AGREED),
                        new Line("Z08", "O15", ContributionKind.TRANSPORT, 60, 30, 47, State.AGREED),
                        new Line("Z09", "O17", ContributionKind.ROOM, 20, -62, 20, State.CONFIRMED),
                        new Line("Z10", "O22", ContributionKind.MATERIALS, 720, 30, 640, State.AGREED),
                        new Line("Z11", "O24", ContributionKind.EXPERTISE, 6, -1, 4, State.LATE),
                        new Line("Z12", "O10", ContributionKind.EXPERTISE, 3, -154, 3, State.CONFIRMED),
                        new Line("Z13", "O09", ContributionKind.EXPERTISE, 4, -1, 2, State.LATE),
                        new Line("Z14", "O06", ContributionKind.PROMOTION, 10, -31, 10, State.CONFIRMED),
                        new Line("Z15", "O13", ContributionKind.EXPERTISE, 1, -184, 1, State.CONFIRMED));
    }

    @Test
    void what_seniors_get_is_worth_what_the_story_says() {
        assertThat(worth("Z03")).isEqualTo(new Money(1_200_00));
        assertThat(worth("Z05")).isEqualTo(new Money(23_298_80));
        assertThat(worth("Z06")).isEqualTo(new Money(4_113_40));
    }

    private @Nullable Money worth(String code) {
        return commitments.of(SENIORS).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> each.offer().worth(each.delivered()))
                .orElse(null);
    }

    @Test
    void all_contributions_of_the_producers_are_confirmed() {
        assertThat(lines(PRODUCERS))
                .extracting(Line::giver, Line::kind, Line::promised, Line::delivered, Line::state)
                .containsExactly(
                        tuple("O28", ContributionKind.TIME, 120, 120, State.CONFIRMED),
                        tuple("O22", ContributionKind.MATERIALS, 60, 60, State.CONFIRMED),
                        tuple("O27", ContributionKind.ROOM, 2, 2, State.CONFIRMED),
                        tuple("O20", ContributionKind.SERVICE, 3, 3, State.CONFIRMED),
                        tuple("O16", ContributionKind.MEMBER_WORK, 210, 210, State.CONFIRMED),
                        tuple("O25", ContributionKind.MONEY, 8000, 8000, State.CONFIRMED));
    }

    @Test
    void the_neighbours_promise_money_for_benches() {
        assertThat(lines(COURTYARDS)).singleElement().satisfies(line -> {
            assertThat(line.giver()).isEqualTo("O19");
            assertThat(line.promised()).isEqualTo(1500);
            assertThat(line.delivered()).isZero();
            assertThat(line.state()).isEqualTo(State.DECLARED);
        });
    }

    @Test
    void five_of_seven_that_were_due_are_delivered() {
        assertThat(kept.on(SENIORS, List.of(today()))).singleElement().isEqualTo(new Kept.Count(today(), 7, 5, 5));
        assertThat(kept.on(SENIORS, List.of(today().minusDays(200), today())))
                .extracting(Kept.Count::due)
                .containsExactly(1, 7);
    }

    @Test
    void in_the_last_ninety_days_nothing_came_from_the_police_and_the_pharmacy() {
        var givers = kept.givers(SENIORS, today().minusDays(90), today());

        assertThat(givers.stream().map(DemoContributionsTest::code).collect(Collectors.toSet()))
                .isEqualTo(Set.of("O01", "O02", "O06", "O13", "O15", "O16", "O17", "O18", "O22"));
    }
}
