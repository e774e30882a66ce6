package org.osnowa.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.coach.CoachTest.TODAY;
import static org.osnowa.coach.CoachTest.assess;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.platform.Text;

/** The coach reads Polish. Of anything else it judges only the fields. */
class ForeignGoalsTest {

    private static final String ENGLISH =
            "Improve everything for all 60 older people in our district by the end of 2027 (today: 14).";

    @Test
    void nothing_is_found_in_an_english_sentence() {
        var assessment = assess(ENGLISH);

        assertThat(assessment.readable()).isFalse();
        assertThat(assessment.fragments()).isEmpty();
        assertThat(assessment.findings()).allMatch(each -> each.words().isEmpty());
        assertThat(assessment.verdict()).isEqualTo(Verdict.VAGUE);
        assertThat(Text.speaking(Text.POLISH, assessment::unread)).contains("Trener czyta po polsku");
    }

    @Test
    void its_length_is_no_matter() {
        assertThat(assess("More safety").readable()).isFalse();
        assertThat(assess("More safety").says(CoachRule.GP12)).isFalse();
        assertThat(assess(ENGLISH.repeat(5)).says(CoachRule.GP12)).isFalse();
        assertThat(assess("More safety").score())
                .isEqualTo(assess(ENGLISH.repeat(5)).score());
    }

    @Test
    void the_fields_are_judged() {
        var known = new Known(EnumSet.allOf(Known.Fact.class), TODAY.plusMonths(12));
        var assessment = assess(ENGLISH, known);

        assertThat(assessment.readable()).isFalse();
        assertThat(assessment.verdict()).isEqualTo(Verdict.PRECISE);
        assertThat(assessment.findings()).extracting(Finding::rule).containsExactly(CoachRule.GP18);
        assertThat(assessment.present())
                .containsExactlyInAnyOrder(Element.WHEN, Element.HOW_MANY, Element.WHO, Element.SOURCE, Element.MEANS);
    }

    @Test
    void nineteen_of_twenty_english_goals_are_known_as_such() {
        assertThat(LabelledGoalsTest.goals("english.csv").stream()
                        .filter(each -> !assess(each.getField("sentence")).readable()))
                .hasSize(19);
        assertThat(LabelledGoalsTest.goals("english.csv")).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027",
                "Zumba",
                "Zdrojewice, Olszyca",
                "30 seniorów z Nowej Olszycy pływa w klubie Silver Swimmers Zdrojewice.",
                "Grupa Hackerspace Kids uczy dzieci.",
                "🙂🙂🙂"
            })
    void names_numbers_and_single_words_do_not_make_it_foreign(String sentence) {
        assertThat(assess(sentence).readable()).isTrue();
    }

    @Test
    void two_of_three_known_words_are_enough() {
        assertThat(assess("Seniorzy tańczą xxxyyy").readable()).isTrue();
        assertThat(assess("Seniorzy tańczą xxxyyy yyyxxx").readable()).isFalse();
    }
}
