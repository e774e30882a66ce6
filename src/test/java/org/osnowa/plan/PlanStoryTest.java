package org.osnowa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

class PlanStoryTest extends StoryTest {

    private static final Pattern ACTION = Pattern.compile("/actions/([0-9a-f-]{36})\"");
    private static final Pattern RISK = Pattern.compile("/actions/risks/([0-9a-f-]{36})\"");

    @Test
    void the_partners_plan_and_everybody_reads_who_does_what_by_when() {
        var magdalena = signedIn("magdalena");
        var plan = startedWithLibrary(magdalena) + "/actions";
        assertThat(words(guest().get(plan))).contains("Nie ma jeszcze działań", "Nie ma jeszcze ryzyk");

        assertThat(magdalena.post(plan, visits()).status()).isEqualTo(303);
        var first = found(ACTION, magdalena.get(plan));
        magdalena.post(
                plan, with(visits(), Map.of("title", "Telefon", "after", first, "partners", LIBRARY.toString())));
        magdalena.post(plan + "/risks", Map.of("what", "Zabraknie ludzi", "chance", "HIGH", "version", "0"));

        assertThat(words(guest().get(plan)))
                .contains("Odwiedziny wolontariuszy", "MGOPS", "1 stycznia 2027 r.", "razem z: Biblioteka")
                .contains("W planie są 2 działania.", "Najpierw: Odwiedziny", "Zaczyna się, zanim skończy się")
                .contains(
                        "1 z 2 działań (50 %) prowadzi co najmniej dwóch partnerów",
                        "Zabraknie ludzi", "nie wiadomo, co wtedy zrobicie")
                .doesNotContain("Dodaj działanie");
        assertThat(words(guest().get(plan.replace("/actions", "/history")))).contains("Nowe działanie: Telefon");
    }

    @Test
    void dates_that_cannot_be_and_a_circle_have_their_sentences() {
        var magdalena = signedIn("magdalena");
        var actions = startedWithLibrary(magdalena) + "/actions";

        assertThat(words(magdalena.post(actions, with(visits(), Map.of("from", "1 1 2001")))))
                .contains("nie może zacząć się przed początkiem partnerstwa");
        assertThat(words(magdalena.post(actions, with(visits(), Map.of("until", "31 12 2026")))))
                .contains("Koniec jest przed początkiem.");
        assertThat(words(magdalena.post(actions, with(visits(), Map.of("until", "kiedyś")))))
                .contains("Wpisz dzień, na przykład");
        assertThat(words(magdalena.post(actions, with(visits(), Map.of("state", "GIVEN_UP")))))
                .contains("Napisz, dlaczego rezygnujecie z tego działania.");
        assertThat(words(magdalena.post(actions, with(visits(), Map.of("state", "DONE", "doneOn", "1 1 2999")))))
                .contains("Wpisz dzień, który już był, albo zostaw puste.");
        assertThat(words(magdalena.post(
                        actions,
                        with(visits(), Map.of("responsible", Ids.of("demo O09").toString())))))
                .contains("Ta organizacja nie jest już partnerem. Wybierz, kto przejmie");

        magdalena.post(actions, visits());
        var first = found(ACTION, magdalena.get(actions));
        var circle = magdalena.post(actions + "/" + first, with(visits(), Map.of("after", first)));
        assertThat(circle.status()).isEqualTo(422);
        assertThat(words(circle)).contains("czekałyby na siebie w kółko");
    }

    @Test
    void an_action_is_begun_done_and_given_up_with_a_reason() {
        var magdalena = signedIn("magdalena");
        var plan = startedWithLibrary(magdalena) + "/actions";
        magdalena.post(plan, visits());
        var action = plan + "/" + found(ACTION, magdalena.get(plan));

        magdalena.post(action, with(visits(), Map.of("state", "DONE")));
        assertThat(words(guest().get(plan))).contains("Zrobione: 1.");

        var late = magdalena.post(action, with(visits(), Map.of("title", "Inny tytuł")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Ktoś zmienił to w tej samej chwili", "name=\"version\" value=\"1\"");

        magdalena.post(action, with(visits(), Map.of("state", "GIVEN_UP", "reason", "Nikt nie chce", "version", "1")));
        assertThat(words(guest().get(plan))).contains("rezygnacja", "Nikt nie chce", "Nie ma jeszcze działań");
        assertThat(words(guest().get(plan.replace("/actions", "/history"))))
                .contains("Działanie zrobione: Odwiedziny", "Rezygnacja z działania: Odwiedziny", "Nikt nie chce");
    }

    @Test
    void fifty_risks_are_enough() {
        var magdalena = signedIn("magdalena");
        var plan = startedWithLibrary(magdalena) + "/actions";
        var risk = Map.of("what", "Deszcz", "chance", "LOW", "version", "0");
        magdalena.post(plan + "/risks", risk);
        var rain = plan + "/risks/" + found(RISK, magdalena.get(plan));
        magdalena.post(rain + "/removal", Map.of());
        db.sql("""
                insert into plan_risks (id, partnership, what, chance)
                select gen_random_uuid(), id, 'Śnieg', 'LOW'
                  from partnerships, generate_series(1, 50)
                 where slug = :slug
                """).param("slug", plan.split("/")[2]).update();

        var refused = magdalena.post(plan + "/risks", risk);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("Zapisanych jest już 50 ryzyk.", "Deszcz");
        assertThat(magdalena.post(rain + "/return", Map.of()).status()).isEqualTo(422);
        assertThat(words(guest().get(plan))).doesNotContain("Deszcz");
    }

    @Test
    void an_observer_does_nothing_of_the_plan_and_watches_no_risk() {
        var magdalena = signedIn("magdalena");
        var plan = startedWithLibrary(magdalena) + "/actions";
        observes(plan);

        assertThat(magdalena.get(plan + "/new").body()).doesNotContain(LIBRARY.toString());
        assertThat(words(magdalena.post(plan, with(visits(), Map.of("responsible", LIBRARY.toString())))))
                .contains("Wybierz, kto przejmie to działanie.");
        assertThat(words(magdalena.post(
                        plan,
                        with(visits(), Map.of("responsible", WELFARE.toString(), "partners", LIBRARY.toString())))))
                .contains("Wybierz spośród obecnych partnerów.");
        var risk = Map.of("what", "Deszcz", "chance", "LOW", "keeper", LIBRARY.toString(), "version", "0");
        assertThat(magdalena.post(plan + "/risks", risk).status()).isEqualTo(422);
    }

    private void observes(String plan) {
        db.sql("""
                update memberships
                   set role = 'OBSERVER'
                 where organisation = :library
                   and partnership = (select id from partnerships where slug = :slug)
                """).param("library", LIBRARY).param("slug", plan.split("/")[2]).update();
    }

    @Test
    void an_action_whose_partner_has_left_is_pointed_out() {
        var magdalena = signedIn("magdalena");
        var plan = startedWithLibrary(magdalena) + "/actions";
        magdalena.post(plan, with(visits(), Map.of("responsible", LIBRARY.toString(), "partners", WELFARE.toString())));
        db.sql("""
                update memberships
                   set until = current_date
                 where organisation = :library
                   and partnership = (select id from partnerships where slug = :slug)
                """).param("library", LIBRARY).param("slug", plan.split("/")[2]).update();

        assertThat(words(guest().get(plan))).contains("nie jest już partnerem");
        var action = plan + "/" + found(ACTION, magdalena.get(plan));
        assertThat(words(magdalena.post(action, with(visits(), Map.of("responsible", LIBRARY.toString())))))
                .contains("Wybierz, kto przejmie to działanie.");
    }

    @Test
    void a_risk_is_answered_taken_out_and_brought_back() {
        var magdalena = signedIn("magdalena");
        var plan = startedWithLibrary(magdalena) + "/actions";
        magdalena.post(plan + "/risks", Map.of("what", "Deszcz", "chance", "LOW", "version", "0"));
        var risk = plan + "/risks/" + found(RISK, magdalena.get(plan));

        magdalena.post(
                risk,
                Map.of(
                        "what",
                        "Deszcz",
                        "chance",
                        "LOW",
                        "response",
                        "Namiot",
                        "keeper",
                        WELFARE.toString(),
                        "version",
                        "0"));
        assertThat(words(guest().get(plan))).contains("Namiot", "czuwa: MGOPS");
        assertThat(words(magdalena.post(
                        risk,
                        Map.of(
                                "what", "Deszcz",
                                "chance", "LOW",
                                "keeper", Ids.of("demo O09").toString(),
                                "version", "1"))))
                .contains("Ta organizacja nie jest partnerem.");
        assertThat(words(magdalena.post(plan + "/risks", Map.of("version", "0"))))
                .contains("Napisz jednym zdaniem, co może nie wyjść.", "Wybierz jedną z odpowiedzi.");

        magdalena.post(risk + "/removal", Map.of());
        assertThat(words(guest().get(plan))).doesNotContain("Namiot");
        magdalena.post(risk + "/return", Map.of());
        assertThat(words(guest().get(plan))).contains("Namiot");
    }

    @Test
    void two_hundred_actions_are_read_and_drawn() {
        var magdalena = signedIn("magdalena");
        var plan = startedWithLibrary(magdalena) + "/actions";
        db.sql("""
                insert into plan_actions (id, partnership, title, responsible, starts_on, ends_on, first_due, state)
                select gen_random_uuid(), (select id from partnerships where slug = :slug), 'Krok ' || n, :welfare,
                       current_date + n, current_date + n + 10, current_date + n + 10, 'PLANNED'
                  from generate_series(1, 200) as n
                """).param("slug", plan.split("/")[2]).param("welfare", WELFARE).update();

        assertThat(words(guest().get(plan)))
                .contains("W planie jest 200 działań.", "Krok 200", "MGOPS: 200 z 200 działań, czyli 100 %");
        assertThat(magdalena.get(plan + "/new").status()).isEqualTo(200);
    }

    private static Map<String, String> visits() {
        return Map.of(
                "title", "Odwiedziny wolontariuszy",
                "responsible", WELFARE.toString(),
                "from", "1 1 2027",
                "until", "30 6 2027",
                "state", "PLANNED",
                "version", "0");
    }

    /** With the library as a second partner. */
    private String startedWithLibrary(Browser magdalena) {
        var path = started(magdalena);
        join(path, LIBRARY);
        return path;
    }
}
