package org.osnowa.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

class EndingStoryTest extends StoryTest {

    private static final String WHY = "Ławki stoją, sąsiedzi dbają o nie sami.";
    private static final String PASSED = "Ankietę zrobimy później, partnerzy zgodzili się na spotkaniu.";

    @Test
    void a_partnership_ends_well() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        for (var stage : List.of(
                "DIAGNOSIS",
                "RECRUITMENT",
                "GOALS_AND_PLAN",
                "AGREEMENT",
                "JOINT_ACTION",
                "REVIEW",
                "SUSTAIN_OR_CLOSE")) {
            assertThat(magdalena
                            .post(
                                    path + "/stage",
                                    Map.of("version", version(magdalena, path), "stage", stage, "reason", PASSED))
                            .status())
                    .as(stage)
                    .isEqualTo(303);
        }
        assertThat(words(guest().get(path + "/stage"))).contains("gate.U1");
        assertThat(words(magdalena.get(path + "/stage")))
                .contains("Stąd można tylko wrócić do wcześniejszego etapu.")
                .doesNotContain("Nie wszystkie warunki są spełnione.", "co najmniej 20 znaków");

        assertThat(magdalena.post(path + "/ending", decision("0", "CLOSE")).status())
                .isEqualTo(303);
        for (var step : Way.CLOSE.steps()) {
            assertThat(magdalena
                            .post(path + "/ending/steps/" + step, Map.of("note", "Zrobione w bibliotece"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(words(magdalena.get(path + "/ending"))).contains("5 z 5 załatwione");
        assertThat(words(magdalena.get(path))).contains("Zaproś partnera", "z 8");

        var ended = magdalena.post(path + "/ending/state", state(version(magdalena, path), "CLOSED", WHY));
        assertThat(ended.location()).isEqualTo(path + "/ended");
        assertThat(words(guest().get(path + "/ended")))
                .contains("Partnerstwo zakończone. Dziękujemy", WHY, "Biblioteka i rada osiedla", "Zakończenie")
                .doesNotContain("Świadomie pominięto");
        assertThat(words(guest().get(path))).contains("Zakończone", "Co po nim zostało");
        assertThat(words(magdalena.get(path)))
                .doesNotContain("Zaproś partnera", "Chcę pomóc", "class=\"stages\"", "Etap 8 z 8");
        assertThat(words(magdalena.get(path + "/invitations/new")))
                .contains("To partnerstwo teraz nie działa", path + "/ending")
                .doesNotContain("name=\"address\"");
        assertThat(words(magdalena.get(path + "/invitations"))).doesNotContain("/invitations/new");
        assertThat(words(guest().get(path + "/history")))
                .contains("Partnerstwo zakończone", PASSED)
                .doesNotContain("Zrobione w bibliotece");
        assertThat(words(magdalena.get(path + "/history"))).contains("Podziękowania wysłane: Zrobione w bibliotece");
    }

    @Test
    void what_has_ended_or_rests_neither_goes_on_nor_invites_until_it_is_taken_up_again() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        magdalena.post(path + "/ending/state", state("0", "SUSPENDED", WHY));

        var on = magdalena.post(path + "/stage", Map.of("version", "1", "stage", "DIAGNOSIS", "reason", PASSED));
        assertThat(on.status()).isEqualTo(422);
        assertThat(words(on)).contains("Partnerstwo teraz nie działa");
        assertThat(guest().get(path + "/ended").status()).isEqualTo(303);

        magdalena.post(path + "/ending/state", state("1", "ACTIVE", WHY));
        assertThat(magdalena
                        .post(path + "/stage", Map.of("version", "2", "stage", "DIAGNOSIS", "reason", PASSED))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void what_has_ended_is_read_and_not_rewritten_until_it_is_taken_up_again() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        var risk = Map.of("what", "Deszcz", "chance", "LOW", "version", "0");
        magdalena.post(path + "/ending/state", state("0", "CLOSED", WHY));

        for (var page : List.of(
                "/goals",
                "/goals/questions",
                "/actions",
                "/actions/risks",
                "/meetings",
                "/decisions",
                "/notes",
                "/benefits",
                "/diagnosis/entries",
                "/diagnosis/stakeholders",
                "/type/choice")) {
            var refused = magdalena.post(path + page, risk);
            assertThat(refused.status()).as(page).isEqualTo(409);
            assertThat(words(refused)).contains("Partnerstwo się skończyło.", "można czytać, ale nie zmieniać");
        }
        assertThat(magdalena.get(path + "/actions/risks/new").status()).isEqualTo(409);
        assertThat(words(magdalena.get(path + "/actions"))).doesNotContain("Deszcz", "/actions/risks/new");
        assertThat(signedIn("kasia").post(path + "/actions/risks", risk).status())
                .as("whoever could never write is told nothing")
                .isEqualTo(404);

        magdalena.post(path + "/ending/state", state("1", "ACTIVE", WHY));
        assertThat(magdalena.post(path + "/actions/risks", risk).status()).isEqualTo(303);
        assertThat(words(magdalena.get(path + "/actions"))).contains("Deszcz", "/actions/risks/new");
    }

    @Test
    void what_has_ended_offers_no_form_that_would_rewrite_it() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        assertThat(words(magdalena.get(path + "/stage"))).contains("name=\"reason\"");
        assertThat(words(magdalena.get(path + "/joining/requests"))).contains("/joining/terms");
        var named = Map.of("name", "Zupełnie inna nazwa", "version", "1");
        magdalena.post(path + "/ending/state", state("0", "CLOSED", WHY));

        for (var address : List.of("/settings", "/joining/terms", "/partners/" + WELFARE + "/role", "/stage")) {
            var refused = magdalena.post(path + address, named);
            assertThat(refused.status()).as(address).isEqualTo(409);
            assertThat(words(refused)).contains("można czytać, ale nie zmieniać");
        }
        assertThat(magdalena.get(path + "/settings").status()).isEqualTo(409);
        assertThat(magdalena.get(path + "/joining/terms").status()).isEqualTo(409);
        assertThat(words(magdalena.get(path))).doesNotContain("Zupełnie inna nazwa", path + "/settings");
        assertThat(words(magdalena.get(path + "/stage")))
                .contains("Partnerstwo teraz nie działa", path + "/ending")
                .doesNotContain("name=\"reason\"", "name=\"stage\"");
        assertThat(words(magdalena.get(path + "/type"))).doesNotContain("/type/choice");
        assertThat(words(magdalena.get(path + "/joining/requests"))).doesNotContain("/joining/terms");
    }

    @Test
    void what_is_passed_over_at_the_end_is_named_in_the_history_and_in_the_summary() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        assertThat(words(magdalena.get(path + "/ending"))).contains("Nie wybraliście jeszcze drogi.");

        magdalena.post(path + "/ending/state", state("0", "CLOSED", WHY));

        assertThat(words(guest().get(path + "/history")))
                .contains("Świadomie pominięto", "Nie zapisano decyzji o zakończeniu.", "Wkłady nie są rozliczone.")
                .contains("Dane osobowe nie są usunięte ani zarchiwizowane.", "Archiwum nie jest zrobione.");
        assertThat(words(guest().get(path + "/ended")))
                .contains("Świadomie pominięto", "Decyzja o zakończeniu", "Wkłady rozliczone", "Sprzęt zwrócony")
                .contains("Dane osobowe usunięte albo zarchiwizowane", "Podziękowania wysłane", "Archiwum zrobione");
    }

    @Test
    void only_what_is_still_open_counts_as_passed_over() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        magdalena.post(path + "/ending", decision("0", "CLOSE"));
        for (var step : List.of("CONTRIBUTIONS", "EQUIPMENT", "PERSONAL_DATA", "THANKS")) {
            magdalena.post(path + "/ending/steps/" + step, Map.of("note", "Zrobione"));
        }
        magdalena.post(path + "/ending/state", state("0", "CLOSED", WHY));

        assertThat(words(guest().get(path + "/history")))
                .contains("Świadomie pominięto", "Archiwum nie jest zrobione.")
                .doesNotContain("Wkłady nie są rozliczone.", "Nie zapisano decyzji o zakończeniu.");
        assertThat(words(guest().get(path + "/ended")))
                .contains("Świadomie pominięto", "Archiwum zrobione")
                .doesNotContain("Wkłady rozliczone");
    }

    @Test
    void nobody_ends_it_in_silence_in_the_future_or_twice() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);

        assertThat(words(magdalena.post(path + "/ending/state", state("0", "CLOSED", "Koniec"))))
                .contains("co najmniej 20 znakach");
        assertThat(words(magdalena.post(path + "/ending/state", on("0", "CLOSED", WHY, "1.1.2199"))))
                .contains("nie może być w przyszłości");
        assertThat(words(magdalena.post(path + "/ending/state", on("0", "CLOSED", WHY, "jutro"))))
                .contains("Podaj dzień");
        assertThat(magdalena
                        .post(path + "/ending/state", state("0", "CLOSED", WHY))
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.post(path + "/ending/state", state("1", "SUSPENDED", WHY))))
                .contains("nie może przejść do tego stanu");
    }

    @Test
    void the_second_of_two_who_decide_is_told_and_keeps_the_words() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        magdalena.post(path + "/ending", decision("0", "RENEW"));

        var late = magdalena.post(path + "/ending", decision("0", "CLOSE"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Ktoś zapisał zmianę przed Tobą", "uchwała nr 7");
        assertThat(magdalena.post(path + "/ending", decision("1", "CLOSE")).status())
                .isEqualTo(303);
        assertThat(magdalena
                        .post(path + "/ending/state", state("5", "CLOSED", WHY))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_step_is_settled_with_a_word_on_its_own_way_and_can_be_taken_back() {
        var magdalena = signedIn("magdalena");
        var path = begun(magdalena);
        magdalena.post(path + "/ending", decision("0", "RENEW"));

        assertThat(words(magdalena.post(path + "/ending/steps/NEW_END", Map.of("note", " "))))
                .contains("Napisz w kilku słowach");
        assertThat(magdalena
                        .post(path + "/ending/steps/THANKS", Map.of("note", "Wysłane"))
                        .status())
                .isEqualTo(404);
        magdalena.post(path + "/ending/steps/NEW_END", Map.of("note", "30 czerwca 2028"));
        assertThat(words(magdalena.get(path + "/ending"))).contains("30 czerwca 2028", "1 z 2");
        magdalena.post(path + "/ending/steps/NEW_END/reopening", Map.of());
        assertThat(words(magdalena.get(path + "/ending"))).contains("0 z 2");
    }

    @Test
    void every_way_asks_for_its_own_steps() {
        var magdalena = signedIn("magdalena");
        for (var way : Way.values()) {
            var path = begun(magdalena);
            magdalena.post(path + "/ending", decision("0", way.name()));
            var asked = magdalena.get(path + "/ending").body();
            for (var step : Step.values()) {
                assertThat(asked.contains("/ending/steps/" + step + "\""))
                        .as("%s on the way %s", step, way)
                        .isEqualTo(step.way() == way);
            }
        }
    }

    private static Map<String, String> decision(String seen, String way) {
        return Map.of(
                "seen",
                seen,
                "way",
                way,
                "decision",
                "Spotkanie w bibliotece, uchwała nr 7",
                "on",
                java.time.LocalDate.now().toString(),
                "ties",
                "Biblioteka i rada osiedla dalej robią wspólne czwartki.");
    }

    private static Map<String, String> state(String version, String state, String why) {
        return on(version, state, why, java.time.LocalDate.now().toString());
    }

    private static Map<String, String> on(String version, String state, String why, String day) {
        return Map.of("version", version, "state", state, "why", why, "day", day);
    }

    private static String version(Browser browser, String path) {
        var body = browser.get(path + "/stage").body();
        return body.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private static String begun(Browser magdalena) {
        magdalena.get("/partnerships/new");
        var form = new HashMap<String, String>();
        form.put("name", "Koniec " + Ids.next().toString().substring(24));
        form.put(
                "matter",
                "Na naszym osiedlu nikt nie zna sąsiadów, a każdy potrzebuje czasem pomocy od kogoś z tej samej klatki.");
        form.put("place", "Zdrojewice");
        form.put("placePicked", "990101");
        form.put("level", "OSIEDLE");
        form.put("initiator", "PERSONS");
        form.put("once", Ids.next().toString());
        return magdalena.post("/partnerships", form).location();
    }
}
