package org.osnowa.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.beans.factory.annotation.Autowired;

class BenefitStoryTest extends StoryTest {

    private static final UUID BRIDGE = Ids.of("demo O13");
    private static final String SOMETHING = "Pięciu nowych ludzi do pomocy";

    @Autowired
    private MailedTokens tokens;

    @Test
    void a_partner_says_what_it_wants_and_only_partners_read_it_until_it_shows_it() {
        var benefits = started() + "/benefits";
        var tadeusz = signedIn("tadeusz");
        assertThat(words(guest().get(benefits))).contains("Partnerzy nie pokazują jeszcze swoich korzyści");

        assertThat(tadeusz.post(benefits, wants(BRIDGE)).status()).isEqualTo(303);
        tadeusz.post(benefits, fears(BRIDGE));

        assertThat(words(tadeusz.get(benefits)))
                .contains("wolontariusze i ręce do pracy", SOMETHING, "najważniejsze")
                .contains("Czego się obawia:", "papierologia", "Kto to wszystko policzy");
        assertThat(words(signedIn("magdalena").get(benefits)))
                .contains(SOMETHING, "papierologia")
                .contains("1 partner nie powiedział jeszcze, co chce z tego mieć.", "Źródło: reguła gate.R3");
        for (var outside : new String[] {"kasia", "admin"}) {
            hidden(signedIn(outside), benefits);
        }
        hidden(guest(), benefits);

        var benefit = benefits + "/" + of(benefits, BRIDGE, "BENEFIT");
        tadeusz.post(benefit, with(wants(BRIDGE), Map.of("shown", "true")));
        for (var outside : new Browser[] {guest(), signedIn("kasia"), signedIn("admin")}) {
            assertThat(words(outside.get(benefits)))
                    .contains("Na czym zależy partnerom", "Stowarzyszenie „Most Pokoleń”", SOMETHING)
                    .doesNotContain("papierologia", "najważniejsze", "Kto to wszystko policzy", "gate.R3");
            assertThat(words(outside.get(benefits.replace("/benefits", ""))))
                    .contains("Na czym zależy partnerom", SOMETHING);
            assertThat(words(outside.get(benefits.replace("/benefits", "/history"))))
                    .doesNotContain("korzyść", "obawa", SOMETHING, "papierologia");
        }
    }

    private void hidden(Browser outside, String benefits) {
        assertThat(words(outside.get(benefits)))
                .contains("Partnerzy nie pokazują jeszcze swoich korzyści")
                .doesNotContain(SOMETHING, "papierologia", "gate.R3", "Most Pokoleń");
        assertThat(words(outside.get(benefits.replace("/benefits", "")))).doesNotContain("Na czym zależy", SOMETHING);
        assertThat(words(outside.get(benefits.replace("/benefits", "/history"))))
                .doesNotContain(SOMETHING);
        assertThat(outside.get(benefits + "/new").status()).isIn(303, 404);
    }

    @Test
    void nobody_writes_for_a_partner_whose_mandate_they_do_not_hold() {
        var benefits = started() + "/benefits";
        var magdalena = signedIn("magdalena");
        magdalena.post(benefits, wants(WELFARE));
        var theirs = benefits + "/" + of(benefits, WELFARE, "BENEFIT");
        var tadeusz = signedIn("tadeusz");

        assertThat(tadeusz.post(benefits, wants(WELFARE)).status()).isEqualTo(404);
        assertThat(tadeusz.get(theirs).status()).isEqualTo(404);
        assertThat(tadeusz.post(theirs, wants(WELFARE)).status()).isEqualTo(404);
        assertThat(tadeusz.post(theirs + "/removal", Map.of()).status()).isEqualTo(404);
        assertThat(signedIn("kasia").post(benefits, wants(BRIDGE)).status()).isEqualTo(404);
        assertThat(magdalena.post(benefits, wants(Ids.of("demo O09"))).status())
                .as("an organisation that is no partner")
                .isIn(404, 422);
        assertThat(words(signedIn("tadeusz").get(benefits))).contains(SOMETHING);
    }

    @Test
    void a_coordinator_writes_after_a_call_and_says_with_whom() {
        var benefits = started() + "/benefits";
        var magdalena = signedIn("magdalena");

        var anonymous = magdalena.post(benefits, wants(BRIDGE));
        assertThat(anonymous.status()).isEqualTo(422);
        assertThat(words(anonymous)).contains("Napisz, kto to powiedział: imię i funkcja.", SOMETHING);

        magdalena.post(benefits, with(wants(BRIDGE), Map.of("saidBy", "Tadeusz, prezes")));
        assertThat(words(magdalena.get(benefits))).contains("po rozmowie z: Tadeusz, prezes, wpis: Magdalena");
        assertThat(words(magdalena.get("/account/data"))).contains("Wpis o korzyści: Most Pokoleń");
        assertThat(words(signedIn("tadeusz").get(benefits.replace("/benefits", "/history"))))
                .contains("Nowa korzyść: wolontariusze i ręce do pracy: " + SOMETHING, "Most Pokoleń", "Magdalena");
    }

    @Test
    void what_nobody_can_read_has_its_sentence() {
        var benefits = started() + "/benefits";
        var tadeusz = signedIn("tadeusz");

        assertThat(words(tadeusz.post(
                        benefits, Map.of("side", "BENEFIT", "organisation", BRIDGE.toString(), "version", "0"))))
                .contains("Wybierz z listy albo napisz własnymi słowami.");
        assertThat(words(tadeusz.post(benefits, with(fears(BRIDGE), Map.of("words", "x".repeat(1001))))))
                .contains("Skróć to do 1000 znaków.");
        assertThat(words(tadeusz.post(benefits, Map.of("side", "BENEFIT", "words", "coś", "version", "0"))))
                .contains("Wybierz partnera.");
        for (var i = 0; i < ExpectationDesk.MOST; i++) {
            tadeusz.post(benefits, with(fears(BRIDGE), Map.of("words", "Obawa " + i)));
        }
        assertThat(words(tadeusz.post(benefits, wants(BRIDGE)))).contains("Ten partner ma już 30 wpisów.");
    }

    @Test
    void two_who_write_at_once_see_both_versions() {
        var benefits = started() + "/benefits";
        var tadeusz = signedIn("tadeusz");
        tadeusz.post(benefits, wants(BRIDGE));
        var benefit = benefits + "/" + of(benefits, BRIDGE, "BENEFIT");
        tadeusz.post(benefit, with(wants(BRIDGE), Map.of("words", "Dziesięciu ludzi")));

        var late = tadeusz.post(benefit, with(wants(BRIDGE), Map.of("words", "Dwudziestu ludzi")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late))
                .contains("Ktoś zmienił to w tej samej chwili.", "Dziesięciu ludzi", "Dwudziestu ludzi")
                .contains("name=\"version\" value=\"1\"");
        assertThat(words(tadeusz.get(
                        benefits.replace("/benefits", "/history/texts/") + of(benefits, BRIDGE, "BENEFIT"))))
                .contains("Własnymi słowami", "Dziesięciu");
    }

    @Test
    void what_was_taken_out_comes_back() {
        var benefits = started() + "/benefits";
        var tadeusz = signedIn("tadeusz");
        tadeusz.post(benefits, wants(BRIDGE));
        var benefit = benefits + "/" + of(benefits, BRIDGE, "BENEFIT");

        tadeusz.post(benefit + "/removal", Map.of());
        assertThat(words(tadeusz.get(benefits))).contains("Usunięte (1)", "Nie wiadomo jeszcze, co chce z tego mieć.");
        tadeusz.post(benefit + "/return", Map.of());
        assertThat(words(tadeusz.get(benefits))).contains(SOMETHING).doesNotContain("Usunięte");
    }

    @Test
    void who_left_keeps_what_it_wanted_for_partners_to_read() {
        var path = started();
        var benefits = path + "/benefits";
        signedIn("tadeusz").post(benefits, with(wants(BRIDGE), Map.of("shown", "true")));
        leaves(path, BRIDGE);

        assertThat(words(signedIn("magdalena").get(benefits))).contains("Partner, który odszedł (1)", SOMETHING);
        assertThat(words(guest().get(benefits))).doesNotContain(SOMETHING);
    }

    @Test
    void a_review_asks_every_partner_here_and_by_letter() {
        var path = started();
        var benefits = path + "/benefits";
        var tadeusz = signedIn("tadeusz");
        tadeusz.post(benefits, wants(BRIDGE));
        var wanted = of(benefits, BRIDGE, "BENEFIT");
        var magdalena = signedIn("magdalena");
        magdalena.post(benefits, wants(WELFARE));
        assertThat(words(magdalena.post(benefits + "/reviews", Map.of("until", "kiedyś", "version", "0"))))
                .contains("Wpisz dzień, na przykład");
        assertThat(words(magdalena.post(benefits + "/reviews", Map.of("until", "1 1 2001", "version", "0"))))
                .contains("Ten dzień już był.");

        var review = opened(magdalena, benefits, true);
        assertThat(words(magdalena.post(benefits + "/reviews", until(10))))
                .contains("Poprzedni przegląd jeszcze trwa.");
        assertThat(words(magdalena.get(review)))
                .contains("Odpowiedzi: 0 z 2.", "most@zdrojewice.example")
                .contains("Wyślij nowy list");
        assertThat(words(tadeusz.get("/desk")))
                .contains("Przegląd korzyści: Most Pokoleń", review + "/partners/" + BRIDGE);
        assertThat(tadeusz.get(review).status()).isEqualTo(200);
        assertThat(guest().get(review).status()).isIn(303, 404);
        assertThat(signedIn("kasia").get(review).status()).isEqualTo(404);

        var letter = guest();
        var link = link(review, BRIDGE);
        assertThat(words(letter.get(link)))
                .contains("Most Pokoleń: co z tego już macie?", SOMETHING)
                .doesNotContain("papierologia", "MGOPS");
        assertThat(letter.get(link).header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(words(letter.post(link, Map.of("version", "0"))))
                .contains("Zaznacz choć jedną odpowiedź.", "Wpisz imię i funkcję osoby, która odpowiada.");
        assertThat(words(letter.post(
                        link, Map.of("states[" + wanted + "]", "SOMETHING_ELSE", "saidBy", "Tadeusz", "version", "0"))))
                .contains("Napisz, co przyszło zamiast tego.");
        assertThat(letter.post(
                                link,
                                Map.of(
                                        "states[" + wanted + "]",
                                        "PARTLY",
                                        "words[" + wanted + "]",
                                        "Dwie osoby, ale dobre",
                                        "more",
                                        "Salę na zebrania",
                                        "saidBy",
                                        "Tadeusz, prezes",
                                        "version",
                                        "0"))
                        .status())
                .isEqualTo(303);
        assertThat(words(letter.get(link)))
                .contains("Dziękujemy. Odpowiedź zapisana.")
                .doesNotContain("Wyślij");
        assertThat(words(letter.post(
                        link, Map.of("states[" + wanted + "]", "RECEIVED", "saidBy", "Tadeusz", "version", "1"))))
                .contains("Tym odnośnikiem już odpowiedziano.");

        assertThat(words(magdalena.get(review)))
                .contains("Odpowiedzi: 1 z 2.", "z odpowiedzi na list: Tadeusz, prezes");
        assertThat(words(magdalena.get(benefits)))
                .contains("częściowo", "Dwie osoby, ale dobre", "Salę na zebrania", "trwa do", "bez odpowiedzi");
        assertThat(words(signedIn("tadeusz").get("/desk"))).doesNotContain(review);
        assertThat(words(guest().get(benefits))).doesNotContain("częściowo", "Dwie osoby");
    }

    @Test
    void a_withdrawn_and_a_replaced_link_open_nothing() {
        var benefits = started() + "/benefits";
        signedIn("tadeusz").post(benefits, wants(BRIDGE));
        var magdalena = signedIn("magdalena");
        var review = opened(magdalena, benefits, false);
        var partner = review + "/partners/" + BRIDGE;
        assertThat(words(magdalena.post(partner + "/letter", Map.of("address", "to nie adres"))))
                .contains("Wpisz adres e-mail");
        magdalena.post(partner + "/letter", Map.of("address", "prezes@most.example"));
        var first = link(review, BRIDGE);
        magdalena.post(partner + "/letter", Map.of("address", "prezes@most.example"));

        assertThat(guest().get(first).status()).isEqualTo(404);
        var second = link(review, BRIDGE);
        assertThat(words(guest().get(second))).contains(SOMETHING);

        magdalena.post(partner + "/revocation", Map.of());
        assertThat(words(guest().get(second)))
                .contains("Ten odnośnik został wycofany.")
                .doesNotContain(SOMETHING);
        var wanted = of(benefits, BRIDGE, "BENEFIT");
        assertThat(words(guest().post(
                                second,
                                Map.of("states[" + wanted + "]", "RECEIVED", "saidBy", "Ktoś", "version", "0"))))
                .contains("Ten odnośnik został wycofany.");
        assertThat(guest().get("/benefits/answers/zmyslony").status()).isEqualTo(404);
        assertThat(signedIn("tadeusz")
                        .post(partner + "/letter", Map.of("address", "a@b.example"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_link_runs_out_with_its_review_and_a_coordinator_still_writes_down_a_late_call() {
        var path = started();
        var benefits = path + "/benefits";
        signedIn("tadeusz").post(benefits, wants(BRIDGE));
        var magdalena = signedIn("magdalena");
        var review = opened(magdalena, benefits, true);
        db.sql(
                        "update benefit_reviews set opened_at = now() - interval '9 days', until = current_date - 1 where id = :id")
                .param("id", id(review))
                .update();

        assertThat(words(guest().get(link(review, BRIDGE)))).contains("Ten przegląd już się skończył.");
        var partner = review + "/partners/" + BRIDGE;
        assertThat(signedIn("tadeusz").get(partner).status()).isEqualTo(404);
        var answer = answer(benefits, "NOT_YET", 0);
        assertThat(words(magdalena.post(partner, answer))).contains("Wpisz imię i funkcję osoby, która odpowiada.");
        assertThat(magdalena
                        .post(partner, with(answer, Map.of("saidBy", "Tadeusz")))
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(benefits))).contains("jeszcze nic");

        assertThat(magdalena
                        .post(review, with(until(20), Map.of("version", "0")))
                        .status())
                .isEqualTo(303);
        assertThat(signedIn("tadeusz").get(partner).status()).isEqualTo(200);
        var late = magdalena.post(review, with(until(25), Map.of("version", "0")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Ktoś zmienił ten dzień w tej samej chwili.");
    }

    @Test
    void two_who_answer_for_one_partner_see_both_answers() {
        var benefits = started() + "/benefits";
        var tadeusz = signedIn("tadeusz");
        tadeusz.post(benefits, wants(BRIDGE));
        var review = opened(signedIn("magdalena"), benefits, false);
        var partner = review + "/partners/" + BRIDGE;
        tadeusz.post(partner, answer(benefits, "RECEIVED", 0));

        var late = tadeusz.post(partner, answer(benefits, "NOT_YET", 0));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late))
                .contains("Ktoś odpowiedział za tego partnera w tej samej chwili.", "– jeszcze nie")
                .contains("name=\"version\" value=\"1\"");
        assertThat(tadeusz.post(partner, answer(benefits, "NOT_YET", 1)).status())
                .isEqualTo(303);
    }

    @Test
    void a_partner_for_whom_nothing_comes_twice_in_a_row_is_to_be_talked_with() {
        var path = started();
        var benefits = path + "/benefits";
        var tadeusz = signedIn("tadeusz");
        tadeusz.post(benefits, wants(BRIDGE));
        var magdalena = signedIn("magdalena");

        nothing(magdalena, tadeusz, benefits);
        assertThat(words(magdalena.get(benefits))).doesNotContain("od dwóch przeglądów");
        nothing(magdalena, tadeusz, benefits);

        var prompt = "Stowarzyszenie „Most Pokoleń”: od dwóch przeglądów nic z tego nie ma.";
        assertThat(words(magdalena.get(benefits))).contains(prompt, "Zapytajcie, co by pomogło.");
        assertThat(words(tadeusz.get(benefits))).contains(prompt);
        assertThat(words(guest().get(benefits))).doesNotContain("od dwóch przeglądów");
        assertThat(words(magdalena.get("/desk"))).contains("Most Pokoleń od dwóch przeglądów nic z tego nie ma", path);
        assertThat(words(tadeusz.get("/desk"))).doesNotContain("od dwóch przeglądów");

        var third = opened(magdalena, benefits, false);
        tadeusz.post(third + "/partners/" + BRIDGE, answer(benefits, "PARTLY", 0));
        assertThat(words(magdalena.get(benefits))).doesNotContain("od dwóch przeglądów");
    }

    @Test
    void forty_partners_with_three_benefits_each_are_read_on_one_page() {
        var path = started();
        db.sql("""
                insert into memberships (id, partnership, organisation, role, since)
                select gen_random_uuid(), p.id, o.id, 'PARTNER', current_date
                  from partnerships p, (select id from organisations where id not in (:there) order by id limit 38) o
                 where p.slug = :slug
                """)
                .param("there", java.util.List.of(WELFARE, BRIDGE))
                .param("slug", slug(path))
                .update();
        db.sql("""
                insert into expectations (id, partnership, organisation, side, kind, words, importance)
                select gen_random_uuid(), partnership, organisation, 'BENEFIT', 'TRUST', 'Korzyść numer ' || n, n
                  from memberships, generate_series(1, 3) n
                 where partnership = (select id from partnerships where slug = :slug)
                """).param("slug", slug(path)).update();

        var page = words(signedIn("magdalena").get(path + "/benefits"));

        assertThat(page.split("Korzyść numer 3", -1)).hasSizeGreaterThan(28);
    }

    private void nothing(Browser coordinator, Browser partner, String benefits) {
        var review = opened(coordinator, benefits, false);
        partner.post(review + "/partners/" + BRIDGE, answer(benefits, "NOT_YET", 0));
        db.sql("""
                update benefit_reviews
                   set opened_at = opened_at - interval '40 days', until = until - 40
                 where partnership = (select partnership from benefit_reviews where id = :id)
                """).param("id", id(review)).update();
    }

    private static String opened(Browser coordinator, String benefits, boolean letters) {
        var fields = letters ? with(until(14), Map.of("letters", "true")) : until(14);
        var opened = coordinator.post(benefits + "/reviews", fields);
        assertThat(opened.status()).isEqualTo(303);
        return opened.location();
    }

    private static Map<String, String> until(int days) {
        return Map.of(
                "until",
                java.time.LocalDate.now(java.time.Clock.systemDefaultZone())
                        .plusDays(days)
                        .toString(),
                "version",
                "0");
    }

    private Map<String, String> answer(String benefits, String state, int version) {
        return Map.of("states[" + of(benefits, BRIDGE, "BENEFIT") + "]", state, "version", String.valueOf(version));
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String slug(String path) {
        return path.split("/")[2];
    }

    private String link(String review, UUID partner) {
        return db.sql("select id, generation from mailed_questions where subject = :review and organisation = :partner")
                .param("review", id(review))
                .param("partner", partner)
                .query((row, _) -> "/benefits/answers/"
                        + tokens.token("benefits.review", row.getObject("id", UUID.class), row.getInt("generation")))
                .single();
    }

    private UUID of(String benefits, UUID partner, String side) {
        return db.sql("""
                select id
                  from expectations
                 where partnership = (select id from partnerships where slug = :slug)
                   and organisation = :partner
                   and side = :side
                 order by added_at
                 limit 1
                """)
                .param("slug", slug(benefits))
                .param("partner", partner)
                .param("side", side)
                .query(UUID.class)
                .single();
    }

    private void leaves(String path, UUID partner) {
        db.sql("""
                update memberships
                   set until = current_date
                 where organisation = :partner
                   and partnership = (select id from partnerships where slug = :slug)
                """).param("partner", partner).param("slug", slug(path)).update();
    }

    private static Map<String, String> wants(UUID partner) {
        return Map.of(
                "organisation", partner.toString(),
                "side", "BENEFIT",
                "kind", "VOLUNTEERS",
                "words", SOMETHING,
                "importance", "MOST",
                "version", "0");
    }

    private static Map<String, String> fears(UUID partner) {
        return Map.of(
                "organisation", partner.toString(),
                "side", "COST",
                "cost", "PAPERWORK",
                "words", "Kto to wszystko policzy",
                "version", "0");
    }

    /** With "Most Pokoleń" as a second partner. */
    private String started() {
        var path = started(signedIn("magdalena"));
        join(path, BRIDGE);
        return path;
    }
}
