package org.osnowa.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;

class PublicNoteStoryTest extends StoryTest {

    private static final Pattern NOTE = Pattern.compile("/notes/([0-9a-f-]{36})\"");

    @Test
    void the_newest_three_stand_on_the_page_of_the_partnership_and_all_on_their_own() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        assertThat(words(magdalena.get(path))).contains("Napisz notatkę");
        assertThat(words(guest().get(path))).doesNotContain("Napisz notatkę", "Notatki");
        assertThat(words(guest().get(path + "/notes"))).contains("Nie ma jeszcze notatek");

        for (var number = 1; number <= 4; number++) {
            magdalena.post(path + "/notes", said("Wiadomość " + number));
        }
        assertThat(words(guest().get(path)))
                .contains("Wiadomość 4", "Wiadomość 3", "Wiadomość 2", "Wszystkie notatki")
                .doesNotContain("<p>Wiadomość 1");
        assertThat(words(guest().get(path + "/notes"))).contains("Wiadomość 1", "Wiadomość 4");
    }

    @Test
    void a_note_is_corrected_and_taken_back_and_stays_for_partners() {
        var magdalena = signedIn("magdalena");
        var notes = started(magdalena) + "/notes";
        magdalena.post(notes, said("Otwarcie w poniedziałek"));
        var note = notes + "/" + found(NOTE, magdalena.get(notes));

        magdalena.post(note, said("Otwarcie we wtorek"));
        assertThat(words(guest().get(notes))).contains("Otwarcie we wtorek", "poprawiona");
        var late = magdalena.post(note, said("Otwarcie w środę"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("w tej samej chwili", "Otwarcie we wtorek");

        magdalena.post(note + "/removal", Map.of("version", "1"));
        assertThat(words(guest().get(notes))).contains("Nie ma jeszcze notatek");
        assertThat(words(guest().get(notes.replace("/notes", "")))).doesNotContain("<h2>Notatki");
        assertThat(words(magdalena.get(notes))).contains("Otwarcie we wtorek", "wycofana");
        assertThat(words(magdalena.post(note, Map.of("words", "Jednak", "version", "2"))))
                .contains("jest wycofana");
        assertThat(words(
                        magdalena.get(notes.replace("/notes", "/history/texts/") + note.substring(notes.length() + 1))))
                .contains("poniedziałek", "wtorek");
        assertThat(words(magdalena.get(notes.replace("/notes", "/history"))))
                .contains("Wycofana notatka: Otwarcie we wtorek");
    }

    @Test
    void a_note_has_words_and_not_too_many() {
        var magdalena = signedIn("magdalena");
        var notes = started(magdalena) + "/notes";

        assertThat(words(magdalena.post(notes, said(" \n ")))).contains("Napisz, co chcecie powiedzieć mieszkańcom.");
        assertThat(words(magdalena.post(notes, said("ą".repeat(1001))))).contains("Skróć to do 1000 znaków.");
        assertThat(magdalena.post(notes, said("ą".repeat(1000))).status()).isEqualTo(303);
    }

    private static Map<String, String> said(String words) {
        return Map.of("words", words, "version", "0");
    }
}
