package org.osnowa.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.coach.CoachTest.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Text;

/** What the coach says, in both languages. */
class CoachWordsTest {

    private static String said(Locale locale, CoachRule rule, String sentence) {
        return Text.speaking(
                        locale,
                        () -> assess(sentence).findings().stream()
                                .filter(each -> each.rule() == rule)
                                .map(Finding::message)
                                .findFirst()
                                .orElse("(nothing)"))
                .replace('\u00a0', ' ');
    }

    private static String polish(CoachRule rule, String sentence) {
        return said(Text.POLISH, rule, sentence);
    }

    @Test
    void the_words_of_the_sentence_are_quoted_and_the_verb_agrees() {
        assertThat(polish(CoachRule.GP01, "Promocja sportu w gminie."))
                .isEqualTo("„Promocja” mówi, w którą stronę, ale nie ile. O ile? Ilu osób to dotyczy?");
        assertThat(polish(CoachRule.GP01, "Poprawa jakości życia seniorów w gminie."))
                .startsWith("„Poprawa”, „jakości życia” mówią, w którą stronę");
        assertThat(said(Text.ENGLISH, CoachRule.GP01, "Poprawa jakości życia seniorów w gminie."))
                .startsWith("“Poprawa”, “jakości życia” say in which direction");
    }

    @Test
    void lengths_are_counted_in_polish() {
        assertThat(polish(CoachRule.GP12, "Zmniejszyć bezrobocie."))
                .isEqualTo("Za krótko: 22 znaki. Dopisz, kogo i czego dotyczy cel.");
        assertThat(polish(CoachRule.GP12, "")).startsWith("Za krótko: ani słowa.");
        assertThat(polish(CoachRule.GP12, "W gminie ".repeat(40)))
                .isEqualTo("Za długo: 359 znaków. Zmieść cel w 320 znakach.");
    }

    @Test
    void an_apostrophe_or_a_brace_in_the_sentence_does_no_harm() {
        assertThat(new Finding(CoachRule.GP06, "", List.of(), List.of("it's {0}"), 1).message())
                .contains("it's {0}");
    }

    @Test
    void every_rule_and_every_element_has_its_words() {
        for (var locale : List.of(Text.POLISH, Text.ENGLISH)) {
            for (var rule : CoachRule.values()) {
                for (var variant : rule == CoachRule.GP12 ? List.of(".short", ".long") : List.of("")) {
                    var finding = new Finding(rule, variant, List.of(), List.of("kilka"), 1);
                    assertThat(Text.speaking(locale, finding::message))
                            .doesNotContain("{")
                            .isNotBlank();
                    assertThat(finding.tone()).isEqualTo(rule.tone());
                }
            }
            assertThat(Arrays.stream(Element.values())
                            .map(each ->
                                    Text.speaking(locale, () -> Text.t(each) + Text.t("Element." + each + ".example"))))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_words_never_say_that_it_is_bad() {
        assertThat(Arrays.stream(Verdict.values()).map(each -> Text.speaking(Text.POLISH, () -> Text.t(each))))
                .containsExactly("precyzyjny", "do doprecyzowania", "ogólny");
    }
}
