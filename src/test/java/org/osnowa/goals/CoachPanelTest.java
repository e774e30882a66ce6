package org.osnowa.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osnowa.coach.Assessment;
import org.osnowa.coach.CoachRule;
import org.osnowa.coach.Element;
import org.osnowa.coach.Finding;
import org.osnowa.coach.Fragment;
import org.osnowa.coach.Fragment.Kind;
import org.osnowa.coach.Span;
import org.osnowa.coach.Verdict;
import org.osnowa.platform.Text;

/** What the coach found becomes a sentence in pieces; nothing is lost and nothing said twice. */
class CoachPanelTest {

    private static final String SENTENCE = "Poprawa życia 40 osób do maja 2027 r.";

    @Test
    void put_together_the_pieces_are_the_sentence() {
        var panel = panel();

        assertThat(panel.reading().stream()
                        .flatMap(each -> each.parts().stream())
                        .map(CoachPanel.Part::text)
                        .collect(Collectors.joining())
                        .replaceAll("\\s", ""))
                .isEqualTo(SENTENCE.replaceAll("\\s", ""));
    }

    @Test
    void pieces_are_named_and_the_words_that_led_to_a_remark_are_marked() {
        var panel = panel();

        assertThat(panel.reading()).extracting(CoachPanel.Piece::label).containsExactly(null, "ile", "kiedy");
        assertThat(panel.reading().stream()
                        .flatMap(each -> each.parts().stream())
                        .filter(CoachPanel.Part::marked)
                        .map(CoachPanel.Part::text))
                .containsExactly("Poprawa");
    }

    @Test
    void the_sum_says_what_is_missing_and_no_score() {
        var panel = panel();

        assertThat(Text.speaking(Text.POLISH, panel::sum))
                .contains("do doprecyzowania", "2", "6")
                .contains("kto skorzysta")
                .doesNotContain("61");
        assertThat(panel.present()).isEqualTo(2);
    }

    private static CoachPanel panel() {
        return Text.speaking(Text.POLISH, () -> CoachPanel.of(SENTENCE, assessment()));
    }

    private static Assessment assessment() {
        return new Assessment(
                Verdict.NEEDS_WORK,
                61,
                true,
                List.of(new Finding(CoachRule.GP01, "", List.of(new Span(0, 7)), List.of("Poprawa"), 1)),
                List.of(
                        new Fragment(Kind.NUMBER, new Span(14, 21)),
                        new Fragment(Kind.BENEFICIARY, new Span(17, 21)),
                        new Fragment(Kind.DEADLINE, new Span(22, SENTENCE.length()))),
                EnumSet.of(Element.HOW_MANY, Element.WHEN));
    }
}
