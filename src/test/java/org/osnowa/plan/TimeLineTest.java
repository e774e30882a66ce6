package org.osnowa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.plan.Action.State;
import org.osnowa.plan.Action.Work;
import org.osnowa.plan.TimeLine.Bar;
import org.osnowa.plan.TimeLine.Tick;
import org.osnowa.platform.Ids;

class TimeLineTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void bars_lie_on_whole_months() {
        var line = TimeLine.of(List.of(from(NEW_YEAR, NEW_YEAR.plusDays(30))), NEW_YEAR.plusDays(31))
                .orElseThrow();

        assertThat(line.bars()).containsExactly(new Bar("0.00%", "100.00%"));
        assertThat(line.ticks()).extracting(Tick::at).containsExactly("0.00%");
        assertThat(line.today()).as("the day after is not on the line").isNull();
    }

    @Test
    void today_lies_where_it_belongs() {
        var line = TimeLine.of(
                        List.of(
                                from(NEW_YEAR, NEW_YEAR.plusDays(3)),
                                from(NEW_YEAR.plusDays(31), NEW_YEAR.plusDays(58))),
                        NEW_YEAR.plusDays(31))
                .orElseThrow();

        assertThat(line.today()).isEqualTo("52.54%");
        assertThat(line.bars().get(1)).isEqualTo(new Bar("52.54%", "47.46%"));
    }

    @Test
    void however_long_the_plan_lasts_no_more_than_five_months_are_named() {
        for (var years : List.of(1, 3, 10, 60)) {
            assertThat(TimeLine.of(List.of(from(NEW_YEAR, NEW_YEAR.plusYears(years))), NEW_YEAR)
                            .orElseThrow()
                            .ticks())
                    .as("%d years", years)
                    .hasSizeBetween(2, 5);
        }
    }

    @Test
    void a_plan_without_actions_has_no_line() {
        assertThat(TimeLine.of(List.of(), NEW_YEAR)).isEmpty();
    }

    private static Action from(LocalDate from, LocalDate to) {
        return new Action(
                new ActionId(Ids.next()),
                new Work(Optional.empty(), "Spacer", new OrganisationId(Ids.of("demo O02")), List.of()),
                Term.of(from, to),
                List.of(),
                new State.Planned(),
                0);
    }
}
