package org.osnowa.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Partners without an account are asked by letter whether these are their goals too, and answer from it. */
class GoalLettersStoryTest extends StoryTest {

    private static final UUID BRIDGE = Ids.of("demo O13");
    private static final UUID PHARMACY = Ids.of("demo O24");
    private static final Pattern STAND = Pattern.compile("name=\"stand\" value=\"([^\"]+)\"");
    private static final Pattern REMARK = Pattern.compile("/remarks/([0-9a-f-]{36})/settlement");
    private static final String EWA = "Ewa Lis, prezeska";

    @Autowired
    private MailedTokens tokens;

    @Autowired
    private GoalTies ties;

    @Autowired
    private org.osnowa.organisations.OrganisationTies askingTies;

    @Test
    void a_partner_confirms_from_its_letter_without_an_account_and_once() {
        var magdalena = signedIn("magdalena");
        var goals = withGoals(magdalena);
        assertThat(words(magdalena.get(goals + "/letters")))
                .contains("Potwierdzenia: 0 z 2.", "most@zdrojewice.example", "Wyślij listy");

        assertThat(magdalena
                        .post(goals + "/letters", letter(BRIDGE, "most@zdrojewice.example"))
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(goals))).contains("list czeka na odpowiedź do");
        assertThat(words(magdalena.get(goals + "/letters"))).contains("czeka na odpowiedź. Nowy list go zastąpi.");
        assertThat(sentTo(goals))
                .contains("Magdalena", "Most Pokoleń", "C1. Nikt nie jest sam.", "C2. Ławki co sto kroków.")
                .contains("Adres most@zdrojewice.example mamy od osoby, która koordynuje");

        var ewa = guest();
        var link = link(goals, BRIDGE);
        var page = ewa.get(link);
        assertThat(words(page)).contains("czy to też Wasze cele?", "Nikt nie jest sam.", "Ławki co sto kroków.");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(words(magdalena.get(goals))).as("looking changes nothing").contains("potwierdza 0 z 2");

        assertThat(words(ewa.post(link, Map.of("stand", stand(page)))))
                .contains("Cel C1: zaznaczcie jedną odpowiedź.", "Cel C2: zaznaczcie jedną odpowiedź.")
                .contains("Wpisz imię i nazwisko osoby, która odpowiada.", "Wybierz, co ta osoba może");
        var beyond = ewa.post(link, yes(goals, page, "CONSULTS"));
        assertThat(beyond.status()).isEqualTo(422);
        assertThat(words(beyond)).contains("Cele potwierdza osoba, która w organizacji decyduje.");
        assertThat(words(ewa.post(link, yes(goals, page, "OBSERVES")))).contains("Wybierz, co ta osoba może");

        assertThat(ewa.post(link, yes(goals, page, "DECIDES")).location()).isEqualTo(link);
        assertThat(words(ewa.get(link)))
                .contains("Dziękujemy. Odpowiedź zapisana.")
                .doesNotContain("Wyślij odpowiedź");
        assertThat(words(ewa.post(link, yes(goals, page, "DECIDES")))).contains("są już potwierdzone");

        assertThat(words(magdalena.get(goals))).contains("potwierdza 1 z 2", "w liście potwierdza:", EWA);
        assertThat(words(guest().get(goals))).contains("potwierdza 1 z 2").doesNotContain(EWA);
        var history = goals.replace("/goals", "/history");
        assertThat(words(magdalena.get(history)))
                .contains("Cele potwierdzone w liście (C1, C2), odpowiada: " + EWA, "Prośba listem");
        assertThat(words(guest().get(history))).doesNotContain(EWA, "Prośba listem");
    }

    @Test
    void a_changed_wording_is_shown_and_asked_about_anew() {
        var magdalena = signedIn("magdalena");
        var goals = withGoals(magdalena);
        magdalena.post(goals + "/letters", letter(BRIDGE, "ewa@most.example"));
        var link = link(goals, BRIDGE);
        var ewa = guest();
        var seen = ewa.get(link);

        reword(magdalena, goals, 1, "Nikt stary nie jest sam.", 0);
        var late = ewa.post(link, yes(goals, seen, "DECIDES"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late))
                .contains("Cele zmieniły się, odkąd ta strona została otwarta.", "Nikt stary nie jest sam.", EWA)
                .doesNotContainPattern("name=\"stances[^>]*checked");
        assertThat(confirmed(goals)).isZero();
        ewa.post(link, yes(goals, late, "DECIDES"));
        assertThat(confirmed(goals)).isEqualTo(2);

        reword(magdalena, goals, 2, "Ławki co pięćdziesiąt kroków.", 0);
        var anew = ewa.get(link);
        assertThat(words(anew))
                .contains("Od Waszej odpowiedzi cele się zmieniły.", "Ławki co pięćdziesiąt kroków.")
                .contains("stances[" + goal(goals, 2) + "]")
                .doesNotContain("stances[" + goal(goals, 1) + "]");
        assertThat(ewa.post(link, yes(goals, anew, "DECIDES")).status()).isEqualTo(303);
        assertThat(words(magdalena.get(goals))).contains("potwierdza 1 z 2");
        assertThat(words(ewa.get(link))).contains("Dziękujemy.");
    }

    @Test
    void a_remark_goes_to_who_coordinates_until_it_is_settled() {
        var magdalena = signedIn("magdalena");
        var goals = withGoals(magdalena);
        magdalena.post(goals + "/letters", letter(BRIDGE, "ewa@most.example"));
        var link = link(goals, BRIDGE);
        var ewa = guest();
        var page = ewa.get(link);
        var first = "stances[" + goal(goals, 1) + "]";
        var second = "stances[" + goal(goals, 2) + "]";
        assertThat(words(ewa.post(link, with(yes(goals, page, "CONSULTS"), Map.of(first, "REMARK")))))
                .contains("Cel C1: napiszcie, jaka to uwaga.");

        var said = new HashMap<>(yes(goals, page, "CONSULTS"));
        said.putAll(Map.of(first, "REMARK", "remarks[" + goal(goals, 1) + "]", "Kto ma odwiedzać w ferie?"));
        said.putAll(Map.of(second, "REMARK", "remarks[" + goal(goals, 2) + "]", "Sto kroków to za daleko."));
        assertThat(ewa.post(link, said).status()).isEqualTo(303);
        assertThat(words(ewa.get(link))).contains("Dziękujemy. Odpowiedź zapisana.");
        assertThat(words(ewa.post(link, said))).contains("Tym odnośnikiem już odpowiedziano.");

        assertThat(words(magdalena.get(goals)))
                .contains("potwierdza 0 z 2", "Kto ma odwiedzać w ferie?", EWA + ", konsultuje z kierownictwem");
        assertThat(words(guest().get(goals))).doesNotContain("Kto ma odwiedzać", EWA);
        assertThat(words(magdalena.get("/desk"))).contains("Most Pokoleń ma uwagi do celów");
        assertThat(lastLetterTo("magdalena@zdrojewice.example"))
                .contains("Uwaga: Kto ma odwiedzać w ferie?", "Odpowiada: " + EWA);

        var tadeusz = signedIn("tadeusz");
        assertThat(words(tadeusz.get(goals))).contains("Kto ma odwiedzać").doesNotContain("Załatwione");
        var settlement = goals + "/remarks/" + found(REMARK, magdalena.get(goals)) + "/settlement";
        assertThat(tadeusz.post(settlement, Map.of()).status()).isEqualTo(404);
        assertThat(magdalena.post(settlement, Map.of()).status()).isEqualTo(303);
        assertThat(words(magdalena.get(goals)))
                .doesNotContain("Kto ma odwiedzać")
                .contains("Sto kroków to za daleko.");

        magdalena.post(goals + "/letters", letter(BRIDGE, "ewa@most.example"));
        var again = guest().get(link(goals, BRIDGE));
        assertThat(words(again)).as("asked anew").contains("Wyślij odpowiedź");
        assertThat(guest().get(link).status()).as("the old link").isEqualTo(404);
        guest().post(link(goals, BRIDGE), yes(goals, again, "DECIDES"));
        assertThat(words(magdalena.get(goals))).contains("potwierdza 1 z 2");
    }

    @Test
    void a_withdrawn_and_a_late_link_and_one_of_who_left_say_so() {
        var magdalena = signedIn("magdalena");
        var goals = withGoals(magdalena);
        magdalena.post(goals + "/letters", letter(BRIDGE, "ewa@most.example"));
        var link = link(goals, BRIDGE);
        var page = guest().get(link);

        db.sql("update mailed_questions set until = current_date - 1 where subject = :id")
                .param("id", partnership(goals))
                .update();
        assertThat(words(guest().get(link))).contains("Dzień, do którego czekano na odpowiedź, już minął.");
        assertThat(words(guest().post(link, yes(goals, page, "DECIDES")))).contains("już minął");
        db.sql("update mailed_questions set until = current_date + 9 where subject = :id")
                .param("id", partnership(goals))
                .update();

        assertThat(magdalena
                        .post(goals + "/letters/" + BRIDGE + "/revocation", Map.of())
                        .status())
                .isEqualTo(303);
        assertThat(words(guest().get(link)))
                .contains("Ten odnośnik został wycofany.")
                .doesNotContain("Wyślij odpowiedź");
        assertThat(words(guest().post(link, yes(goals, page, "DECIDES")))).contains("został wycofany");
        assertThat(words(magdalena.get(goals + "/letters"))).contains("odnośnik wycofany.");
        assertThat(magdalena
                        .post(goals + "/letters/" + PHARMACY + "/revocation", Map.of())
                        .status())
                .as("who was never asked")
                .isEqualTo(404);

        magdalena.post(goals + "/letters", letter(BRIDGE, "ewa@most.example"));
        db.sql("update memberships set until = current_date where organisation = :id and partnership = :partnership")
                .param("id", BRIDGE)
                .param("partnership", partnership(goals))
                .update();
        assertThat(words(guest().get(link(goals, BRIDGE)))).contains("Ta organizacja nie jest już partnerem");
        assertThat(confirmed(goals)).isZero();
        assertThat(guest().get("/goals/answers/zmyslony").status()).isEqualTo(404);
    }

    @Test
    void what_nobody_can_send_has_its_sentence() {
        var magdalena = signedIn("magdalena");
        var empty = started(magdalena) + "/goals";
        assertThat(words(magdalena.get(empty + "/letters"))).contains("Nie ma jeszcze celów do potwierdzenia.");
        var goals = withGoals(magdalena);

        assertThat(words(magdalena.post(goals + "/letters", Map.of("until", "kiedyś"))))
                .contains("Wpisz dzień, na przykład 30 6 2027.", "Zaznacz choć jednego partnera.");
        assertThat(words(magdalena.post(goals + "/letters", letter(BRIDGE, "to nie adres"))))
                .contains("Wpisz adres e-mail");
        assertThat(words(magdalena.post(
                        goals + "/letters", with(letter(BRIDGE, "ewa@most.example"), Map.of("until", "1 1 2001")))))
                .contains("Ten dzień już był.");
        assertThat(words(magdalena.post(
                        goals + "/letters", with(letter(BRIDGE, "ewa@most.example"), Map.of("until", "1 1 2999")))))
                .contains("najwyżej trzy miesiące");
        assertThat(magdalena
                        .post(goals + "/letters", letter(PHARMACY, "ewa@apteka.example"))
                        .status())
                .as("no partner")
                .isEqualTo(404);
        db.sql("insert into unwanted_addresses (address) values ('nie@pisac.example') on conflict do nothing")
                .update();
        assertThat(magdalena
                        .post(goals + "/letters", letter(BRIDGE, "nie@pisac.example"))
                        .status())
                .isEqualTo(422);
        for (var other : new Browser[] {signedIn("tadeusz"), signedIn("kasia")}) {
            assertThat(other.get(goals + "/letters").status()).isEqualTo(404);
            assertThat(other.post(goals + "/letters", letter(BRIDGE, "ewa@most.example"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(db.sql("select count(*) from mailed_questions where subject = :id")
                        .param("id", partnership(goals))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void who_decides_finds_it_on_the_desk_and_their_data_say_what_they_confirmed() {
        var magdalena = signedIn("magdalena");
        var goals = withGoals(magdalena);
        magdalena.post(goals + "/letters", letter(BRIDGE, "tadeusz@zdrojewice.example"));
        var tadeusz = signedIn("tadeusz");
        assertThat(words(tadeusz.get("/desk")))
                .contains("Cele do potwierdzenia: Most Pokoleń", "href=\"" + goals + "\"");
        assertThat(words(tadeusz.get("/account/data"))).contains("Pytanie na Twój adres, do: Most Pokoleń");
        assertThat(words(magdalena.get("/account/data"))).contains("Pytanie listem od Ciebie, do: Most Pokoleń");

        var link = link(goals, BRIDGE);
        var page = guest().get(link);
        guest().post(
                        link,
                        with(
                                yes(goals, page, "DECIDES"),
                                Map.of("remarks[" + goal(goals, 1) + "]", "Chętnie w soboty.")));

        assertThat(words(tadeusz.get("/desk"))).doesNotContain("href=\"" + goals + "\"");
        assertThat(words(tadeusz.get("/account/data")))
                .contains("Potwierdzenia celów i uwagi do nich", EWA + ": Chętnie w soboty.");
        assertThat(words(tadeusz.get("/account/data.json"))).contains("confirmations", "Chętnie w soboty.");
        magdalena.post(
                goals + "/confirmations/phone", Map.of("organisation", WELFARE.toString(), "saidBy", "Marcin Kot"));
        assertThat(words(magdalena.get("/account/data"))).contains("Marcin Kot");
        assertThat(words(magdalena.get(goals + "/letters"))).contains("Wszyscy partnerzy potwierdzili");
        assertThat(words(magdalena.post(goals + "/letters", letter(BRIDGE, "ewa@most.example"))))
                .contains("Wszyscy partnerzy potwierdzili");
    }

    @Test
    void after_a_merge_the_link_answers_for_the_one_that_stays() {
        var magdalena = signedIn("magdalena");
        var goals = withGoals(magdalena);
        magdalena.post(goals + "/letters", letter(BRIDGE, "ewa@most.example"));
        var link = link(goals, BRIDGE);
        join(goals, PHARMACY);
        var from = new OrganisationId(BRIDGE);
        var to = new OrganisationId(PHARMACY);

        var moved = askingTies.move(from, to);
        var page = guest().get(link);
        assertThat(words(page)).contains("Pod Lipą");
        guest().post(
                        link,
                        with(
                                yes(goals, page, "DECIDES"),
                                Map.of("remarks[" + goal(goals, 1) + "]", "Chętnie w soboty.")));
        assertThat(words(magdalena.get(goals))).contains("Chętnie w soboty.", "potwierdza 1 z 3");

        var said = ties.move(to, new OrganisationId(LIBRARY));
        assertThat(said).anyMatch(line -> line.startsWith("remark "));
        ties.moveBack(said, to, new OrganisationId(LIBRARY));
        askingTies.moveBack(moved, from, to);
        assertThat(link(goals, BRIDGE)).isEqualTo(link);
    }

    @Test
    void however_many_goals_and_remarks_there_are_the_letters_leave() {
        var magdalena = signedIn("magdalena");
        var goals = withGoals(magdalena);
        db.sql("""
                insert into goals (id, partnership, number, sentence, state, verdict, prices)
                select gen_random_uuid(), :partnership, n, repeat('a', 600), 'DRAFT', 'VAGUE', false
                  from generate_series(3, 40) n
                """).param("partnership", partnership(goals)).update();
        assertThat(magdalena
                        .post(goals + "/letters", letter(BRIDGE, "ewa@most.example"))
                        .status())
                .isEqualTo(303);
        assertThat(sentTo(goals)).contains("I jeszcze 20.");

        var link = link(goals, BRIDGE);
        var said = new HashMap<>(yes(goals, guest().get(link), "CONSULTS"));
        for (var number = 1; number <= 40; number++) {
            said.put("stances[" + goal(goals, number) + "]", "REMARK");
            said.put("remarks[" + goal(goals, number) + "]", "u".repeat(1000));
        }
        assertThat(guest().post(link, said).status()).isEqualTo(303);
        assertThat(lastLetterTo("magdalena@zdrojewice.example")).contains("I jeszcze 32.");
    }

    @Test
    void in_english_the_letter_and_the_page_are_english() {
        var magdalena = signedIn("magdalena");
        var goals = withGoals(magdalena);
        db.sql("update people set language = 'en' where email = 'magdalena@zdrojewice.example'")
                .update();
        try {
            magdalena.post(goals + "/letters", letter(BRIDGE, "ewa@most.example"));
        } finally {
            db.sql("update people set language = 'pl' where email = 'magdalena@zdrojewice.example'")
                    .update();
        }
        assertThat(sentTo(goals)).contains("asks on behalf of the partnership", "THE GOALS", "was chosen by");
        var guest = guest();
        guest.bring("lang", "en");
        assertThat(words(guest.get(link(goals, BRIDGE))))
                .contains("are these your goals, too?", "yes, we confirm", "we have a remark");
    }

    /** With two goals, and "Most Pokoleń" as a second partner. */
    private String withGoals(Browser magdalena) {
        var path = started(magdalena);
        join(path, BRIDGE);
        for (var sentence : new String[] {"Nikt nie jest sam.", "Ławki co sto kroków."}) {
            magdalena.post(path + "/goals", Map.of("sentence", sentence, "state", "ADOPTED", "version", "0"));
        }
        return path + "/goals";
    }

    private void reword(Browser magdalena, String goals, int number, String sentence, int version) {
        var changed = magdalena.post(
                goals + "/" + goal(goals, number),
                Map.of("sentence", sentence, "state", "ADOPTED", "version", String.valueOf(version)));
        assertThat(changed.status()).isEqualTo(303);
    }

    private static Map<String, String> letter(UUID partner, String address) {
        return Map.of(
                "until",
                java.time.LocalDate.now(java.time.Clock.systemDefaultZone())
                        .plusDays(14)
                        .toString(),
                "partners",
                partner.toString(),
                "addresses[" + partner + "]",
                address);
    }

    /** As the page asks: yes to both goals. */
    private Map<String, String> yes(String goals, Browser.Page page, String scope) {
        return Map.of(
                "stances[" + goal(goals, 1) + "]",
                "CONFIRM",
                "stances[" + goal(goals, 2) + "]",
                "CONFIRM",
                "respondent",
                EWA,
                "scope",
                scope,
                "stand",
                stand(page));
    }

    private static String stand(Browser.Page page) {
        return found(STAND, page);
    }

    private UUID partnership(String goals) {
        return db.sql("select id from partnerships where slug = :slug")
                .param("slug", goals.split("/")[2])
                .query(UUID.class)
                .single();
    }

    private UUID goal(String goals, int number) {
        return db.sql("select id from goals where partnership = :partnership and number = :number")
                .param("partnership", partnership(goals))
                .param("number", number)
                .query(UUID.class)
                .single();
    }

    private int confirmed(String goals) {
        return db.sql("""
                select count(*)
                  from goal_confirmations
                  join goals on goals.id = goal
                 where partnership = :partnership
                """)
                .param("partnership", partnership(goals))
                .query(Integer.class)
                .single();
    }

    private String link(String goals, UUID partner) {
        return db.sql(
                        "select id, generation from mailed_questions where subject = :subject and organisation = :partner")
                .param("subject", partnership(goals))
                .param("partner", partner)
                .query((row, _) -> "/goals/answers/"
                        + tokens.token("goals.confirmation", row.getObject("id", UUID.class), row.getInt("generation")))
                .single();
    }

    private String sentTo(String goals) {
        return db.sql("""
                select letters.body || ' ' || letters.source
                  from letters
                  join mailed_questions on letter = letters.id
                 where mailed_questions.subject = :subject
                """)
                .param("subject", partnership(goals))
                .query(String.class)
                .single()
                .replace('\u00a0', ' ');
    }

    private String lastLetterTo(String address) {
        return db.sql("select body from letters where address = :address order by written_at desc, id desc limit 1")
                .param("address", address)
                .query(String.class)
                .single()
                .replace('\u00a0', ' ');
    }
}
