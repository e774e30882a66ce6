package org.osnowa.coach;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goals that somebody labelled: those of the specification, and those on which the coach was measured; see docs/goal-coach.md. */
class LabelledGoalsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Coach COACH = new Coach();

    @ParameterizedTest
    @MethodSource("reference")
    void the_goals_of_the_specification_keep_verdict_and_score(String sentence, Verdict verdict, int score) {
        var assessment = COACH.assess(Draft.of(sentence), TODAY);

        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.score()).isEqualTo(score);
    }

    @Test
    void all_of_them_are_there() {
        assertThat(reference()).hasSize(19);
        assertThat(goals("held-out.csv")).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void the_held_out_goals_are_read_at_least_as_well_as_measured() {
        assertThat(agreeing("held-out.csv")).isGreaterThanOrEqualTo(70);
    }

    @Test
    void the_goals_that_nothing_was_learnt_from_are_read_at_least_as_well_as_measured() {
        assertThat(goals("fresh.csv")).hasSize(24);
        assertThat(agreeing("fresh.csv")).isGreaterThanOrEqualTo(20);
    }

    private static long agreeing(String file) {
        return goals(file).stream()
                .filter(each -> COACH.assess(Draft.of(each.getField("sentence")), TODAY)
                        .verdict()
                        .name()
                        .equals(each.getField("label")))
                .count();
    }

    static Stream<Object[]> reference() {
        return goals("reference.csv").stream().map(each -> new Object[] {
            each.getField("sentence"),
            Verdict.valueOf(each.getField("verdict")),
            Integer.valueOf(each.getField("score"))
        });
    }

    static List<NamedCsvRecord> goals(String file) {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(LabelledGoalsTest.class.getResourceAsStream("/coach/" + file)),
                        StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
