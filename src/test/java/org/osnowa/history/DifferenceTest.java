package org.osnowa.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.history.Difference.Kind;
import org.osnowa.history.Difference.Piece;

class DifferenceTest {

    @Test
    void changed_words_are_marked_and_the_others_stay() {
        assertThat(Difference.between("60 seniorów z gminy.", "80 seniorów z miasta."))
                .containsExactly(
                        new Piece(Kind.REMOVED, "60"),
                        new Piece(Kind.ADDED, "80"),
                        new Piece(Kind.SAME, " seniorów z "),
                        new Piece(Kind.REMOVED, "gminy"),
                        new Piece(Kind.ADDED, "miasta"),
                        new Piece(Kind.SAME, "."));
    }

    @Test
    void a_phrase_that_was_worded_otherwise_is_one_change() {
        assertThat(Difference.between("Koszt pokrywa wspólna kasa.", "Stoiska zapewniają sobie sami."))
                .containsExactly(
                        new Piece(Kind.REMOVED, "Koszt pokrywa wspólna kasa"),
                        new Piece(Kind.ADDED, "Stoiska zapewniają sobie sami"),
                        new Piece(Kind.SAME, "."));
    }

    @Test
    void the_same_text_has_no_difference() {
        assertThat(Difference.between("Tak samo", "Tak samo")).containsExactly(new Piece(Kind.SAME, "Tak samo"));
        assertThat(Difference.between("", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', nowe", "stare, ''", "Ala ma kota, Kota ma Ala", "'a\nb', 'a\n\nb c'", "żółw 🐢, żółw 🐇 i jeż"})
    void both_texts_can_be_read_out_of_it(String earlier, String later) {
        var pieces = Difference.between(earlier, later);

        assertThat(without(Kind.REMOVED, pieces)).isEqualTo(later);
        assertThat(without(Kind.ADDED, pieces)).isEqualTo(earlier);
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(each -> each.kind() != kind)
                .map(Piece::text)
                .collect(joining());
    }
}
