package org.osnowa.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation asks to be taken in, and the partnership answers. */
class JoiningStoryTest extends StoryTest {

    private static final UUID BRIDGE = Ids.of("demo O13");
    private static final Pattern REQUEST = Pattern.compile("/joining/requests/([0-9a-f-]{36})/");

    @Autowired
    private People people;

    @Test
    void an_organisation_asks_answers_the_questions_and_is_taken_in() {
        var magdalena = signedIn("magdalena");
        var tadeusz = signedIn("tadeusz");
        var path = started(magdalena);
        assertThat(words(guest().get(path))).doesNotContain("Poproś o przyjęcie");
        open(magdalena, path);
        assertThat(words(guest().get(path))).contains("Poproś o przyjęcie");
        assertThat(words(guest().get(path + "/joining"))).contains("Zaloguj się", "next=" + path + "/joining");
        assertThat(words(tadeusz.get(path + "/joining"))).contains("Co już robicie w tej sprawie?");

        assertThat(words(tadeusz.post(path + "/joining", asking(Map.of("answer2", " ")))))
                .contains("Odpowiedz krótko, wystarczy jedno zdanie.", "Pieczemy");
        assertThat(tadeusz.post(path + "/joining", asking(Map.of())).status()).isEqualTo(303);
        assertThat(words(tadeusz.get(path + "/joining"))).contains("czeka na odpowiedź od");
        assertThat(words(magdalena.get("/desk"))).contains("O przyjęcie prosi");
        assertThat(words(magdalena.get(path + "/joining/requests")))
                .contains("Co już robicie w tej sprawie?", "Pieczemy", "czeka na odpowiedź");
        assertThat(tadeusz.get(path + "/joining/requests").status()).isEqualTo(404);

        var request = found(REQUEST, magdalena.get(path + "/joining/requests"));
        magdalena.post(path + "/joining/requests/" + request + "/consent", Map.of());

        assertThat(words(guest().get(path + "/partners"))).contains("2 partnerzy", "Most Pokoleń");
        assertThat(words(tadeusz.get(path + "/partners"))).contains("Osoba reprezentująca: Tadeusz");
        assertThat(words(tadeusz.get(path + "/benefits")))
                .contains("Nowi ludzie")
                .doesNotContain("z odpowiedzi na");
        assertThat(words(guest().get(path + "/history"))).contains("Nowy partner, na własną prośbę");
        assertThat(words(magdalena.get("/mailbox"))).contains("dołącza");
        assertThat(words(magdalena.post(path + "/joining/requests/" + request + "/consent", Map.of())))
                .contains("Na tę prośbę jest już odpowiedź.");
    }

    @Test
    void a_no_has_a_reason_and_reaches_whoever_asked() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        open(magdalena, path);
        var tadeusz = signedIn("tadeusz");
        tadeusz.post(path + "/joining", asking(Map.of()));
        var request = path + "/joining/requests/" + found(REQUEST, magdalena.get(path + "/joining/requests"));

        var mute = magdalena.post(request + "/refusal", Map.of("reason", " "));
        assertThat(mute.status()).isEqualTo(422);
        assertThat(words(mute)).contains("Napisz, dlaczego nie.");
        magdalena.post(request + "/refusal", Map.of("reason", "Jest nas już za dużo"));

        assertThat(words(magdalena.get(path + "/joining/requests"))).contains("odmowa", "Jest nas już za dużo");
        assertThat(words(guest().get(path + "/history"))).doesNotContain("Odmowa");
        assertThat(words(magdalena.get("/mailbox"))).contains("odpowiedź na prośbę");
        assertThat(tadeusz.post(path + "/joining", asking(Map.of())).status())
                .as("who was declined may ask again")
                .isEqualTo(303);
    }

    @Test
    void a_request_is_withdrawn_and_asked_once_at_a_time() {
        var magdalena = signedIn("magdalena");
        var tadeusz = signedIn("tadeusz");
        var path = started(magdalena);
        open(magdalena, path);
        var once = Map.of("once", Ids.next().toString());
        tadeusz.post(path + "/joining", asking(once));
        assertThat(tadeusz.post(path + "/joining", asking(once)).status())
                .as("a double click")
                .isEqualTo(303);
        assertThat(words(tadeusz.post(path + "/joining", asking(Map.of())))).contains("już poprosiła i czeka");

        var request = path + "/joining/requests/" + found(REQUEST, tadeusz.get(path + "/joining"));
        assertThat(signedIn("joanna").post(request + "/withdrawal", Map.of()).status())
                .isEqualTo(404);
        tadeusz.post(request + "/withdrawal", Map.of());

        assertThat(words(magdalena.get(path + "/joining/requests"))).contains("wycofana");
        assertThat(words(magdalena.post(request + "/consent", Map.of()))).contains("Na tę prośbę jest już odpowiedź.");
        assertThat(words(guest().get(path + "/partners"))).contains("1 partner");
    }

    @Test
    void nobody_asks_for_others_nor_where_nobody_may() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        var tadeusz = signedIn("tadeusz");

        assertThat(words(tadeusz.get(path + "/joining"))).contains("nie przyjmuje teraz próśb");
        assertThat(words(tadeusz.post(path + "/joining", asking(Map.of())))).contains("nie przyjmuje teraz próśb");
        open(magdalena, path);
        assertThat(words(signedIn("joanna").post(path + "/joining", asking(Map.of()))))
                .contains("Prosić może osoba, która decyduje");
        assertThat(words(magdalena.post(path + "/joining", asking(Map.of("organisation", WELFARE.toString())))))
                .contains("jest już partnerem");
        assertThat(words(signedIn(newcomer()).get(path + "/joining")))
                .contains("Dodaj organizację", "Znajdź ją w katalogu");
        assertThat(words(tadeusz.post(path + "/joining", Map.of("version", "1"))))
                .contains("Wybierz organizację.");
    }

    @Test
    void who_joins_a_joint_initiative_at_its_beginning_begins_it_too() {
        var magdalena = signedIn("magdalena");
        var path = jointly(magdalena);
        open(magdalena, path);
        assertThat(words(magdalena.get(path + "/stage")))
                .contains(
                        "Jest 1, potrzeba 2. Wspólną inicjatywę zaczynają co najmniej dwie organizacje z dwóch sektorów.");

        signedIn("tadeusz").post(path + "/joining", asking(Map.of()));
        var request = found(REQUEST, magdalena.get(path + "/joining/requests"));
        magdalena.post(path + "/joining/requests/" + request + "/consent", Map.of());

        assertThat(words(magdalena.get(path + "/stage")))
                .contains("Wiemy, kto inicjuje")
                .doesNotContain("Wspólną inicjatywę zaczynają");
        assertThat(words(magdalena.get(path + "/partners/" + BRIDGE))).contains("od początku");
    }

    private static String jointly(Browser magdalena) {
        return magdalena
                .post(
                        "/partnerships",
                        Map.of(
                                "name", "Razem " + Ids.next().toString().substring(24),
                                "matter",
                                        "Na naszym osiedlu nikt nie zna sąsiadów, a każdy potrzebuje czasem pomocy od kogoś z tej samej klatki.",
                                "place", "Zdrojewice",
                                "placePicked", "990101",
                                "level", "GMINA",
                                "initiator", "JOINT",
                                "organisations", WELFARE.toString(),
                                "once", Ids.next().toString()))
                .location();
    }

    @Test
    void an_invitation_and_a_request_of_one_organisation_do_not_cross() {
        var magdalena = signedIn("magdalena");
        var tadeusz = signedIn("tadeusz");
        var path = started(magdalena);
        open(magdalena, path);
        assertThat(invite(magdalena, path).status()).isEqualTo(303);
        assertThat(words(tadeusz.get(path + "/joining"))).contains("ma już zaproszenie", "/desk/invitations/");
        assertThat(words(tadeusz.post(path + "/joining", asking(Map.of())))).contains("samo zaprosiło tę organizację");

        var other = started(magdalena);
        open(magdalena, other);
        tadeusz.post(other + "/joining", asking(Map.of()));
        assertThat(words(invite(magdalena, other))).contains("sama poprosiła o przyjęcie");
    }

    @Test
    void the_second_of_two_who_set_questions_sees_both() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        open(magdalena, path);

        var late = magdalena.post(
                path + "/joining/terms", Map.of("open", "true", "question1", "Moje pytanie", "version", "0"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Moje pytanie", "Co już robicie w tej sprawie?");
    }

    @Test
    void answers_to_other_questions_are_shown_again_and_not_sent() {
        var magdalena = signedIn("magdalena");
        var tadeusz = signedIn("tadeusz");
        var path = started(magdalena);
        open(magdalena, path);
        magdalena.post(
                path + "/joining/terms", Map.of("open", "true", "question1", "Kto za to zapłaci?", "version", "1"));

        var late = tadeusz.post(path + "/joining", asking(Map.of()));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late))
                .contains("Partnerstwo zmieniło pytania", "Kto za to zapłaci?", "Pieczemy")
                .contains("name=\"version\" value=\"2\"");
        assertThat(words(magdalena.get(path + "/joining/requests"))).doesNotContain("Pieczemy");
        assertThat(tadeusz.post(path + "/joining", asking(Map.of("version", "2")))
                        .status())
                .isEqualTo(303);
    }

    private static void open(Browser coordinator, String path) {
        assertThat(coordinator
                        .post(
                                path + "/joining/terms",
                                Map.of(
                                        "open", "true",
                                        "question1", "Co już robicie w tej sprawie?",
                                        "question3", "Kto będzie z nami rozmawiać?",
                                        "version", "0"))
                        .status())
                .isEqualTo(303);
    }

    private static Map<String, String> asking(Map<String, String> others) {
        var all = new HashMap<>(Map.of(
                "organisation", BRIDGE.toString(),
                "version", "1",
                "answer1", "Pieczemy",
                "answer2", "Tadeusz",
                "expects", "Nowi ludzie",
                "once", Ids.next().toString()));
        all.putAll(others);
        return all;
    }

    private static Browser.Page invite(Browser coordinator, String path) {
        return coordinator.post(
                path + "/invitations",
                Map.of(
                        "organisation", BRIDGE.toString(),
                        "name", "Most",
                        "address", "most@zdrojewice.example",
                        "asked", "Czas",
                        "gain", "Radość",
                        "once", Ids.next().toString()));
    }

    /** Somebody who acts for nobody yet. */
    private String newcomer() {
        var name = "nowa-" + Ids.next().toString().substring(24);
        people.add(new Person(new PersonId(Ids.next()), "Nowa", name + "@zdrojewice.example", "pl", false, false, 0));
        return name;
    }
}
