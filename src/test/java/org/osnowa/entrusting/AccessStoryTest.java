package org.osnowa.entrusting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** People are let in, hand over, and find a way out when a partnership is left alone. */
class AccessStoryTest extends StoryTest {

    private static final UUID BRIDGE = Ids.of("demo O13");
    private static final Pattern ASKED = Pattern.compile("href=\"(/entrustments/[\\w-]+)\"");

    @Autowired
    private People people;

    @Test
    void the_answer_is_the_same_for_a_known_and_an_unknown_address() {
        var magdalena = signedIn("magdalena");
        var access = started(magdalena) + "/access";
        var stranger = "nikt-" + Ids.next().toString().substring(24) + "@nigdzie.example";

        var known = magdalena.post(access, Map.of("email", "kasia@zdrojewice.example", "level", "READS"));
        var afterKnown = words(magdalena.get(access));
        var unknown = magdalena.post(access, Map.of("email", stranger, "level", "READS"));
        var afterUnknown = words(magdalena.get(access));

        assertThat(known.status()).isEqualTo(303).isEqualTo(unknown.status());
        assertThat(known.location()).isEqualTo(unknown.location());
        assertThat(afterKnown)
                .contains("List jest w drodze", "kasia@zdrojewice.example")
                .doesNotContain("<b>Kasia</b>");
        assertThat(afterUnknown).contains("List jest w drodze", stranger);
        assertThat(words(magdalena.get("/mailbox"))).contains("zaproszenie do wnętrza partnerstwa");
    }

    @Test
    void an_expert_reads_after_agreeing_works_when_asked_to_and_is_seen_out_at_once() {
        var magdalena = signedIn("magdalena");
        var kasia = signedIn("kasia");
        var path = started(magdalena);
        magdalena.post(
                path + "/access",
                Map.of(
                        "email",
                        "Kasia@zdrojewice.example",
                        "level",
                        "READS",
                        "asWhom",
                        "ekspertka",
                        "until",
                        "1 1 2099"));
        assertThat(kasia.get(path + "/invitations").status()).isEqualTo(404);

        var asked = found(ASKED, kasia.get("/desk"));
        assertThat(words(kasia.get(asked))).contains("Zgadzam się").doesNotContain("podejmuję się");
        assertThat(letterAbout(path))
                .contains(
                        "Rodzaj dostępu: czyta.",
                        "Do kiedy: 1 stycznia 2099 r.",
                        "Kim będziesz dla partnerstwa: ekspertka");
        accept(kasia);

        assertThat(words(kasia.get(asked)))
                .contains("Masz wgląd do 1 stycznia 2099 r.")
                .doesNotContain("r..", "Wszystko jest już u Ciebie", "Zgoda jest zapisana");
        assertThat(kasia.get(path + "/invitations").status()).isEqualTo(200);
        assertThat(kasia.get(path + "/actions/new").status()).isEqualTo(404);
        assertThat(words(magdalena.get(path + "/access")))
                .contains("<b>Kasia</b>", "czyta", "ekspertka", "1 stycznia 2099");
        assertThat(words(kasia.get("/desk"))).contains(path);

        magdalena.post(path + "/access", Map.of("email", "kasia@zdrojewice.example", "level", "WORKS"));
        accept(kasia);
        assertThat(kasia.get(path + "/actions/new").status()).isEqualTo(200);
        assertThat(kasia.get(path + "/settings").status()).isEqualTo(404);

        magdalena.post(path + "/access/" + id("kasia") + "/end", Map.of());
        assertThat(kasia.get(path + "/invitations").status()).isEqualTo(404);
        assertThat(words(kasia.get(asked))).contains("Zgoda jest zapisana").doesNotContain("Masz wgląd");
        assertThat(words(magdalena.get(path + "/history")))
                .contains("Pracuje nad tekstami od teraz: Kasia", "Nie widzi już wnętrza: Kasia");
    }

    @Test
    void bad_input_has_its_sentences() {
        var magdalena = signedIn("magdalena");
        var access = started(magdalena) + "/access";

        assertThat(words(magdalena.post(access, Map.of())))
                .contains("Wpisz adres e-mail tej osoby.", "Wybierz jeden z trzech rodzajów dostępu.");
        assertThat(words(magdalena.post(access, Map.of("email", "magdalena@zdrojewice.example", "level", "READS"))))
                .contains("To Twój adres.");
        assertThat(words(magdalena.post(
                        access, Map.of("email", "ktos@nigdzie.example", "level", "READS", "until", "1 1 2001"))))
                .contains("Ten dzień już był.");
        assertThat(words(magdalena.post(
                        access, Map.of("email", "ktos@nigdzie.example", "level", "COORDINATES", "until", "1 1 2099"))))
                .contains("Koordynowanie nie ma daty końca");
        magdalena.post(access, Map.of("email", "dwa@razy.example", "level", "READS"));
        assertThat(words(magdalena.post(access, Map.of("email", "DWA@razy.example", "level", "WORKS"))))
                .contains("Ten adres dostał już takie pytanie.");
    }

    @Test
    void a_letter_that_was_withdrawn_forwarded_or_answered_says_so() {
        var magdalena = signedIn("magdalena");
        var kasia = signedIn("kasia");
        var access = started(magdalena) + "/access";
        magdalena.post(access, Map.of("email", "kasia@zdrojewice.example", "level", "READS"));
        var asked = found(ASKED, kasia.get("/desk"));

        assertThat(words(guest().get(asked))).contains("zaloguj się albo załóż konto", "Odmówić można od razu");
        var joanna = signedIn("joanna");
        assertThat(words(joanna.get(asked))).contains("przyszedł na inny adres");
        assertThat(joanna.post(asked + "/acceptance", Map.of()).status()).isEqualTo(422);

        magdalena.post(found(Pattern.compile("action=\"([^\"]+/withdrawal)\""), magdalena.get(access)), Map.of());
        assertThat(words(kasia.get(asked))).contains("To pytanie zostało wycofane.");
        assertThat(words(kasia.post(asked + "/acceptance", Map.of()))).contains("To pytanie zostało wycofane.");
    }

    @Test
    void a_no_needs_no_account_and_reaches_whoever_asked() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        magdalena.post(path + "/access", Map.of("email", "kasia@zdrojewice.example", "level", "WORKS"));
        var asked = found(ASKED, signedIn("kasia").get("/desk"));

        var guest = guest();
        guest.get(asked);
        assertThat(guest.post(asked + "/refusal", Map.of()).status()).isEqualTo(303);

        assertThat(words(magdalena.get("/mailbox"))).contains("odpowiedź „nie”");
        assertThat(words(magdalena.get(path + "/access"))).doesNotContain("Czekamy na zgodę");
    }

    @Test
    void what_waits_goes_over_to_the_successor_and_an_answer_reaches_them() {
        var magdalena = signedIn("magdalena");
        var kasia = signedIn("kasia");
        var path = started(magdalena);
        magdalena.post(
                path + "/invitations",
                Map.of(
                        "organisation", BRIDGE.toString(),
                        "name", "Most",
                        "address", "most@zdrojewice.example",
                        "asked", "Czas",
                        "gain", "Radość",
                        "once", Ids.next().toString()));
        magdalena.post(path + "/handover", Map.of("email", "kasia@zdrojewice.example"));
        assertThat(words(magdalena.get(path + "/handover"))).contains("Czekamy na zgodę", "kasia@zdrojewice.example");

        accept(kasia);

        assertThat(magdalena.get(path + "/settings").status()).isEqualTo(404);
        assertThat(magdalena.get(path + "/actions/new").status())
                .as("she still acts for her organisation")
                .isEqualTo(200);
        assertThat(kasia.get(path + "/settings").status()).isEqualTo(200);
        assertThat(words(kasia.get(path + "/history")))
                .contains("Magdalena", "przekazuje koordynowanie, przejmuje Kasia");
        var before = letters("kasia@zdrojewice.example");
        signedIn("tadeusz")
                .post(
                        "/desk/invitations/" + invitation(path),
                        Map.of("answer", "YES", "name", "Most", "respondent", "T", "scope", "DECIDES"));
        assertThat(letters("kasia@zdrojewice.example")).isEqualTo(before + 1);
    }

    @Test
    void who_acts_for_an_organisation_hands_that_over_in_all_its_partnerships() {
        var tadeusz = signedIn("tadeusz");
        var path = started(signedIn("magdalena"));
        join(path, BRIDGE);
        tadeusz.post(path + "/partners/" + BRIDGE + "/people", Map.of("person", id("tadeusz")));
        var successor = newcomer("Zenon");
        try {
            tadeusz.post("/organisations/" + BRIDGE + "/handover", Map.of("email", successor.email()));
            var zenon = signedIn(successor.id());

            accept(zenon);

            assertThat(tadeusz.get(path + "/invitations").status()).isEqualTo(404);
            assertThat(words(zenon.get(path + "/partners"))).contains("Osoba reprezentująca: Zenon");
            assertThat(words(zenon.get(path + "/partners/" + BRIDGE))).contains("Tadeusz");
        } finally {
            db.sql("update mandates set ended_on = null where person = :tadeusz")
                    .param("tadeusz", Ids.of("demo tadeusz"))
                    .update();
            db.sql("delete from mandates where person = :zenon")
                    .param("zenon", successor.id().value())
                    .update();
        }
    }

    @Test
    void a_partnership_whose_only_coordinator_is_blocked_has_a_way_out() {
        var marek = newcomer("Marek");
        var path = started(signedIn("magdalena"));
        var partnership = "(select id from partnerships where slug = '" + path.split("/")[2] + "')";
        db.sql("update coordinators set person = :marek where partnership = " + partnership)
                .param("marek", marek.id().value())
                .update();
        var joanna = signedIn("joanna");
        join(path, Ids.of("demo O24"));
        assertThat(joanna.post(path + "/access/taking-over", Map.of()).status()).isEqualTo(422);

        db.sql("update people set blocked_at = now() where id = :marek")
                .param("marek", marek.id().value())
                .update();

        assertThat(words(joanna.get(path + "/access")))
                .contains("nikogo, kto może koordynować")
                .doesNotContain("Obejmij");
        assertThat(words(joanna.post(path + "/access/taking-over", Map.of())))
                .contains("decyduje u partnera prowadzącego");
        assertThat(words(signedIn("admin").get("/desk"))).contains("Bez osoby koordynującej:");
        var magdalena = signedIn("magdalena");
        assertThat(words(magdalena.get("/desk"))).contains("Bez osoby koordynującej:");
        assertThat(words(magdalena.get(path + "/access"))).contains("Obejmij koordynowanie");
        magdalena.post(path + "/access/taking-over", Map.of());
        assertThat(magdalena.get(path + "/settings").status()).isEqualTo(200);
        assertThat(words(magdalena.get(path + "/history"))).contains("koordynowanie obejmuje Magdalena");
    }

    @Test
    void the_administrator_gives_an_orphaned_partnership_a_coordinator() {
        var kasia = signedIn("kasia");
        var path = started(signedIn("magdalena"));
        signedIn("admin").post(path + "/access", Map.of("email", "kasia@zdrojewice.example", "level", "COORDINATES"));

        accept(kasia);

        assertThat(kasia.get(path + "/settings").status()).isEqualTo(200);
    }

    @Test
    void an_orphaned_partnership_that_nobody_leads_waits_for_every_partner_that_decides() {
        var path = started(signedIn("magdalena"));
        join(path, Ids.of("demo O13"));
        db.sql("""
                update memberships
                   set role = 'PARTNER'
                 where partnership = (select id from partnerships where slug = :slug)
                """).param("slug", path.split("/")[2]).update();
        assertThat(signedIn("tadeusz").get("/desk").body()).doesNotContain(path + "/access");

        db.sql("delete from coordinators where partnership = (select id from partnerships where slug = :slug)")
                .param("slug", path.split("/")[2])
                .update();

        assertThat(signedIn("tadeusz").get("/desk").body()).contains(path + "/access");
    }

    @Test
    void a_guest_with_a_letter_signs_in_to_the_desk_so_that_the_link_is_kept_nowhere() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        var nina = newcomer("Nina");
        magdalena.post(path + "/access", Map.of("email", nina.email(), "level", "COORDINATES"));
        var asked = found(ASKED, signedIn(nina.id()).get("/desk"));

        assertThat(guest().get(asked).body())
                .contains("/sign-in?next=/desk", "/sign-up?next=/desk")
                .doesNotContain("next=" + asked);
    }

    @Test
    void the_last_coordinator_stays_and_of_two_who_remove_each_other_one_does() throws Exception {
        var magdalena = signedIn("magdalena");
        var kasia = signedIn("kasia");
        var path = started(magdalena);
        var last = magdalena.post(path + "/access/" + id("magdalena") + "/end", Map.of());
        assertThat(last.status()).isEqualTo(422);
        assertThat(words(last)).contains("Najpierw przekaż koordynowanie");
        magdalena.post(path + "/access", Map.of("email", "kasia@zdrojewice.example", "level", "COORDINATES"));
        accept(kasia);

        Callable<Integer> one = () -> magdalena
                .post(path + "/access/" + id("kasia") + "/end", Map.of())
                .status();
        Callable<Integer> other = () -> kasia.post(path + "/access/" + id("magdalena") + "/end", Map.of())
                .status();
        try (var both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(java.util.List.of(one, other));
        }

        assertThat(db.sql(
                                "select count(*) from coordinators where partnership = (select id from partnerships where slug = :slug)")
                        .param("slug", path.split("/")[2])
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void accept(Browser browser) {
        var asked = found(ASKED, browser.get("/desk"));
        browser.get(asked);
        assertThat(browser.post(asked + "/acceptance", Map.of()).status()).isEqualTo(303);
    }

    private Person newcomer(String name) {
        var email = name.toLowerCase(java.util.Locale.ROOT) + "-"
                + Ids.next().toString().substring(24) + "@zdrojewice.example";
        var person = new Person(new PersonId(Ids.next()), name, email, "pl", false, false, 0);
        people.add(person);
        return person;
    }

    private long letters(String address) {
        return db.sql("select count(*) from letters where address = :address")
                .param("address", address)
                .query(Long.class)
                .single();
    }

    private String letterAbout(String path) {
        return db.sql("select body from letters where body like '%' || :path || '%' and subject like '%wnętrza%'")
                .param("path", path)
                .query(String.class)
                .single()
                .replace('\u00a0', ' ');
    }

    private String invitation(String path) {
        return db.sql("select id from invitations where partnership = (select id from partnerships where slug = :slug)")
                .param("slug", path.split("/")[2])
                .query(String.class)
                .single();
    }

    private String id(String name) {
        return people.withEmail(name + "@zdrojewice.example").orElseThrow().id().toString();
    }
}
