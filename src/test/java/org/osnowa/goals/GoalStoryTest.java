package org.osnowa.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

class GoalStoryTest extends StoryTest {

    private static final Pattern MEASUREMENT = Pattern.compile("/measurements/([0-9a-f-]{36})\"");
    private static final Pattern STAND = Pattern.compile("name=\"stand\" value=\"([^\"]+)\"");
    private static final UUID MOST = Ids.of("demo O13");

    @Test
    void the_three_questions_are_answered_one_after_the_other_and_every_version_stays() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";
        assertThat(words(guest().get(goals)))
                .contains("Na to pytanie nie ma jeszcze odpowiedzi.", "Nie ma jeszcze celów");

        var first = magdalena.post(goals + "/questions", Map.of("aims", "Żeby nikt nie był sam.", "version", "0"));
        assertThat(first.location()).isEqualTo(goals);
        var late = magdalena.post(goals + "/questions", Map.of("aims", "Po coś innego.", "version", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Po coś innego.", "Żeby nikt nie był sam.", "name=\"version\" value=\"1\"");
        magdalena.post(
                goals + "/questions",
                Map.of("aims", "Żeby nikt stary nie był sam.", "gain", "Odwiedziny.", "way", "Razem.", "version", "1"));

        assertThat(words(guest().get(goals)))
                .contains("Żeby nikt stary nie był sam.", "Odwiedziny.", "Razem.")
                .doesNotContain("Na to pytanie nie ma jeszcze odpowiedzi.");
        assertThat(words(magdalena.post(goals + "/questions", Map.of("aims", "x".repeat(1001), "version", "2"))))
                .contains("Skróć to do 1000 znaków.");
        assertThat(words(guest().get(goals.replace("/goals", "/history"))))
                .contains("Odpowiedzi na trzy pytania o cele");
    }

    @Test
    void a_goal_is_worded_checked_without_saving_and_saved_with_its_numbers() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";

        var checked = magdalena.post(
                goals, Map.of("sentence", "Poprawa jakości życia seniorów.", "ask", "CHECK", "version", "0"));
        assertThat(checked.status()).isEqualTo(200);
        assertThat(words(checked)).contains("ogólny", "coach.GP01", "coach.GP02", "class=\"hinted\"");
        assertThat(words(guest().get(goals))).contains("Nie ma jeszcze celów");

        var composed = magdalena.post(
                goals,
                Map.of(
                        "sentence", "Poprawa jakości życia seniorów.",
                        "ask", "COMPOSE",
                        "version", "0",
                        "who", "seniorów",
                        "where", "z gminy Zdrojewice",
                        "many", "60",
                        "change", "ma odwiedziny co tydzień",
                        "until", "31 12 2027",
                        "now", "14",
                        "from", "rejestr MGOPS"));
        assertThat(words(composed))
                .contains(
                        "Do 31 grudnia 2027 r. 60 seniorów z gminy Zdrojewice ma odwiedziny co tydzień (dziś: 14; źródło: rejestr MGOPS).");

        var goal = magdalena.post(goals, visits()).location();
        assertThat(words(guest().get(goal)))
                .contains("Cel C1", "60 samotnych seniorów", "Pilnuje", "MGOPS", "rejestr MGOPS")
                .contains("Potrzebny jest stan na początku, liczba docelowa i choć jeden pomiar.")
                .doesNotContain("Dopracuj cel", "Dodaj pomiar");
        assertThat(words(guest().get(goals))).contains("60 samotnych seniorów", "C1");
        assertThat(words(guest().get(goals.replace("/goals", "")))).contains("60 samotnych seniorów", "Wszystkie cele");
        assertThat(words(guest().get(goals.replace("/goals", "/history")))).contains("Nowy cel C1");
    }

    @Test
    void how_a_goal_was_worded_before_is_for_the_partners() {
        var magdalena = signedIn("magdalena");
        var goal = magdalena
                .post(startedWithLibrary(magdalena) + "/goals", visits())
                .location();
        magdalena.post(goal, with("sentence", "Do końca roku 40 seniorów ma gości."));

        assertThat(words(magdalena.get(goal))).contains("Od czego zaczęliście", "40 seniorów ma gości");
        assertThat(words(guest().get(goal))).contains("40 seniorów ma gości").doesNotContain("Od czego zaczęliście");
    }

    @Test
    void what_stands_in_the_fields_counts_for_the_verdict_wherever_it_is_shown() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";

        var goal = magdalena
                .post(goals, with("sentence", "Samotni seniorzy mają odwiedziny co tydzień."))
                .location();

        assertThat(words(guest().get(goal))).contains("precyzyjny");
        assertThat(words(guest().get(goals))).contains("precyzyjny");
        assertThat(db.sql("select verdict from goals where id = cast(:goal as uuid)")
                        .param("goal", goal.substring(goal.lastIndexOf('/') + 1))
                        .query(String.class)
                        .single())
                .isEqualTo("PRECISE");
    }

    @Test
    void the_coach_answers_with_a_piece_of_the_page_while_somebody_types() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";

        var said = magdalena.post(goals + "/coach", Map.of("sentence", "Poprawa jakości życia.", "version", "0"));
        assertThat(said.status()).isEqualTo(200);
        assertThat(words(said))
                .contains("data-coach=\"panel\"", "data-coach=\"reading\"", "data-sum=\"Cel jest ogólny.", "coach.GP03")
                .doesNotContain("<html");
        assertThat(words(magdalena.post(goals + "/coach", Map.of("version", "0"))))
                .contains("Napisz jedno zdanie.");
        assertThat(guest().post(goals + "/coach", Map.of("sentence", "x")).status())
                .isEqualTo(303);
        var english = magdalena.post(
                goals + "/coach",
                Map.of("sentence", "Improve the quality of life.", "version", "0"),
                Map.of("Accept-Language", "en"));
        assertThat(english.status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_has_a_sentence_and_what_may_be_is_only_remarked_on() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";

        assertThat(words(magdalena.post(goals, with("sentence", " "))))
                .contains("Napisz jednym zdaniem, co chcecie osiągnąć.");
        assertThat(words(magdalena.post(goals, with("target", "dużo"))))
                .contains("Wpisz liczbę, na przykład 12 albo 73,5.");
        assertThat(words(magdalena.post(goals, with("unit", "")))).contains("Wpisz, w czym to liczycie");
        assertThat(words(magdalena.post(goals, with("baselineOn", ""))))
                .contains("Wpisz dzień, z którego jest ta liczba");
        assertThat(words(magdalena.post(goals, with("baselineOn", "1 1 2999"))))
                .contains("Wpisz dzień, który już był.");
        assertThat(words(magdalena.post(goals, with("due", "kiedyś"))))
                .contains("Wpisz dzień, na przykład 30 czerwca 2027.");
        assertThat(words(magdalena.post(goals, with("owner", MOST.toString())))).contains("nie jest już partnerem");
        assertThat(words(magdalena.post(goals, with("need", Ids.next().toString()))))
                .contains("Tej potrzeby nie ma");
        var against = magdalena.post(goals, both("target", "5", "direction", "UP"));
        assertThat(against.status()).isEqualTo(422);
        assertThat(words(against)).contains("idzie w drugą stronę niż wybrana");

        var old = magdalena.post(goals, with("due", "30 6 2020")).location();
        assertThat(words(guest().get(old))).contains("Ten termin już minął.");
        var falling =
                magdalena.post(goals, both("baseline", "37", "target", "15")).location();
        assertThat(words(guest().get(falling))).contains("Rozumiemy, że ta liczba ma zmaleć.");
        var percent = magdalena.post(goals, with("unit", "%")).location();
        assertThat(words(guest().get(percent))).contains("Procent z czego?");
        var later = magdalena
                .post(goals, both("baseline", "", "baselineDue", "30 6 2999"))
                .location();
        assertThat(words(guest().get(later))).contains("jeszcze nie wiadomo, ustalimy do 30 czerwca 2999 r.");
    }

    @Test
    void forty_goals_stand_at_most_and_what_was_given_up_is_none_of_them() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";
        db.sql("""
                insert into goals (id, partnership, number, sentence, state, reason, verdict, prices)
                select gen_random_uuid(), id, n, 'Cel', 'DROPPED', 'Za drogo', 'VAGUE', false
                  from partnerships, generate_series(1, 40) as n
                 where slug = :slug
                """).param("slug", goals.split("/")[2]).update();
        assertThat(magdalena.post(goals, visits()).status()).isEqualTo(303);
        assertThat(words(guest().get(goals))).contains("C41");

        db.sql("""
                update goals
                   set state = 'DRAFT', reason = null
                 where number < 40
                   and partnership = (select id from partnerships where slug = :slug)
                """).param("slug", goals.split("/")[2]).update();
        assertThat(words(magdalena.post(goals, visits()))).contains("Jest już 40 celów.");
    }

    @Test
    void an_observer_looks_after_no_goal() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";
        db.sql("""
                update memberships
                   set role = 'OBSERVER'
                 where organisation = :library
                   and partnership = (select id from partnerships where slug = :slug)
                """).param("library", LIBRARY).param("slug", goals.split("/")[2]).update();

        assertThat(magdalena.get(goals + "/new").body()).doesNotContain(LIBRARY.toString());
        assertThat(words(magdalena.post(goals, with("owner", LIBRARY.toString()))))
                .contains("Wybierz, kto przypilnuje tego celu.");
    }

    @Test
    void whoever_saves_second_sees_both_versions() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";
        var goal = magdalena.post(goals, visits()).location();
        magdalena.post(goal, both("sentence", "Pierwsza zmiana.", "target", "70"));

        var late = magdalena.post(goal, with("sentence", "Druga zmiana."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late))
                .contains("Ktoś zmienił to w tej samej chwili.", "Pierwsza zmiana.", "Druga zmiana.", "70")
                .contains("name=\"version\" value=\"1\"");
        assertThat(magdalena
                        .post(goal, both("sentence", "Druga zmiana.", "version", "1"))
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(goal))).contains("Druga zmiana.", "Od czego zaczęliście", "Pierwsza zmiana.");
        assertThat(words(magdalena.get(
                        goals.replace("/goals", "/history/texts/" + goal.substring(goal.lastIndexOf('/') + 1)))))
                .contains("<ins>", "Druga");
    }

    @Test
    void a_goal_is_dropped_with_a_reason_and_keeps_its_number() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";
        var goal = magdalena.post(goals, visits()).location();

        assertThat(words(magdalena.post(goal, with("state", "DROPPED"))))
                .contains("Napisz, dlaczego porzucacie ten cel.");
        magdalena.post(goal, both("state", "DROPPED", "reason", "Robi to już gmina."));

        assertThat(words(guest().get(goal))).contains("Ten cel został porzucony.", "Robi to już gmina.");
        assertThat(words(guest().get(goals))).contains("Porzucone cele (1)", "Nie ma jeszcze celów");
        assertThat(words(guest().get(magdalena.post(goals, visits()).location())))
                .contains("Cel C2");
    }

    @Test
    void measurements_are_written_down_corrected_in_the_open_and_drawn() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";
        var goal = magdalena.post(goals, visits()).location();

        assertThat(words(magdalena.post(
                        goal + "/measurements", Map.of("amount", "dużo", "day", "1 1 2999", "version", "0"))))
                .contains("Wpisz liczbę", "Wpisz dzień, który już był.", "Napisz, skąd jest ta liczba.");
        magdalena.post(goal + "/measurements", measured("47,5", "1 6 2026"));
        assertThat(words(guest().get(goal)))
                .contains("47,5 z 60 osób, 72,8 % drogi", "<svg class=\"trend\"", "<desc", "1 czerwca 2026 r.")
                .doesNotContain("wpisuje");
        assertThat(words(magdalena.get(goal))).contains("wpisuje", "Magdalena");

        var one = goal + "/measurements/" + found(MEASUREMENT, magdalena.get(goal));
        assertThat(magdalena.post(one, measured("48", "1 6 2026")).location()).isEqualTo(goal);
        var late = magdalena.post(one, measured("49", "1 6 2026"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Teraz jest zapisane:", "48 osób", "value=\"49\"");
        assertThat(words(guest().get(goal))).contains("48 z 60 osób, 73,9 % drogi");
        assertThat(words(guest().get(goals))).contains("73,9 % drogi");

        magdalena.post(one + "/removal", Map.of());
        assertThat(words(guest().get(goal))).doesNotContain("73,9 % drogi");
        assertThat(words(guest().get(goals.replace("/goals", "/history"))))
                .contains(
                        "Pomiar celu C1: 47,5 osób (rejestr)",
                        "poprawiony: było 47,5 osób, jest 48 osób",
                        "usunięty: 48 osób");
        assertThat(words(signedIn("magdalena").get("/account/data"))).contains("Pomiary celów");
    }

    @Test
    void a_goal_without_a_unit_is_not_measured() {
        var magdalena = signedIn("magdalena");
        var goal = magdalena
                .post(
                        startedWithLibrary(magdalena) + "/goals",
                        Map.of("sentence", "Nikt nie jest sam.", "version", "0"))
                .location();

        assertThat(words(magdalena.get(goal + "/measurements/new"))).contains("Najpierw dopiszcie w celu jednostkę");
        assertThat(words(magdalena.post(goal + "/measurements", measured("3", "1 6 2026"))))
                .contains("Nie wiadomo, w czym to liczyć.");
    }

    @Test
    void at_a_review_a_goal_is_judged_in_one_sentence() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";
        var goal = magdalena.post(goals, visits()).location();

        assertThat(words(magdalena.post(goal + "/judgement", Map.of("version", "0"))))
                .contains("Wybierz jedną z odpowiedzi.", "Napisz jedno zdanie o tym, co wyszło.");
        magdalena.post(
                goal + "/judgement", Map.of("result", "PARTLY", "words", "Zimą zabrakło ludzi.", "version", "0"));
        assertThat(words(guest().get(goal))).contains("osiągnięty częściowo", "Zimą zabrakło ludzi.");
        var late = magdalena.post(goal + "/judgement", Map.of("result", "MISSED", "words", "Nie.", "version", "0"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Ktoś zmienił ten cel w tej samej chwili.", "Zimą zabrakło ludzi.");
        assertThat(words(guest().get(goals.replace("/goals", "/history"))))
                .contains("Cel C1 osiągnięty częściowo: Zimą");
    }

    @Test
    void partners_confirm_the_goals_as_they_stand_and_anew_when_one_changes() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";
        join(goals, MOST);
        var tadeusz = signedIn("tadeusz");
        var goal = magdalena.post(goals, visits()).location();
        assertThat(words(guest().get(goals)))
                .contains("potwierdza 0 z 3 partnerów")
                .doesNotContain("Potwierdź w imieniu");

        var stand = found(STAND, tadeusz.get(goals));
        assertThat(words(tadeusz.post(
                        goals + "/confirmations", Map.of("organisation", WELFARE.toString(), "stand", stand))))
                .contains("potwierdza osoba, która w niej decyduje");
        tadeusz.post(goals + "/confirmations", Map.of("organisation", MOST.toString(), "stand", stand));
        assertThat(words(tadeusz.get(goals)))
                .contains("potwierdza 1 z 3 partnerów")
                .doesNotContain("Potwierdź w imieniu");

        magdalena.post(
                goals + "/confirmations/phone",
                Map.of("organisation", LIBRARY.toString(), "saidBy", "Ewa, przez telefon"));
        assertThat(words(magdalena.get(goals)))
                .contains("potwierdza 2 z 3 partnerów", "powiedziane przez:", "Ewa, przez telefon");
        for (var open : List.of(goals, goals.replace("/goals", "/history"), goals.replace("/goals", ""), "/")) {
            assertThat(words(guest().get(open))).as(open).doesNotContain("Ewa, przez telefon");
        }
        assertThat(words(magdalena.get(goals.replace("/goals", "/history")))).contains("Ewa, przez telefon");
        assertThat(words(magdalena.post(
                        goals + "/confirmations/phone",
                        Map.of("organisation", Ids.of("demo O09").toString(), "saidBy", "Marcin"))))
                .contains("Ta organizacja nie jest partnerem.");
        assertThat(words(magdalena.post(goals + "/confirmations/phone", Map.of())))
                .contains("Wybierz partnera.", "Wpisz, kto to powiedział");
        assertThat(tadeusz.post(goals + "/confirmations/phone", Map.of("saidBy", "Ja"))
                        .status())
                .isEqualTo(404);

        magdalena.post(goal, with("target", "70"));
        assertThat(words(tadeusz.get(goals))).contains("potwierdza 0 z 3 partnerów", "Potwierdź w imieniu");
        assertThat(words(tadeusz.post(
                        goals + "/confirmations", Map.of("organisation", MOST.toString(), "stand", stand))))
                .contains("Cele zmieniły się, odkąd ta strona została otwarta.");
        assertThat(words(magdalena.get(goals.replace("/goals", "/history")))).contains("Cele potwierdzone");
    }

    @Test
    void an_action_is_planned_under_a_goal_and_read_on_both_pages() {
        var magdalena = signedIn("magdalena");
        var goals = startedWithLibrary(magdalena) + "/goals";
        var goal = magdalena.post(goals, visits()).location();
        var id = goal.substring(goal.lastIndexOf('/') + 1);
        var actions = goals.replace("/goals", "/actions");
        assertThat(words(guest().get(goal))).contains("Ten cel nie ma jeszcze działania.");
        assertThat(words(guest().get(actions))).contains("C1. Do", "Ten cel nie ma jeszcze działania.");
        assertThat(words(magdalena.get(actions + "/new?goal=" + id))).contains("<option value=\"" + id + "\" selected");

        var action = Map.of(
                "title", "Odwiedziny",
                "goal", id,
                "responsible", WELFARE.toString(),
                "from", "1 1 2027",
                "until", "30 6 2027",
                "state", "PLANNED",
                "version", "0");
        assertThat(magdalena.post(actions, action).status()).isEqualTo(303);
        assertThat(words(guest().get(goal)))
                .contains("Odwiedziny", "1 stycznia 2027 r.")
                .doesNotContain("nie ma jeszcze działania");

        var foreign = new HashMap<>(action);
        foreign.put("goal", Ids.of("demo nie-sami C1").toString());
        var refused = magdalena.post(actions, foreign);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("Tego celu nie ma albo został porzucony.");
    }

    @Test
    void in_english_the_words_of_the_page_and_the_coach_are_english() {
        var guest = guest();
        guest.bring("lang", "en");
        var page = words(guest.get("/partnerships/nie-sami/goals/" + Ids.of("demo nie-sami C1")));

        assertThat(page)
                .contains("How far we have come", "of the way", "How precise is the goal?")
                .doesNotContain("drogi<");
    }

    private static Map<String, String> visits() {
        return Map.ofEntries(
                Map.entry(
                        "sentence",
                        "Do 31 grudnia 2027 r. 60 samotnych seniorów z gminy jest odwiedzanych co tydzień (dziś 14 osób)."),
                Map.entry("owner", WELFARE.toString()),
                Map.entry("indicator", "odwiedzani seniorzy"),
                Map.entry("unit", "osób"),
                Map.entry("baseline", "14"),
                Map.entry("baselineOn", "1 1 2026"),
                Map.entry("target", "60"),
                Map.entry("due", "31 12 2027"),
                Map.entry("source", "rejestr MGOPS"),
                Map.entry("state", "ADOPTED"),
                Map.entry("version", "0"));
    }

    private static HashMap<String, String> with(String field, String value) {
        var all = new HashMap<>(visits());
        all.put(field, value);
        return all;
    }

    private static Map<String, String> both(String field, String value, String other, String otherValue) {
        var all = with(field, value);
        all.put(other, otherValue);
        return all;
    }

    private static Map<String, String> measured(String amount, String day) {
        return Map.of("amount", amount, "day", day, "source", "rejestr", "version", "0");
    }

    /** With the library as a second partner. */
    private String startedWithLibrary(Browser magdalena) {
        var path = started(magdalena);
        join(path, LIBRARY);
        return path;
    }
}
