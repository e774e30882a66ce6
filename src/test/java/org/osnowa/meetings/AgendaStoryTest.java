package org.osnowa.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

class AgendaStoryTest extends StoryTest {

    private static final UUID VOLUNTEERS = Ids.of("demo O13");
    private static final Pattern POINT = Pattern.compile("id=\"point-([0-9a-f-]{36})\"");

    @Test
    void every_partner_adds_its_point_and_everybody_of_them_sees_when_it_begins() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        var tadeusz = volunteer();

        assertThat(words(magdalena.get(meeting))).contains("Porządek spotkania", "Nikt jeszcze nic nie dopisał");
        add(magdalena, meeting, "Powitanie", "10", WELFARE.toString());
        add(tadeusz, meeting, "Dyżury w grudniu", "90", VOLUNTEERS.toString());

        assertThat(words(tadeusz.get(meeting)))
                .contains("16:00", "16:10", "Dyżury w grudniu", "do rozmowy", "Razem: 1 godz. 40 min.")
                .contains("Porządek jest za długi o 40 minut.", "https://rozmowa.example/nie-sami");
        assertThat(words(guest().get(meeting)))
                .doesNotContain("Porządek spotkania", "Dyżury w grudniu", "rozmowa.example");
        assertThat(words(magdalena.get(meeting.replaceFirst("/meetings/.*", "/history"))))
                .contains("Do porządku dopisano: Dyżury w grudniu");
        assertThat(words(guest().get(meeting.replaceFirst("/meetings/.*", "/history"))))
                .doesNotContain("Dyżury w grudniu");
    }

    @Test
    void a_point_is_moved_with_a_button_and_taken_out_again() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        add(magdalena, meeting, "Pierwszy", "10", "");
        add(magdalena, meeting, "Drugi", "20", "");
        var second = magdalena.get(meeting).body().split("id=\"point-")[2].substring(0, 36);

        magdalena.post(meeting + "/agenda/" + second + "/place", Map.of("shift", "UP"));
        var page = words(magdalena.get(meeting));
        assertThat(page.indexOf(">Drugi<")).isLessThan(page.indexOf(">Pierwszy<"));
        assertThat(page).contains("16:20");

        magdalena.post(meeting + "/agenda/" + second + "/removal", Map.of());
        assertThat(words(magdalena.get(meeting))).doesNotContain(">Drugi<").contains("Razem: 10 min.");
        assertThat(magdalena.get(meeting + "/agenda/" + second).status()).isEqualTo(404);
    }

    @Test
    void of_two_who_correct_the_same_point_the_second_sees_both() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        var tadeusz = volunteer();
        add(magdalena, meeting, "Telefon", "10", "");
        var point = meeting + "/agenda/" + found(POINT, magdalena.get(meeting));

        magdalena.post(point, with(point("Telefon i dyżury", "15", ""), Map.of("version", "0")));
        var late = tadeusz.post(point, with(point("Telefon w nowym roku", "20", ""), Map.of("version", "0")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Telefon i dyżury", "Twoja wersja:", "„Telefon w nowym roku”");
        tadeusz.post(point, with(point("Telefon w nowym roku", "20", ""), Map.of("version", "1")));
        assertThat(words(magdalena.get(meeting)))
                .contains("Telefon w nowym roku")
                .doesNotContain("Telefon i dyżury");
    }

    @Test
    void once_it_is_written_down_who_came_partners_read_the_agenda_and_who_coordinates_corrects_it() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);
        var tadeusz = volunteer();
        add(magdalena, meeting, "Telefon", "10", "");
        var point = meeting + "/agenda/" + found(POINT, magdalena.get(meeting));
        db.sql("update meetings set day = current_date where id = cast(:id as uuid)")
                .param("id", meeting.substring(meeting.lastIndexOf('/') + 1))
                .update();
        magdalena.post(meeting + "/attendance", Map.of("presence[" + VOLUNTEERS + "]", "PRESENT", "version", "0"));

        var refused = tadeusz.post(point, with(point("Inaczej", "5", ""), Map.of("version", "0")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("poprawia teraz tylko ktoś, kto koordynuje");
        assertThat(words(tadeusz.get(meeting))).contains("Telefon").doesNotContain("Dopisz punkt");
        magdalena.post(point, with(point("Telefon i odwiedziny", "10", ""), Map.of("version", "0")));
        assertThat(words(tadeusz.get(meeting))).contains("Telefon i odwiedziny");
    }

    @Test
    void what_cannot_be_has_its_sentence_and_a_second_click_adds_nothing() {
        var magdalena = signedIn("magdalena");
        var meeting = called(magdalena);

        for (var minutes : new String[] {"0", "481", "kwadrans", ""}) {
            var page = magdalena.post(meeting + "/agenda", point("Telefon", minutes, ""));
            assertThat(page.status()).isEqualTo(422);
            assertThat(words(page)).contains("Wpisz liczbę minut od 1 do 480");
        }
        assertThat(words(magdalena.post(meeting + "/agenda", Map.of("minutes", "5", "version", "0"))))
                .contains("Napisz w kilku słowach, o czym będzie mowa.", "Wybierz, po co jest ten punkt.");
        assertThat(words(magdalena.post(
                        meeting + "/agenda",
                        point("Policja", "5", Ids.of("demo O09").toString()))))
                .contains("Tej organizacji nie ma wśród zaproszonych");
        for (var link : new String[] {"javascript:alert(1)", "rozmowa", "https://"}) {
            assertThat(words(magdalena.post(meeting.replaceFirst("/[^/]+$", ""), with(call(), Map.of("link", link)))))
                    .as(link)
                    .contains("Wklej cały adres");
        }
        assertThat(words(magdalena.post(meeting.replaceFirst("/[^/]+$", ""), with(call(), Map.of("ends", "15:30")))))
                .contains("Spotkanie kończy się później, niż się zaczyna.");

        var once = with(point("Raz", "5", ""), Map.of("once", Ids.next().toString()));
        magdalena.post(meeting + "/agenda", once);
        magdalena.post(meeting + "/agenda", once);
        assertThat(words(magdalena.get(meeting)).split("id=\"point-")).hasSize(2);
    }

    private Browser volunteer() {
        return signedIn("tadeusz");
    }

    private static void add(Browser who, String meeting, String title, String minutes, String presenter) {
        var page = who.post(meeting + "/agenda", point(title, minutes, presenter));
        assertThat(page.status()).as(page.body()).isEqualTo(303);
    }

    private static Map<String, String> point(String title, String minutes, String presenter) {
        return Map.of("title", title, "purpose", "DISCUSS", "minutes", minutes, "presenter", presenter, "version", "0");
    }

    private static Map<String, String> call() {
        return Map.of(
                "title", "Plan na wiosnę",
                "day", "20 1 2027",
                "hour", "16",
                "ends", "17:00",
                "place", "biblioteka",
                "link", "https://rozmowa.example/nie-sami",
                "whom", "PARTNERS",
                "version", "0");
    }

    private String called(Browser magdalena) {
        var path = started(magdalena);
        join(path, VOLUNTEERS);
        var page = magdalena.post(path + "/meetings", call());
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return page.location();
    }
}
