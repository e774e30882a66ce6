package org.osnowa.formalities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

/** A coordinator chooses type and form, sees the traps, and writes down what they ask for. */
class FormalStoryTest extends StoryTest {

    private static final UUID SCHOOL = Ids.of("demo O07");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern GROUP = Pattern.compile("/type/groups/([0-9a-f-]{36})/");

    @Test
    void an_association_is_a_trap_for_organisations_and_says_whom_it_keeps_out() {
        var magdalena = signedIn("magdalena");
        var type = startedWithLibrary(magdalena) + "/type";
        assertThat(words(guest().get(type)))
                .contains("Typu jeszcze nie wybrano", "Formy prawnej jeszcze nie wybrano")
                .doesNotContain("Wybierz typ i formę</a>");

        assertThat(magdalena
                        .post(type + "/choice", chosen("LOCAL", "ASSOCIATION", "3", "0"))
                        .status())
                .isEqualTo(303);

        var page = words(magdalena.get(type));
        assertThat(page)
                .contains("stowarzyszenie rejestrowe", "rule.F3", "Jest 3, potrzeba 7.", "rule.F4")
                .contains("Organizacja nie może być zwykłym członkiem stowarzyszenia", "art. 10 ust. 3")
                .contains("Chodzi o: MGOPS")
                .contains("To informacja, nie porada prawna. Przed podpisaniem sprawdź aktualny tekst ustawy.");
        assertThat(words(guest().get(type.replace("/type", "/history"))))
                .contains("Typ: lokalne", "Forma prawna: stowarzyszenie rejestrowe");
    }

    @Test
    void who_cannot_sign_alone_is_named_with_who_signs_instead() {
        var type = startedWithLibrary(signedIn("magdalena")) + "/type";

        assertThat(words(guest().get(type)))
                .containsSubsequence(
                        "MGOPS", "nie podpisze sam", "gmina, do której należy", "pełnomocnictwa", "art. 47")
                .containsSubsequence("Biblioteka", "dyrektor", "akt powołania");
    }

    @Test
    void a_rural_womens_circle_is_a_partner_and_no_form() {
        var magdalena = signedIn("magdalena");
        var refused = magdalena.post(startedWithLibrary(magdalena) + "/type/choice", chosen("LOCAL", "KGW", "", "0"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("jest partnerem, a nie formą partnerstwa");
    }

    @Test
    void the_second_of_two_who_choose_sees_both_versions() {
        var magdalena = signedIn("magdalena");
        var choice = startedWithLibrary(magdalena) + "/type/choice";
        magdalena.post(choice, chosen("LOCAL", "NONE", "", "0"));

        var late = magdalena.post(choice, chosen("BRANCH", "CLUSTER", "", "0"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("lokalne", "branżowe", "<b>klaster</b>", "name=\"version\" value=\"1\"");
    }

    @Test
    void a_project_is_written_down_and_its_rules_change_with_it() {
        var magdalena = signedIn("magdalena");
        var type = startedWithLibrary(magdalena) + "/type";
        magdalena.post(type + "/choice", chosen("PROJECT", "NONE", "", "0"));
        assertThat(words(magdalena.get(type)))
                .contains("Uzupełnij tytuł, okres i źródło pieniędzy.", "Jeszcze nic nie zapisano");

        var wrong = magdalena.post(
                type + "/facts/project",
                with(project(), Map.of("until", "1 1 2026", "budget", "dużo", "callUntil", "1 1 2020")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(words(wrong))
                .contains(
                        "Koniec jest przed początkiem.",
                        "Wpisz kwotę w złotych",
                        "Termin ofert jest przed ogłoszeniem.");

        assertThat(magdalena.post(type + "/facts/project", project()).status()).isEqualTo(303);
        magdalena.post(type + "/partners/" + WELFARE, part("Praca z ludźmi", "10 000", "0"));
        assertThat(words(magdalena.get(type)))
                .contains(
                        "Drugi start", "1 lutego 2027 r.", "Budżet 12 500 zł, podzielono 10 000 zł, brakuje 2 500 zł.")
                .contains("Chodzi o: Biblioteka");
        magdalena.post(type + "/partners/" + LIBRARY, part("Spotkania", "2 500,00", "0"));

        assertThat(words(magdalena.get(type))).contains("Budżet 12 500 zł jest podzielony w całości.");
        assertThat(words(guest().get(type)))
                .as("amounts and tasks are for those inside")
                .doesNotContain("12 500 zł", "Praca z ludźmi");
        var late = magdalena.post(type + "/facts/project", with(project(), Map.of("title", "Trzeci start")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Drugi start", "<b>Trzeci start</b>");
    }

    @Test
    void a_unit_works_for_another_partner() {
        var magdalena = signedIn("magdalena");
        var type = startedWithLibrary(magdalena) + "/type";
        magdalena.post(type + "/choice", chosen("PROJECT", "NONE", "", "0"));
        var welfare = type + "/partners/" + WELFARE;

        magdalena.post(welfare, part("A", "1", "0"));
        var partner = type.replace("/type", "/partners/") + LIBRARY;
        var seen = magdalena.get(partner).body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        magdalena.post(
                partner + "/role", Map.of("role", "IMPLEMENTING_UNIT", "party", WELFARE.toString(), "seen", seen));
        assertThat(words(magdalena.get(type))).contains("Działa dla strony umowy: MGOPS");
        assertThat(magdalena.get(type + "/partners/" + SCHOOL).status()).isEqualTo(404);
    }

    @Test
    void what_is_written_for_another_type_has_no_place_and_is_not_lost() {
        var magdalena = signedIn("magdalena");
        var type = startedWithLibrary(magdalena) + "/type";
        magdalena.post(type + "/choice", chosen("PPP", "", "", "0"));
        assertThat(words(guest().get(type))).contains("Osnowa nie przygotowuje umowy PPP.");
        magdalena.post(
                type + "/facts/undertaking",
                Map.of("what", "Dach ze słońcem", "upkeep", "Firma utrzymuje", "version", "0"));
        assertThat(words(magdalena.get(type))).contains("Dach ze słońcem", "Opisz podział zadań i ryzyk.");

        magdalena.post(type + "/choice", chosen("LOCAL", "", "", "1"));
        assertThat(magdalena
                        .post(type + "/facts/undertaking", Map.of("what", "Co innego", "version", "1"))
                        .location())
                .endsWith("/type");
        assertThat(words(magdalena.get(type))).contains("nic nie zapisano").doesNotContain("Dach ze słońcem");
        magdalena.post(type + "/choice", chosen("PPP", "", "", "2"));
        assertThat(words(magdalena.get(type))).contains("Dach ze słońcem");
    }

    @Test
    void a_group_of_the_board_is_taken_out_and_brought_back() {
        var magdalena = signedIn("magdalena");
        var type = startedWithLibrary(magdalena) + "/type";
        magdalena.post(type + "/choice", chosen("LAG", "LAG_ASSOCIATION", "", "0"));
        assertThat(words(magdalena.post(type + "/groups", Map.of("name", "", "votes", "0"))))
                .contains("Nazwij grupę.", "Wpisz liczbę głosów");
        magdalena.post(type + "/groups", Map.of("name", "Sektor publiczny", "votes", "7"));
        magdalena.post(type + "/groups", Map.of("name", "Mieszkańcy", "votes", "7", "veto", "true"));

        assertThat(words(magdalena.get(type)))
                .contains("50 %", "za dużo głosów", "weto", "Chodzi o: Sektor publiczny, Mieszkańcy.");

        var group = GROUP.matcher(magdalena.get(type).body());
        assertThat(group.find()).isTrue();
        magdalena.post(type + "/groups/" + group.group(1) + "/removal", Map.of());
        assertThat(words(magdalena.get(type))).contains("100 %", "Usunięta 1 grupa");
        magdalena.post(type + "/groups/" + group.group(1) + "/return", Map.of());
        assertThat(words(magdalena.get(type))).doesNotContain("Usunięta 1 grupa");
    }

    @Test
    void a_coalition_speaks_to_a_partner_of_its_own_and_to_no_unknown_one() {
        var magdalena = signedIn("magdalena");
        var type = startedWithLibrary(magdalena) + "/type";
        magdalena.post(type + "/choice", chosen("COALITION", "NONE", "", "0"));
        var seen = found(VERSION, magdalena.get(type + "/facts"));

        for (var stranger : List.of(UUID.randomUUID(), SCHOOL)) {
            var refused = magdalena.post(
                    type + "/facts/cause",
                    Map.of("causes", "Autobus", "partner", stranger.toString(), "version", seen));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(words(refused)).contains("Wybierz jednego z partnerów.", "Autobus");
        }
        assertThat(magdalena
                        .post(
                                type + "/facts/cause",
                                Map.of("causes", "Autobus", "partner", LIBRARY.toString(), "version", seen))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void fifty_groups_of_the_board_are_enough() {
        var magdalena = signedIn("magdalena");
        var type = startedWithLibrary(magdalena) + "/type";
        magdalena.post(type + "/choice", chosen("LAG", "LAG_ASSOCIATION", "", "0"));
        db.sql("""
                insert into formality_groups (id, partnership, name, votes, veto)
                select gen_random_uuid(), id, 'Grupa ' || n, 1, false
                  from partnerships, generate_series(1, 50) as n
                 where slug = :slug
                """).param("slug", type.split("/")[2]).update();

        var refused = magdalena.post(type + "/groups", Map.of("name", "Rybacy", "votes", "1"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("Zapisanych jest już 50 grup interesu.");
        assertThat(words(guest().get(type.replace("/type", "/history")))).doesNotContain("Rybacy");
    }

    private static Map<String, String> chosen(String type, String form, String founders, String version) {
        return Map.of("type", type, "form", form, "founders", founders, "version", version, "factsVersion", "0");
    }

    private static Map<String, String> project() {
        return Map.of(
                "title", "Drugi start",
                "programme", "Nabór 6.3",
                "from", "1 2 2027",
                "until", "30 6 2028",
                "budget", "12 500 zł",
                "callFrom", "25 8 2026",
                "callUntil", "18 9 2026",
                "version", "0");
    }

    private static Map<String, String> part(String task, String share, String version) {
        return Map.of("task", task, "human", "Dwie osoby", "share", share, "version", version);
    }

    /** With the library as a second partner. */
    private String startedWithLibrary(Browser magdalena) {
        var path = started(magdalena);
        join(path, LIBRARY);
        return path;
    }
}
