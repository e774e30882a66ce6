package org.osnowa.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.commitments.CommitmentId;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.ContributionKind.Group;
import org.osnowa.commitments.Valuation;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Text;
import org.osnowa.reports.Report.Heading;
import org.osnowa.reports.Report.Row;

class ReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void a_sum_is_the_sum_of_rounded_rows() {
        // 0,25 h at 31,42 zł is 7,855 zł each; three of them together would be 23,565 zł
        var report = report(
                row("Z01", ContributionKind.VOLUNTEERING, "h", 25, 31_42),
                row("Z02", ContributionKind.VOLUNTEERING, "h", 25, 31_42),
                row("Z03", ContributionKind.VOLUNTEERING, "h", 25, 31_42));

        assertThat(report.section(Group.PERSONAL).value()).isEqualTo(3 * 7_86);
    }

    @Test
    void unlike_units_stand_in_lines_of_their_own_and_groups_in_the_order_of_funders() {
        var report = report(
                row("Z01", ContributionKind.MONEY, "zł", 500_00, null),
                row("Z02", ContributionKind.MATERIALS, "szt.", 200, 10_00),
                row("Z03", ContributionKind.MATERIALS, "kg", 300, 2_00),
                row("Z04", ContributionKind.MATERIALS, "szt.", 100, 1_00),
                row("Z05", ContributionKind.TIME, "h", 100, 50_00),
                row("Z06", ContributionKind.VOLUNTEERING, "h", 100, 31_40));

        assertThat(report.sections())
                .extracting(Report.Section::group)
                .containsExactly(Group.PERSONAL, Group.IN_KIND, Group.FINANCIAL, Group.OWN_STAFF);
        assertThat(report.rows()).extracting(Row::code).containsExactly("Z06", "Z03", "Z02", "Z04", "Z01", "Z05");
        assertThat(report.section(Group.IN_KIND).lines())
                .extracting(Report.Line::unit, Report.Line::confirmed, Report.Line::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("kg", 300L, 6_00L),
                        org.assertj.core.groups.Tuple.tuple("szt.", 300L, 21_00L));
        assertThat(report.nonFinancial()).isEqualTo(31_40 + 27_00);
    }

    @Test
    void what_has_no_price_is_counted_and_not_valued() {
        var report = report(row("Z01", ContributionKind.DATA, "zestaw", 100, null));

        assertThat(report.section(Group.NOT_VALUED).lines()).hasSize(1);
        assertThat(report.section(Group.NOT_VALUED).value()).isZero();
        assertThat(report.section(Group.NOT_VALUED).lines().getFirst().unpriced())
                .isZero();
    }

    @Test
    void a_row_without_a_rate_is_said_to_have_none() {
        var report = report(row("Z01", ContributionKind.ROOM, "h", 100, null));

        var line = report.section(Group.IN_KIND).lines().getFirst();
        assertThat(line.unpriced()).isEqualTo(1);
        assertThat(line.known()).isFalse();
        assertThat(report.nonFinancial()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0,'0,00'", "5,'0,05'", "123456789,'1 234 567,89'"})
    void grosze_are_always_written(long grosze, String written) {
        assertThat(Text.speaking(Text.POLISH, () -> Written.zloty(grosze)).replace('\u00a0', ' '))
                .isEqualTo(written);
    }

    @Test
    void signs_that_no_file_can_hold_are_left_out() {
        assertThat(Written.plain("chleb\u0007 i\u0000 \ufffe masło 🍞\n")).isEqualTo("chleb i  masło 🍞\n");
    }

    @Test
    void words_that_look_like_an_escaped_sign_stay_what_they_are() {
        assertThat(SheetStyles.literally("a_x0041_b _x00_ _y")).isEqualTo("a_x005F_x0041_b _x00_ _y");
    }

    private static Report report(Row... rows) {
        return Report.of(new Heading("Nie sami", Optional.empty(), Period.yearOf(DAY), DAY), List.of(rows));
    }

    private static Row row(String code, ContributionKind kind, String unit, long confirmed, @Nullable Integer rate) {
        var valuation = Optional.ofNullable(rate).map(each -> new Valuation(each, "cennik", 2026));
        var value = kind == ContributionKind.MONEY
                ? Long.valueOf(confirmed)
                : valuation.map(each -> each.of(confirmed).grosze()).orElse(null);
        return new Row(
                new CommitmentId(Ids.of(code)),
                code,
                "Piekarnia",
                kind,
                "chleb",
                unit,
                confirmed,
                DAY,
                confirmed,
                0,
                value,
                value == null ? null : Long.valueOf(0),
                valuation);
    }
}
