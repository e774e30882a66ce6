package org.osnowa.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

class MeetingStoryTest extends StoryTest {

    private static final UUID POLICE = Ids.of("demo O09");

    @Test
    void partners_read_who_was_there_and_everybody_how_many() {
        var magdalena = signedIn("magdalena");
        var meetings = startedWithLibrary(magdalena) + "/meetings";
        assertThat(words(guest().get(meetings)))
                .contains("Nie ma jeszcze spotkań")
                .doesNotContain("Dodaj spotkanie");

        var meeting = called(magdalena, meetings, Map.of("hour", "16.30"));
        assertThat(words(guest().get(meetings)))
                .contains("Cele na wiosnę", "godz. 16:30", "nie zapisano, kto był", "ratusz");
        assertThat(words(magdalena.get(meeting))).contains("Zaproszeni", "Zapisz, kto był");

        var came = new HashMap<String, String>();
        came.put("presence[" + WELFARE + "]", "PRESENT");
        came.put("presence[" + LIBRARY + "]", "EXCUSED");
        came.put("chair", WELFARE.toString());
        came.put("people", "3");
        came.put("summary", "Trzy cele, każdy z liczbą.");
        came.put("version", "0");
        assertThat(magdalena.post(meeting + "/attendance", came).location()).isEqualTo(meeting);

        assertThat(words(magdalena.get(meeting)))
                .contains("1 z 2", "Przyszły 3 osoby.", "Prowadzi:", "Na miejscu", "Usprawiedliwieni", "Biblioteka");
        assertThat(words(guest().get(meeting)))
                .contains("1 z 2", "Trzy cele, każdy z liczbą.", "Kto był z jakiej organizacji, widzą partnerzy.")
                .doesNotContain("Usprawiedliwieni", "Biblioteka", "Prowadzi:", "Poprzednie wersje");
        assertThat(words(guest().get(meetings))).contains("1 z 2");
        assertThat(words(guest().get(meetings.replace("/meetings", "/history"))))
                .contains("Spotkanie: Cele na wiosnę. Partnerów było 1 z 2.");
    }

    @Test
    void a_correction_is_kept_and_of_two_who_correct_the_second_is_told() {
        var magdalena = signedIn("magdalena");
        var meetings = startedWithLibrary(magdalena) + "/meetings";
        var meeting = called(magdalena, meetings, Map.of());
        magdalena.post(meeting + "/attendance", came("PRESENT", 0));
        magdalena.post(meeting + "/attendance", came("ABSENT", 1));

        var late = magdalena.post(
                meeting + "/attendance", with(came("ONLINE", 1), Map.of("summary", "Trzy cele z moich notatek.")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late))
                .contains("Ktoś zmienił to spotkanie w tej samej chwili", "name=\"version\" value=\"2\"");
        assertThat(words(late)).contains("Twoja wersja:", "„zdalnie”", "„Trzy cele z moich notatek.”");
        var lateCall = magdalena.post(
                meeting, with(call(), Map.of("title", "Moje długie pytanie", "day", "21 1 2026", "version", "1")));
        assertThat(lateCall.status()).isEqualTo(409);
        assertThat(words(lateCall))
                .contains("name=\"version\" value=\"2\"", "„Moje długie pytanie”", "„21 stycznia 2026 r.”")
                .doesNotContain("„ratusz”");
        assertThat(words(magdalena.post(meeting + "/removal", Map.of("reason", "Wpisane dwa razy", "version", "1"))))
                .contains("value=\"Wpisane dwa razy\"");

        var history = meetings.replace("/meetings", "/history");
        assertThat(words(magdalena.get(history)))
                .contains("Partnerów było 1 z 2.", "Partnerów było 0 z 2.", "Po poprawce nieobecność: MGOPS");
        assertThat(words(guest().get(history))).doesNotContain("Po poprawce nieobecność");
    }

    @Test
    void a_meeting_is_moved_renamed_and_its_earlier_words_stay() {
        var magdalena = signedIn("magdalena");
        var meetings = startedWithLibrary(magdalena) + "/meetings";
        var meeting = called(magdalena, meetings, Map.of());

        magdalena.post(
                meeting,
                with(
                        call(),
                        Map.of(
                                "title",
                                "Plan na jesień",
                                "day",
                                "2 2 2026",
                                "whom",
                                "TICKED",
                                "invited",
                                WELFARE + "")));
        assertThat(words(magdalena.get(meeting)))
                .contains("Plan na jesień", "2 lutego 2026")
                .doesNotContain("Biblioteka");
        assertThat(words(magdalena.get(meetings.replace("/meetings", "/history"))))
                .contains("Dzień przed zmianą: 2026-01-20, po zmianie: 2026-02-02.", "Wykreśleni z zaproszonych:");
        assertThat(words(magdalena.get(
                        meetings.replace("/meetings", "/history/texts/") + meeting.substring(meetings.length() + 1))))
                .contains("Cele na wiosnę");
    }

    @Test
    void what_was_struck_out_stays_for_partners_with_its_reason() {
        var magdalena = signedIn("magdalena");
        var meetings = startedWithLibrary(magdalena) + "/meetings";
        var meeting = called(magdalena, meetings, Map.of());

        assertThat(words(magdalena.post(meeting + "/removal", Map.of("version", "0"))))
                .contains("Napisz, dlaczego wykreślasz to spotkanie.");
        assertThat(magdalena
                        .post(meeting + "/removal", Map.of("reason", "Wpisane dwa razy", "version", "0"))
                        .location())
                .isEqualTo(meetings);

        assertThat(words(magdalena.get(meetings))).contains("Wykreślone. Powód: Wpisane dwa razy");
        assertThat(words(magdalena.get(meeting))).contains("nigdzie się nie liczy");
        assertThat(words(guest().get(meetings))).contains("Nie ma jeszcze spotkań");
        assertThat(guest().get(meeting).status()).isEqualTo(404);
        assertThat(words(magdalena.post(meeting, with(call(), Map.of("version", "1")))))
                .contains("jest wykreślone");
    }

    @Test
    void what_cannot_be_has_its_sentence() {
        var magdalena = signedIn("magdalena");
        var meetings = startedWithLibrary(magdalena) + "/meetings";

        assertThat(refused(magdalena, meetings, Map.of("day", "31 12 1999"))).contains("Wpisz dzień od 2000 roku.");
        assertThat(refused(magdalena, meetings, Map.of("day", "1 1 2999"))).contains("najwyżej dwa lata naprzód");
        assertThat(refused(magdalena, meetings, Map.of("day", "kiedyś"))).contains("Wpisz dzień, na przykład");
        assertThat(refused(magdalena, meetings, Map.of("hour", "25:00"))).contains("Wpisz godzinę, na przykład");
        assertThat(refused(magdalena, meetings, Map.of("whom", "TICKED"))).contains("Zaznacz co najmniej jedną");
        assertThat(refused(magdalena, meetings, Map.of("invited", POLICE.toString())))
                .contains("nie należy do partnerstwa");
        assertThat(refused(magdalena, meetings, Map.of("title", "", "place", " ")))
                .contains("o czym jest spotkanie", "Napisz, gdzie się spotykacie.");

        var meeting = called(magdalena, meetings, Map.of());
        assertThat(words(magdalena.post(meeting + "/attendance", Map.of("version", "0"))))
                .contains("Nikt nie ma jeszcze zaznaczonej obecności.");
        assertThat(words(magdalena.post(meeting + "/attendance", with(came("PRESENT", 0), Map.of("people", "-4")))))
                .contains("Wpisz liczbę osób");
        assertThat(words(magdalena.post(
                        meeting + "/attendance", with(came("PRESENT", 0), Map.of("chair", LIBRARY.toString())))))
                .contains("ktoś, kto na nim był");
        assertThat(words(guest().get(meeting))).contains("nie zapisano, kto był");
    }

    @Test
    void attendance_waits_for_the_day_of_the_meeting() {
        var magdalena = signedIn("magdalena");
        var meetings = startedWithLibrary(magdalena) + "/meetings";
        var ahead = called(magdalena, meetings, Map.of("day", tomorrow()));

        assertThat(words(magdalena.get(ahead))).contains("zaplanowane").doesNotContain("Zapisz, kto był");
        assertThat(words(magdalena.get(ahead + "/attendance"))).contains("jest dopiero przed Wami");
        var refused = magdalena.post(ahead + "/attendance", came("PRESENT", 0));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("jest dopiero przed Wami");
    }

    @Test
    void a_form_sent_twice_calls_one_meeting() {
        var magdalena = signedIn("magdalena");
        var meetings = startedWithLibrary(magdalena) + "/meetings";
        var once = Map.of("once", Ids.next().toString());

        assertThat(magdalena.post(meetings, with(call(), once)).location())
                .isEqualTo(magdalena.post(meetings, with(call(), once)).location());
        assertThat(words(guest().get(meetings)).split("Cele na wiosnę")).hasSize(2);
    }

    @Test
    void an_observer_is_invited_when_ticked_and_not_counted() {
        var magdalena = signedIn("magdalena");
        var meetings = startedWithLibrary(magdalena) + "/meetings";
        db.sql("""
                update memberships
                   set role = 'OBSERVER'
                 where organisation = :library
                   and partnership = (select id from partnerships where slug = :slug)
                """)
                .param("library", LIBRARY)
                .param("slug", meetings.split("/")[2])
                .update();

        var without = called(magdalena, meetings, Map.of());
        assertThat(words(magdalena.get(without))).doesNotContain("Biblioteka");
        var with = called(magdalena, meetings, Map.of("invited", LIBRARY.toString()));
        magdalena.post(with + "/attendance", with(came("PRESENT", 0), Map.of("presence[" + LIBRARY + "]", "PRESENT")));
        assertThat(words(magdalena.get(with))).contains("Biblioteka", "1 z 1");
    }

    @Test
    void two_hundred_partners_are_invited_and_marked_on_one_form() {
        var magdalena = signedIn("magdalena");
        var meetings = startedWithLibrary(magdalena) + "/meetings";
        db.sql("""
                with many as (
                    insert into organisations (id, name, kind, sector, fields, fictional)
                    select gen_random_uuid(), 'Sąsiad ' || n, 'FUNDACJA', 'SOCIAL', '{CULTURE}', true
                      from generate_series(1, 198) n
                    returning id
                )
                insert into memberships (id, partnership, organisation, role, initiating, preliminary, since)
                select gen_random_uuid(), partnerships.id, many.id, 'PARTNER', false, false, '2026-01-01'
                  from partnerships, many
                 where slug = :slug
                """).param("slug", meetings.split("/")[2]).update();

        var meeting = called(magdalena, meetings, Map.of());
        var form = magdalena.get(meeting + "/attendance");
        var came = new HashMap<String, String>();
        came.put("version", "0");
        Pattern.compile("name=\"(presence\\[[^\"]+])\"")
                .matcher(form.body())
                .results()
                .forEach(each -> came.put(each.group(1), "PRESENT"));
        assertThat(came).hasSize(201);
        magdalena.post(meeting + "/attendance", came);
        assertThat(words(guest().get(meeting))).contains("200 z 200");
    }

    private static String refused(Browser magdalena, String meetings, Map<String, String> wrong) {
        var page = magdalena.post(meetings, with(call(), wrong));
        assertThat(page.status()).isEqualTo(422);
        return words(page);
    }

    private static String called(Browser magdalena, String meetings, Map<String, String> others) {
        var page = magdalena.post(meetings, with(call(), others));
        assertThat(page.status()).as(page.body()).isEqualTo(303);
        return page.location();
    }

    private static Map<String, String> call() {
        return Map.of(
                "title", "Cele na wiosnę",
                "day", "20 1 2026",
                "place", "ratusz",
                "whom", "PARTNERS",
                "version", "0");
    }

    private static Map<String, String> came(String presence, int version) {
        return Map.of("presence[" + WELFARE + "]", presence, "version", String.valueOf(version));
    }

    private String tomorrow() {
        return db.sql("select (current_date + 2)::text").query(String.class).single();
    }

    /** With the library as a second partner, both since January. */
    private String startedWithLibrary(Browser magdalena) {
        var path = started(magdalena);
        join(path, LIBRARY);
        db.sql("""
                update memberships
                   set since = '2026-01-01'
                 where partnership = (select id from partnerships where slug = :slug)
                """).param("slug", path.split("/")[2]).update();
        return path;
    }
}
