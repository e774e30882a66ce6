package org.osnowa.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.DataFile;

/** The file in which anybody can add a word: what it takes, and how it says where the mistake is. */
class CueFileTest {

    private static final Lexicon LEXICON = Lexicon.shipped();

    /** All classes with one word each, and these words as the vague ones, which begin in line 2. */
    private static List<Cue> read(String... vague) {
        var file = "vague:\n" + Arrays.stream(vague).map("  - %s\n"::formatted).collect(Collectors.joining())
                + Arrays.stream(CueClass.values())
                        .filter(each -> each != CueClass.VAGUE)
                        .map(each -> each.name().toLowerCase(Locale.ROOT) + ":\n  - gmina\n")
                        .collect(Collectors.joining());
        return CueFile.read(new StringReader(file), LEXICON).stream()
                .filter(each -> each.told() == CueClass.VAGUE)
                .toList();
    }

    private static List<String> keys(String cue) {
        return read(cue).getFirst().keys();
    }

    private static List<String> found(String cue, String sentence) {
        var read = Sentence.of(sentence, LEXICON);
        return new Cues(read(cue))
                .in(read).of(CueClass.VAGUE).stream()
                        .map(each -> read.span(each).in(sentence))
                        .toList();
    }

    @Test
    void a_word_stands_for_all_its_forms_and_a_phrase_for_all_of_its_words() {
        assertThat(found("zwiększyć", "Zwiększymy, zwiększenie, ZWIĘKSZONY i zwiększanie"))
                .containsExactly("Zwiększymy", "zwiększenie", "ZWIĘKSZONY");
        assertThat(found("jakość życie", "jakości życia, jakością życia, jakość i życie"))
                .containsExactly("jakości życia", "jakością życia");
    }

    @Test
    void an_equals_sign_takes_one_form() {
        assertThat(found("w =przyszłości", "w przyszłości i w przyszłość")).containsExactly("w przyszłości");
        assertThat(keys("=kWh")).containsExactly("=kwh");
    }

    @Test
    void a_comparative_does_not_stand_for_its_positive() {
        assertThat(found("lepszy", "lepszych i dobrych, dobry, lepsza")).containsExactly("lepszych", "lepsza");
    }

    @Test
    void signs_and_abbreviations_are_taken_as_they_stand() {
        assertThat(keys("m.in.")).containsExactly("=m", "=.", "=in", "=.");
        assertThat(keys("\"źródło :\"")).containsExactly("źródło", "=:");
    }

    @Test
    void the_longest_cue_counts_and_none_within_another() {
        var read = Sentence.of("jakości życia życia", LEXICON);
        var found = new Cues(read("jakość", "jakość życie", "życie")).in(read);

        assertThat(found.of(CueClass.VAGUE)).containsExactly(new Range(0, 2), new Range(2, 3));
        assertThat(found.of(CueClass.EMPTY)).isEmpty();
        assertThat(found.at(CueClass.VAGUE, 1)).isTrue();
        assertThat(found.at(CueClass.VAGUE, 3)).isFalse();
        assertThat(found.past(CueClass.VAGUE, 0)).isEqualTo(2);
        assertThat(found.past(CueClass.VAGUE, 1)).isEqualTo(1);
        assertThat(found.before(CueClass.VAGUE, 2)).isZero();
        assertThat(found.before(CueClass.VAGUE, 1)).isEqualTo(1);
    }

    @Test
    void mistakes_are_told_with_their_line() {
        broken("broken in line 3: the dictionary lists no word \"popraw\"", "poprawa", "popraw");
        broken("broken in line 2: the dictionary lists no word \"poprawą\"", "poprawą");
        broken("broken in line 3: \"poprawa\" stands there twice", "poprawa", "poprawa");
        broken("broken in line 2: expected a word or a phrase", "\"\"");
        broken("broken in line 2: expected a word or a phrase", "[poprawa]");
    }

    @Test
    void a_list_that_nobody_reads_and_one_that_is_missing_are_told() {
        assertThatThrownBy(() -> CueFile.read(new StringReader("vage:\n  - poprawa\n"), LEXICON))
                .isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("VAGE");
        assertThatThrownBy(() -> CueFile.read(new StringReader("vague:\n  - poprawa\n"), LEXICON))
                .isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining("\"not_vague\" is missing");
    }

    @Test
    void the_shipped_file_has_words_for_every_class() {
        assertThat(CueFile.shipped(LEXICON).stream().map(Cue::told).distinct())
                .containsExactlyInAnyOrder(CueClass.values());
    }

    private static void broken(String why, String... vague) {
        assertThatThrownBy(() -> read(vague))
                .isInstanceOf(DataFile.Broken.class)
                .hasMessageContaining(why);
    }
}
