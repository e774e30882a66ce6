package org.osnowa.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private static final Lexicon LEXICON = Lexicon.shipped();

    private static Sentence sentence(String text) {
        return Sentence.of(text, LEXICON);
    }

    /** A tilde stands before what nothing separates from the token before. */
    private static String taken(String text) {
        return sentence(text).tokens().stream()
                .map(each -> (each.glued() ? "~" : "") + each.text())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 248 000 zł | 1248000 zł",
                "12 345 678 | 12345678",
                "2027 500 osób | 2027 500 osób",
                "12 34 | 12 34",
                "12 3456 | 12 3456",
                "12  345 | 12 345",
                "1\u00a0248\u202f000 | 1248000",
                "1 234,5 | 1234.5",
                "2,5 km | 2.5 km",
                "2, 5 | 2 ~, 5",
                "5, | 5 ~,",
                "31.12.2027r. | 31 ~. ~12 ~. ~2027 ~r ~.",
                "20% | 20 ~%",
                "m² | m ~²",
                "polsko-czeski | polsko ~- ~czeski",
                "٣٠ | 30",
                "ZAŻÓŁĆ | zażółć",
            })
    void numbers_words_and_signs(String text, String tokens) {
        assertThat(taken(text)).isEqualTo(tokens);
    }

    @Test
    void silent_letters_are_left_out_and_spans_keep_them() {
        var token = sentence(" za\u00adżo\u0301ł\0c\u0301 ").at(0);

        assertThat(token.text()).isEqualTo("zażółć");
        assertThat(token.span()).isEqualTo(new Span(1, 11));
        assertThat(taken("\0\u202e")).isEmpty();
    }

    @Test
    void a_number_is_small_only_as_it_was_written() {
        assertThat(sentence("2027").at(0).digits()).isEqualTo(2027);
        assertThat(sentence("2 027").at(0).digits()).isEqualTo(-1);
        assertThat(sentence("20271").at(0).digits()).isEqualTo(-1);
        assertThat(sentence("2,5").at(0).digits()).isEqualTo(-1);
        assertThat(sentence("rok").at(0).digits()).isEqualTo(-1);
    }

    @Test
    void names_are_found_under_their_capital_and_endless_words_nowhere() {
        assertThat(sentence("warszawie").at(0).lemma("warszawa")).isTrue();
        assertThat(sentence("łódź").at(0).unknown()).isFalse();
        assertThat(sentence("a".repeat(60)).at(0).unknown()).isTrue();
        assertThat(LEXICON.open().of("")).isEmpty();
        assertThat(LEXICON.open().of("a".repeat(49))).isEmpty();
    }

    @Test
    void before_the_first_and_behind_the_last_is_nothing() {
        var sentence = sentence("rok");

        assertThat(sentence.at(-1)).isEqualTo(Token.NONE);
        assertThat(sentence.at(1)).isEqualTo(Token.NONE);
        assertThat(Token.NONE.is("")).isFalse();
    }

    @Test
    void a_thought_ends_at_a_full_stop_but_not_at_an_abbreviation() {
        var sentence = sentence("Do 2027 r. dzieci (np. z ul. Polnej) tańczą. Seniorzy też; tak");

        assertThat(thoughts(sentence))
                .containsExactly("Do 2027 r. dzieci", "np. z ul. Polnej", "tańczą", "Seniorzy też", "tak");
        assertThat(sentence.inParentheses(6)).isTrue();
        assertThat(sentence.inParentheses(0)).isFalse();
        assertThat(thoughts(sentence("Tak do 2027 r. Seniorzy też!"))).containsExactly("Tak do 2027 r", "Seniorzy też");
    }

    private static List<String> thoughts(Sentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(each -> !sentence.stops(each))
                .mapToObj(each -> new Range(sentence.start(each), sentence.end(each)))
                .distinct()
                .map(each -> sentence.span(each).in(sentence.text()))
                .toList();
    }

    @Test
    void ranges_and_spans_know_their_ends() {
        var range = new Range(2, 4);

        assertThat(List.of(range.covers(1), range.covers(2), range.covers(3), range.covers(4)))
                .containsExactly(false, true, true, false);
        assertThat(range.overlaps(new Range(4, 5))).isFalse();
        assertThat(range.overlaps(new Range(0, 2))).isFalse();
        assertThat(range.overlaps(new Range(3, 9))).isTrue();
        assertThat(range.overlaps(new Range(0, 3))).isTrue();
        assertThat(new Span(0, 1)).isLessThan(new Span(0, 2)).isLessThan(new Span(1, 2));
        assertThatThrownBy(() -> new Range(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Range(0, 1).covers(0)).isTrue();
    }
}
