package org.osnowa.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

class DecisionStoryTest extends StoryTest {

    private static final Pattern DECISION = Pattern.compile("/decisions/([0-9a-f-]{36})\"");

    @Test
    void the_public_reads_what_was_decided_and_partners_also_who_sees_to_it_until_when() {
        var magdalena = signedIn("magdalena");
        var decisions = started(magdalena) + "/decisions";
        assertThat(words(guest().get(decisions))).contains("Nie ma jeszcze decyzji");

        assertThat(magdalena.post(decisions, bought()).status()).isEqualTo(303);
        assertThat(words(magdalena.get(decisions)))
                .contains("U1", "Kupujemy telefon.", "pilnuje: MGOPS", "do 1 marca 2026", "po terminie")
                .contains("1 decyzja jest po terminie.", "7 za, 1 wstrzymujący");
        assertThat(words(guest().get(decisions)))
                .contains("U1", "Kupujemy telefon.", "z dnia 20 stycznia 2026", "w toku")
                .doesNotContain("po terminie", "pilnuje:", "1 marca 2026", "Poprzednie wersje");
        assertThat(words(guest().get(decisions.replace("/decisions", "/history"))))
                .contains("Decyzja U1: Kupujemy telefon.");
    }

    @Test
    void it_is_carried_out_and_another_is_dropped_with_a_reason() {
        var magdalena = signedIn("magdalena");
        var decisions = started(magdalena) + "/decisions";
        magdalena.post(decisions, bought());
        var decision = decisions + "/" + found(DECISION, magdalena.get(decisions));

        assertThat(words(magdalena.post(decision, with(bought(), Map.of("became", "DROPPED")))))
                .contains("Napisz, dlaczego odstępujecie od tej decyzji.");
        magdalena.post(decision, with(bought(), Map.of("became", "CARRIED_OUT", "endedOn", "2 2 2026")));
        assertThat(words(guest().get(decisions))).contains("wykonana 2 lutego 2026", "Zamknięte");

        var late = magdalena.post(decision, with(bought(), Map.of("became", "OPEN")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("w tej samej chwili", "name=\"version\" value=\"1\"");

        magdalena.post(
                decision, with(bought(), Map.of("became", "DROPPED", "reason", "Telefon dostaliśmy", "version", "1")));
        assertThat(words(magdalena.get(decisions))).contains("odstąpiono", "Telefon dostaliśmy");
        assertThat(words(guest().get(decisions))).contains("odstąpiono").doesNotContain("Telefon dostaliśmy");
        assertThat(words(magdalena.get(decisions.replace("/decisions", "/history"))))
                .contains("Wykonana decyzja U1", "Odstąpienie od decyzji U1. Powód: Telefon dostaliśmy");
    }

    @Test
    void what_becomes_of_the_partnership_stands_beside_the_decision() {
        var magdalena = signedIn("magdalena");
        var decisions = started(magdalena) + "/decisions";
        magdalena.post(decisions, with(bought(), Map.of("course", "ENLARGE")));

        assertThat(words(guest().get(decisions))).contains("co dalej: rozszerzamy");
        var decision = decisions + "/" + found(DECISION, magdalena.get(decisions));
        assertThat(words(magdalena.get(decision))).contains("<option value=\"ENLARGE\" selected");
        magdalena.post(decision, with(bought(), Map.of("course", "")));
        assertThat(words(guest().get(decisions))).doesNotContain("co dalej:");
    }

    @Test
    void a_decision_of_a_meeting_has_its_day() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        magdalena.post(
                path + "/meetings",
                Map.of(
                        "title",
                        "Cele na wiosnę",
                        "day",
                        "15 1 2026",
                        "place",
                        "ratusz",
                        "whom",
                        "TICKED",
                        "invited",
                        WELFARE.toString(),
                        "version",
                        "0"));
        var meeting = found(Pattern.compile("/meetings/([0-9a-f-]{36})\""), magdalena.get(path + "/meetings"));

        magdalena.post(path + "/decisions", with(bought(), Map.of("meeting", meeting, "on", "")));
        assertThat(words(guest().get(path + "/decisions"))).contains("z dnia 15 stycznia 2026", "Cele na wiosnę");
        var strange = magdalena.post(
                path + "/decisions", with(bought(), Map.of("meeting", Ids.next().toString())));
        assertThat(strange.status()).isEqualTo(422);
        assertThat(words(strange)).contains("Tego spotkania nie ma na liście.");
    }

    @Test
    void what_cannot_be_has_its_sentence() {
        var magdalena = signedIn("magdalena");
        var decisions = started(magdalena) + "/decisions";

        assertThat(refused(magdalena, decisions, Map.of("words", " ", "owner", "")))
                .contains("Napisz, co zdecydowano.", "Wybierz partnera, który tego dopilnuje.");
        assertThat(refused(magdalena, decisions, Map.of("on", "1 1 2999"))).contains("Wpisz dzień, który już był.");
        assertThat(refused(magdalena, decisions, Map.of("on", ""))).contains("Wpisz dzień, na przykład");
        assertThat(refused(magdalena, decisions, Map.of("owner", LIBRARY.toString())))
                .contains("Ta organizacja nie jest partnerem.");
        assertThat(refused(magdalena, decisions, Map.of("due", "1 1 2026")))
                .contains("Termin jest przed dniem decyzji.");
        assertThat(refused(magdalena, decisions, Map.of("words", "a".repeat(1001))))
                .contains("Skróć to do 1000 znaków.");
    }

    @Test
    void eight_decisions_written_at_once_have_eight_numbers() throws Exception {
        var magdalena = signedIn("magdalena");
        var decisions = started(magdalena) + "/decisions";
        Callable<Integer> adding = () -> magdalena.post(decisions, bought()).status();

        try (var hands = Executors.newFixedThreadPool(8)) {
            for (var each :
                    hands.invokeAll(Stream.generate(() -> adding).limit(8).toList())) {
                assertThat(each.get()).isEqualTo(303);
            }
        }
        assertThat(words(guest().get(decisions))).contains("U1<", "U2<", "U8<").doesNotContain("U9<");
    }

    private static String refused(Browser magdalena, String decisions, Map<String, String> wrong) {
        var page = magdalena.post(decisions, with(bought(), wrong));
        assertThat(page.status()).isEqualTo(422);
        return words(page);
    }

    private static Map<String, String> bought() {
        return Map.of(
                "words", "Kupujemy telefon.",
                "on", "20 1 2026",
                "how", "7 za, 1 wstrzymujący",
                "owner", WELFARE.toString(),
                "due", "1 3 2026",
                "became", "OPEN",
                "version", "0");
    }
}
