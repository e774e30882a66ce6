package org.osnowa.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.osnowa.coach.CoachTest.assess;

import java.text.Normalizer;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed, the coach answers, soon, and its spans stay within the sentence. */
class HostileGoalsTest {

    static Stream<String> hostile() {
        return Stream.of(
                "a".repeat(10_000),
                "ą ".repeat(5_000),
                "1".repeat(10_000),
                "1 ".repeat(5_000),
                "1.".repeat(5_000),
                "1 000 ".repeat(1_600),
                "z 1 do ".repeat(1_400),
                "w ciągu ".repeat(1_250),
                "do końca ".repeat(1_100),
                "dziś ".repeat(2_000),
                "( ; ".repeat(2_500),
                ".".repeat(10_000),
                "\0".repeat(10_000),
                "e\u0301".repeat(5_000),
                "\u0301".repeat(10_000),
                "🙂".repeat(5_000),
                "a" + "🙂".repeat(5_000),
                "\ud83d".repeat(10_000),
                "\udc00 seniorów \ud83d",
                "\u202e60 seniorów z gminy do 2027 r.\u202c",
                "\u200f\u200e\u200b\ufeff\u00ad",
                "مرحبا بالعالم ٣٠ שלום",
                "٣٠ seniorów",
                "𝟛𝟘 seniorów ćwiczy w ciągu 𝟙𝟚 miesięcy",
                "0000-00-00 99.99.9999 31.02.2027 2027/0 2100/99",
                "W ciągu 9999 miesięcy, za 9999 lat, przez kolejne 9999 lat",
                "oraz poprawa i poprawa, i poprawa ".repeat(300),
                "%%%% 100 % % o % o 20 %",
                "=poprawa =\"' <script>alert(1)</script> {0} '{' \n\r\t\u2028",
                "każdy każdy każdy 100 % wszyscy ".repeat(300));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anything_is_answered_soon_and_with_spans_inside_the_sentence(String sentence) {
        var assessment = assertTimeout(Duration.ofSeconds(2), () -> assess(sentence));

        assertThat(assessment.score()).isBetween(0, 100);
        assertThat(assessment.findings())
                .allSatisfy(finding -> assertThat(finding.spans()).allMatch(span -> span.end() <= sentence.length()));
        var end = 0;
        for (var fragment : assessment.fragments()) {
            assertThat(fragment.span().start()).isGreaterThanOrEqualTo(end);
            end = fragment.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(sentence.length());
    }

    @Test
    void letters_taken_apart_soft_hyphens_and_directions_change_nothing_and_spans_stay_right() {
        var sentence = "Zwię\u00adkszenie jako\u200bści życia \u202edzieci\u202c w świetlicy";
        var apart = "🙂 " + Normalizer.normalize(sentence, Normalizer.Form.NFD);
        var finding = assess(apart).findings().getFirst();

        assertThat(finding.rule()).isEqualTo(CoachRule.GP01);
        assertThat(finding.words().stream().map(each -> Normalizer.normalize(each, Normalizer.Form.NFC)))
                .containsExactly("Zwię\u00adkszenie", "jako\u200bści życia");
        assertThat(finding.spans().getFirst().start()).isEqualTo(3);
    }

    @Test
    void what_stands_behind_two_thousand_characters_is_not_read() {
        assertThat(assess("1".repeat(10) + " ".repeat(1_980) + "poprawa").says(CoachRule.GP01))
                .isTrue();
        assertThat(assess("1".repeat(10) + " ".repeat(1_990) + "poprawa").says(CoachRule.GP01))
                .isFalse();
    }

    @Test
    void many_may_ask_at_the_same_time() {
        var alone = assess("Poprawa jakości życia seniorów w gminie.");

        assertThat(Stream.generate(() -> "Poprawa jakości życia seniorów w gminie.")
                        .limit(200)
                        .parallel()
                        .map(CoachTest::assess))
                .allMatch(alone::equals);
    }
}
