package org.osnowa.timesheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.timesheets.TimeSheet.Overfull;
import org.osnowa.timesheets.TimeSheet.PersonDay;
import org.osnowa.timesheets.TimeSheet.Row;
import org.osnowa.timesheets.TimeSheet.RowField;
import org.osnowa.timesheets.TimeSheet.Wrong;

class TimeSheetTest {

    private static final LocalDate STARTED = LocalDate.of(2025, 9, 16);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    private static Row row(String person, LocalDate day, long hours) {
        return new Row(person, day, hours, "dyżur telefonu");
    }

    private static TimeSheet sheet(Row... rows) {
        return new TimeSheet(Arrays.asList(rows));
    }

    @Test
    void the_sum_is_that_of_the_rows_and_the_day_the_last_of_them() {
        var sheet =
                sheet(row("Anna Nowak", DAY, 1_50), row("Jan Lis", DAY.plusDays(3), 2_00), row("Anna Nowak", DAY, 25));

        assertThat(sheet.sum()).isEqualTo(3_75);
        assertThat(sheet.first()).isEqualTo(DAY);
        assertThat(sheet.last()).isEqualTo(DAY.plusDays(3));
        assertThat(sheet.whyNotKeep(Map.of(), STARTED, TODAY)).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_row_is_said_at_its_field() {
        var sheet = sheet(
                new Row(" ", STARTED.minusDays(1), 0, " "),
                row("Jan Lis", TODAY.plusDays(1), -1),
                row("Jan Lis", STARTED, 24_01),
                new Row("J".repeat(121), TODAY, 24_00, "z".repeat(301)),
                new Row("🙂", TODAY, 1, "z".repeat(300)),
                new Row("\ufdfa".repeat(100), TODAY, 1, "z"));

        assertThat(sheet.wrong(STARTED, TODAY))
                .containsExactly(
                        new Wrong(0, RowField.PERSON, SheetRefusal.PERSON_MISSING),
                        new Wrong(0, RowField.DAY, SheetRefusal.DAY_BEFORE_PARTNERSHIP),
                        new Wrong(0, RowField.HOURS, SheetRefusal.HOURS_NOT_POSITIVE),
                        new Wrong(0, RowField.TASK, SheetRefusal.TASK_MISSING),
                        new Wrong(1, RowField.DAY, SheetRefusal.DAY_IN_FUTURE),
                        new Wrong(1, RowField.HOURS, SheetRefusal.HOURS_NOT_POSITIVE),
                        new Wrong(2, RowField.HOURS, SheetRefusal.HOURS_MORE_THAN_A_DAY),
                        new Wrong(3, RowField.PERSON, SheetRefusal.PERSON_TOO_LONG),
                        new Wrong(3, RowField.TASK, SheetRefusal.TASK_TOO_LONG),
                        new Wrong(4, RowField.PERSON, SheetRefusal.PERSON_MISSING),
                        new Wrong(5, RowField.PERSON, SheetRefusal.PERSON_TOO_LONG));
        assertThat(sheet.whyNotKeep(Map.of(), STARTED, TODAY)).contains(SheetRefusal.PERSON_MISSING);
    }

    @Test
    void a_sheet_has_at_least_one_row_and_at_most_four_hundred() {
        var row = row("Anna Nowak", DAY, 1);

        assertThat(sheet().whyNotKeep(Map.of(), STARTED, TODAY)).contains(SheetRefusal.NOTHING);
        assertThat(new TimeSheet(Collections.nCopies(400, row)).whyNotKeep(Map.of(), STARTED, TODAY))
                .isEmpty();
        assertThat(new TimeSheet(Collections.nCopies(401, row)).whyNotKeep(Map.of(), STARTED, TODAY))
                .contains(SheetRefusal.TOO_MANY_ROWS);
    }

    @Test
    void nobody_works_more_than_a_day_in_a_day_however_their_name_is_written() {
        var full = sheet(row("Łucja Żak", DAY, 20_00), row("Jan Lis", DAY, 24_00), row("lucja  ŻAK", DAY, 4_00));
        assertThat(full.overfull(Map.of())).isEmpty();

        var more = sheet(
                row("Łucja Żak", DAY, 20_00), row("lucja  ŻAK", DAY, 4_01), row("Łucja Żak", DAY.plusDays(1), 9_00));
        assertThat(more.overfull(Map.of())).containsExactly(new Overfull(1, "lucja  ŻAK", DAY, 24_01));
        assertThat(more.whyNotKeep(Map.of(), STARTED, TODAY)).contains(SheetRefusal.DAY_OVERFULL);
    }

    @Test
    void what_stands_in_other_sheets_is_added() {
        var sheet = sheet(row("Łucja Żak", DAY, 12_00));

        assertThat(sheet.overfull(Map.of(new PersonDay("lucja zak", DAY), 12_00L)))
                .isEmpty();
        assertThat(sheet.overfull(Map.of(new PersonDay("lucja zak", DAY.plusDays(1)), 24_00L)))
                .isEmpty();
        assertThat(sheet.overfull(Map.of(new PersonDay("lucja zak", DAY), 13_00L)))
                .containsExactly(new Overfull(0, "Łucja Żak", DAY, 25_00));
    }

    @Test
    void paid_and_unpaid_work_are_told_apart_from_two_kinds_of_either() {
        assertThat(TimeSheet.paidAndUnpaid(List.of(ContributionKind.TIME, ContributionKind.VOLUNTEERING)))
                .isTrue();
        assertThat(TimeSheet.paidAndUnpaid(List.of(ContributionKind.MEMBER_WORK, ContributionKind.TIME)))
                .isTrue();
        assertThat(TimeSheet.paidAndUnpaid(List.of(ContributionKind.MEMBER_WORK, ContributionKind.VOLUNTEERING)))
                .isFalse();
        assertThat(TimeSheet.paidAndUnpaid(List.of(ContributionKind.TIME, ContributionKind.EXPERTISE)))
                .isFalse();
        assertThat(TimeSheet.paidAndUnpaid(List.of())).isFalse();
    }

    @Test
    void the_foot_of_a_sheet_is_no_row() {
        assertThat(new TypedRow("", "", "12,5", "").total()).isTrue();
        assertThat(new TypedRow("Razem:", "", "12,5", "").total()).isTrue();
        assertThat(new TypedRow("Ogółem godzin", "", "12,5", "").total()).isTrue();
        assertThat(new TypedRow("Sumara Jan", "", "12,5", "").total()).isFalse();
        assertThat(new TypedRow("Anna Nowak", "", "2", "dyżur").total())
                .as("a day can still be filled in")
                .isFalse();
        assertThat(new TypedRow("", "5.11.2026", "2", "dyżur").total()).isFalse();
        assertThat(new TypedRow("", "Razem", "12,5", "").total()).isTrue();
        assertThat(new TypedRow("", "", "12,5", "Suma godzin").total()).isTrue();
    }

    @Test
    void work_below_merged_cells_is_a_row_that_asks_for_what_is_missing() {
        assertThat(new TypedRow("", "", "2", "dyżur").total()).isFalse();
        assertThat(new TypedRow("", "", "2", "razem z dziećmi sadzenie drzew").total())
                .isFalse();
        assertThat(new TypedRow("Anna Nowak", "Razem", "2", "").total()).isFalse();
    }
}
