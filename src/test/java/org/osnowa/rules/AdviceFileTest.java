package org.osnowa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.platform.DataFile;

class AdviceFileTest {

    private static final String QUESTION = """
              - id: who
                pl: Kto?
                en: Who?
                unknown_pl: Nie wiemy kto.
                unknown_en: We do not know who.
                answers:
                  - id: firms
                    pl: Firmy
                    en: Companies
                    says:
                      PPP: {weight: 3, pl: Tak., en: Yes.}
                      LAG: {weight: never, pl: Nie., en: No.}
                      LOCAL: {weight: -2, pl: Raczej nie., en: Rather not.}
            """;

    private static final String FILE =
            "questions:\n" + QUESTION + "types:\n" + guides() + "any:\n  - kind: TRAP\n    when: [who.firms]\n"
                    + "    pl: Uwaga\n    en: Beware\n    source: art. 1\n    checked: 2026-01\n    confidence: check\n";

    @Test
    void a_file_says_what_to_ask_and_what_follows() {
        var file = read(FILE);

        assertThat(file.questions()).singleElement().satisfies(question -> {
            assertThat(question.unknown().english()).isEqualTo("We do not know who.");
            assertThat(question.answer("firms").orElseThrow().says())
                    .containsEntry(PartnershipType.PPP, new Question.Say(3, false, new Rule.Words("Tak.", "Yes.")))
                    .containsEntry(PartnershipType.LAG, new Question.Say(0, true, new Rule.Words("Nie.", "No.")))
                    .hasSize(3);
        });
        assertThat(file.guide(PartnershipType.LAG).name()).isEqualTo(new Rule.Words("Typ", "Type"));
        assertThat(file.any())
                .containsExactly(new TypeGuide.Consequence(
                        TypeGuide.Kind.TRAP,
                        Set.of("who.firms"),
                        new Rule.Words("Uwaga", "Beware"),
                        new Rule.Basis("art. 1", YearMonth.of(2026, 1), Rule.Confidence.CHECK)));
    }

    @ParameterizedTest
    @CsvSource({
        "weight: 3, weight: 6, 12, 'a weight is 1 to 5, -1 to -5 or never, not \"6\"'",
        "weight: 3, weight: 0, 12, a weight is",
        "weight: never, weight: nigdy, 13, not \"nigdy\"",
        "PPP: {, PPPP: {, 12, none of [LOCAL",
        "'en: Who?', 'e: Who?', 4, nothing is called \"e\" here",
        "'unknown_pl: Nie wiemy kto.', 'unknown_pl: \"\"', 2, \"unknown_pl\" is missing",
        "'id: firms', 'id: [firms]', 8, \"id\" has to be a text",
        "[who.firms], [who.farms], 68, no answer is called \"who.farms\"",
        "[who.firms], [who], 68, no answer is called \"who\"",
        "[who.firms], who.firms, 68, expected a list",
        "kind: TRAP, kind: PIT, 67, none of [FORM",
        "source: art. 1, source: '', 67, \"source\" is missing",
        "any:, anny:, 67, nothing is called \"anny\" here",
        "confidence: check, confidence: sure, 67, none of"
    })
    void a_mistake_is_told_with_its_line(String right, String wrong, int line, String why) {
        assertThat(FILE).contains(right);

        assertThatThrownBy(() -> read(FILE.replace(right, wrong)))
                .isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining("advice.yaml is broken in line " + line + ":")
                .hasMessageContaining(why);
    }

    @Test
    void a_type_that_nobody_describes_is_missed() {
        var lag = FILE.indexOf("  LAG:\n");

        assertThatThrownBy(() -> read(FILE.substring(0, lag) + FILE.substring(FILE.indexOf("  LOCAL_INITIATIVE:\n"))))
                .hasMessageContaining("in line 16: \"LAG\" is missing");
    }

    @Test
    void six_questions_are_enough_and_none_is_asked_twice() {
        assertThatThrownBy(() -> read(FILE.replace(QUESTION, QUESTION + QUESTION)))
                .hasMessageContaining("in line 15: \"who\" stands there twice");
        var seven = new StringBuilder();
        for (var i = 0; i < 7; i++) {
            seven.append(QUESTION.replace("id: who", "id: who" + i));
        }
        assertThatThrownBy(() -> read(FILE.replace(QUESTION, seven)))
                .hasMessageContaining("in line 80: this is question 7");
    }

    @Test
    void an_answer_that_speaks_for_nothing_leads_to_no_type() {
        var advice = new TypeAdvisor(read(FILE.replace("weight: 3", "weight: -3"))).advise(_ -> "firms");

        assertThat(advice.answers().none()).isFalse();
        assertThat(advice.best()).isEmpty();
        assertThat(advice.equallyGood()).isEmpty();
        assertThat(advice.others()).hasSize(PartnershipType.values().length);
    }

    private static AdviceFile read(String text) {
        return AdviceFile.read(new StringReader(text));
    }

    private static String guides() {
        return Arrays.stream(PartnershipType.values())
                .map(type -> "  " + type + ":\n"
                        + "    {name_pl: Typ, name_en: Type, pl: a, en: a,\n"
                        + "    suits_pl: a, suits_en: a,\n"
                        + "    limits_pl: a, limits_en: a,\n"
                        + "    follows: []}\n")
                .collect(Collectors.joining());
    }
}
