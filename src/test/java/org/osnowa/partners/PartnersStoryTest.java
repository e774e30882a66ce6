package org.osnowa.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

/** Partners get roles, say who speaks for them, leave and come back. */
class PartnersStoryTest extends StoryTest {

    private static final UUID BRIDGE = Ids.of("demo O13");
    private static final UUID PHARMACY = Ids.of("demo O24");
    private static final UUID GMINA = Ids.of("demo O01");

    @Test
    void leadership_goes_over_in_one_step_and_the_history_tells_it() {
        var magdalena = signedIn("magdalena");
        var partners = started(magdalena) + "/partners";
        join(partners, BRIDGE);

        var dropped = magdalena.post(partners + "/" + WELFARE + "/role", role(magdalena, partners, WELFARE, "PARTNER"));
        assertThat(dropped.status()).isEqualTo(422);
        assertThat(words(dropped)).contains("Najpierw przekaż prowadzenie");
        assertThat(words(magdalena.post(
                        partners + "/" + BRIDGE + "/role", role(magdalena, partners, BRIDGE, "LEAD_PARTNER"))))
                .contains("tylko w partnerstwie projektowym");

        magdalena.post(partners + "/" + BRIDGE + "/role", role(magdalena, partners, BRIDGE, "LEADER"));

        assertThat(words(guest().get(partners)))
                .containsSubsequence("Most Pokoleń", "lider", "Miejsko-Gminny Ośrodek Pomocy Społecznej")
                .doesNotContain("Rola i osoby");
        assertThat(words(guest().get(beside(partners, "/history")))).contains("Prowadzi od teraz:");
    }

    @Test
    void the_second_of_two_who_change_a_role_is_told_and_sees_both() {
        var magdalena = signedIn("magdalena");
        var partners = started(magdalena) + "/partners";
        join(partners, BRIDGE);
        var seen = role(magdalena, partners, BRIDGE, "LEADER");
        magdalena.post(partners + "/" + BRIDGE + "/role", role(magdalena, partners, BRIDGE, "OBSERVER"));

        var late = magdalena.post(partners + "/" + BRIDGE + "/role", seen);

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Ktoś zmienił tę rolę", "Twój wybór, jeszcze niezapisany: lider");
    }

    @Test
    void an_observer_is_shown_and_counts_nowhere() {
        var magdalena = signedIn("magdalena");
        var partners = started(magdalena) + "/partners";
        join(partners, BRIDGE);
        assertThat(words(guest().get(partners))).contains("2 partnerzy");

        magdalena.post(partners + "/" + BRIDGE + "/role", role(magdalena, partners, BRIDGE, "OBSERVER"));

        assertThat(words(guest().get(partners))).contains("1 partner", "obserwator", "Most Pokoleń");
        assertThat(words(guest().get(beside(partners, "")))).contains("1 partner");
        assertThat(words(magdalena.get(beside(partners, "/stage")))).contains("gate.");
    }

    @Test
    void a_unit_says_in_whose_name_it_acts_and_one_partner_keeps_the_money() {
        var magdalena = signedIn("magdalena");
        var partners = started(magdalena) + "/partners";
        join(partners, GMINA);
        join(partners, BRIDGE);
        magdalena.post(partners + "/" + BRIDGE + "/role", role(magdalena, partners, BRIDGE, "LEADER"));

        assertThat(words(magdalena.post(
                        partners + "/" + WELFARE + "/role", role(magdalena, partners, WELFARE, "IMPLEMENTING_UNIT"))))
                .contains("Wybierz, w czyim imieniu działa realizator");
        var unit = new java.util.HashMap<>(role(magdalena, partners, WELFARE, "IMPLEMENTING_UNIT"));
        unit.put("party", GMINA.toString());
        magdalena.post(partners + "/" + WELFARE + "/role", unit);
        var agent = new java.util.HashMap<>(role(magdalena, partners, GMINA, "PARTNER"));
        agent.put("fiscalAgent", "true");
        magdalena.post(partners + "/" + GMINA + "/role", agent);

        assertThat(words(guest().get(partners)))
                .contains("realizator", "w imieniu: Gmina Zdrojewice", "operator finansowy");
        assertThat(words(magdalena.get(partners + "/" + GMINA + "/leaving"))).contains("Wystąpienie z partnerstwa");
    }

    @Test
    void who_decides_for_a_partner_names_who_speaks_and_who_steps_in() {
        var tadeusz = signedIn("tadeusz");
        var partners = started(signedIn("magdalena")) + "/partners";
        join(partners, BRIDGE);
        var people = partners + "/" + BRIDGE + "/people";

        assertThat(words(tadeusz.post(people, Map.of()))).contains("Wpisz, kto reprezentuje", "Wybierz, co ta osoba");
        tadeusz.post(people, Map.of("name", "Wanda, skarbniczka", "scope", "CONSULTS", "deputy", "true"));
        tadeusz.post(people, Map.of("person", Ids.of("demo tadeusz").toString()));

        assertThat(words(tadeusz.get(partners)))
                .contains("W zastępstwie: Wanda, skarbniczka", "Osoba reprezentująca: Tadeusz");
        assertThat(words(guest().get(partners))).doesNotContain("Wanda");
        var ending = found(Pattern.compile("/people/([0-9a-f-]{36})/end"), tadeusz.get(partners + "/" + BRIDGE));
        tadeusz.post(people + "/" + ending + "/end", Map.of());
        assertThat(words(tadeusz.get(beside(partners, "/history")))).contains("Już nie reprezentuje:");
        assertThat(signedIn("joanna")
                        .post(people, Map.of("name", "Ktoś", "scope", "DECIDES"))
                        .status())
                .isEqualTo(404);
        assertThat(words(tadeusz.post(
                        people, Map.of("person", Ids.of("demo joanna").toString()))))
                .contains("nie ma mandatu tej organizacji");
    }

    @Test
    void whose_mandate_ends_stops_everywhere_at_once_and_stays_in_the_history() {
        var tadeusz = signedIn("tadeusz");
        var partners = started(signedIn("magdalena")) + "/partners";
        join(partners, BRIDGE);
        db.sql("""
                insert into mandates (id, person, organisation, scope, starts_on, given_word)
                select gen_random_uuid(), id, :bridge, 'CONSULTS', current_date - 1, 'zarząd'
                  from people where email like 'kasia@%'
                """).param("bridge", BRIDGE).update();
        var kasia = signedIn("kasia");
        tadeusz.post(
                partners + "/" + BRIDGE + "/people",
                Map.of("person", Ids.of("demo kasia").toString()));
        assertThat(words(kasia.get(partners))).contains("Osoba reprezentująca: Kasia");
        assertThat(kasia.get(beside(partners, "/actions/new")).status()).isEqualTo(200);

        var mandate = db.sql("select id from mandates where organisation = :bridge and scope = 'CONSULTS'")
                .param("bridge", BRIDGE)
                .query(String.class)
                .single();
        tadeusz.post("/organisations/" + BRIDGE + "/people/" + mandate + "/end", Map.of());

        assertThat(kasia.get(beside(partners, "/actions/new")).status()).isEqualTo(404);
        assertThat(words(tadeusz.get(partners))).doesNotContain("Osoba reprezentująca: Kasia");
        assertThat(words(tadeusz.get(beside(partners, "/history"))))
                .contains("Mandat się skończył, już nie reprezentuje: Kasia");
    }

    @Test
    void a_partner_leaves_with_honour_and_comes_back_by_a_new_invitation() {
        var magdalena = signedIn("magdalena");
        var tadeusz = signedIn("tadeusz");
        var partners = started(magdalena) + "/partners";
        invite(magdalena, partners);
        tadeusz.post(
                "/desk/invitations/" + invitation(partners),
                Map.of("answer", "YES", "name", "Most", "respondent", "T", "scope", "DECIDES"));
        assertThat(words(guest().get(partners))).contains("2 partnerzy");
        var leaving = partners + "/" + BRIDGE + "/leaving";

        assertThat(words(tadeusz.post(leaving, Map.of("reason", " ")))).contains("Napisz jednym zdaniem, dlaczego.");
        assertThat(tadeusz.post(leaving, Map.of("reason", "Brakuje nam ludzi")).status())
                .isEqualTo(303);

        assertThat(words(guest().get(partners)))
                .contains("1 partner", "Byli partnerami")
                .doesNotContain("Brakuje nam ludzi");
        assertThat(words(magdalena.get(partners))).contains("„Brakuje nam ludzi”");
        assertThat(tadeusz.get(beside(partners, "/invitations")).status()).isEqualTo(404);
        assertThat(words(magdalena.get(beside(partners, "/invitations")))).contains("dołączyła, później wystąpiła");
        assertThat(words(magdalena.get("/mailbox"))).contains("występuje");

        invite(magdalena, partners);
        tadeusz.post(
                "/desk/invitations/" + invitation(partners),
                Map.of("answer", "YES", "name", "Most", "respondent", "T", "scope", "DECIDES"));
        assertThat(words(guest().get(partners))).contains("2 partnerzy", "znów partner");
        assertThat(words(tadeusz.get(partners + "/" + BRIDGE))).contains("wcześniej: od");
    }

    @Test
    void a_coordinator_enters_who_left_by_telephone_and_the_leader_stays() {
        var magdalena = signedIn("magdalena");
        var partners = started(magdalena) + "/partners";
        join(partners, PHARMACY);

        var leader = magdalena.get(partners + "/" + WELFARE + "/leaving");
        assertThat(words(leader))
                .contains("najpierw przekazuje prowadzenie")
                .doesNotContain("Zapisz wystąpienie</button>");
        assertThat(magdalena
                        .post(partners + "/" + WELFARE + "/leaving", Map.of("reason", "Dość"))
                        .status())
                .isEqualTo(422);
        assertThat(words(magdalena.get(partners + "/" + PHARMACY + "/leaving"))).contains("Zapisz, co usłyszysz");
        magdalena.post(partners + "/" + PHARMACY + "/leaving", Map.of("reason", "Zmiana grafiku"));

        assertThat(words(magdalena.get(partners))).contains("Byli partnerami", "Zmiana grafiku");
        assertThat(words(signedIn("joanna").get("/mailbox"))).contains("występuje Apteka");
    }

    @Test
    void two_hundred_partners_and_none_are_shown() {
        var path = started(signedIn("magdalena"));
        try {
            settle(path, 200);
            var began = System.nanoTime();
            var page = words(guest().get(path + "/partners"));
            var millis = (System.nanoTime() - began) / 1_000_000;

            assertThat(page).contains("201 partnerów", "Warsztat nr 200");
            assertThat(millis).isLessThan(3_000);
            assertThat(words(guest().get(path))).contains("Wszyscy partnerzy (201)");
        } finally {
            db.sql(
                            "delete from memberships where organisation in (select id from organisations where name like 'Warsztat nr %')")
                    .update();
            db.sql("delete from organisations where name like 'Warsztat nr %'").update();
        }
        db.sql(
                        "update memberships set until = since where partnership = (select id from partnerships where slug = :slug)")
                .param("slug", path.split("/")[2])
                .update();
        assertThat(words(guest().get(path + "/partners"))).contains("Nie ma jeszcze partnerów");
        assertThat(words(guest().get(path))).contains("0 partnerów");
    }

    private void settle(String path, int partners) {
        db.sql("""
                insert into organisations (id, name, kind, sector)
                select md5('warsztat ' || n)::uuid, 'Warsztat nr ' || n, 'PRZEDSIEBIORCA_CEIDG', 'BUSINESS'
                  from generate_series(1, :partners) as n
                """).param("partners", partners).update();
        db.sql("""
                insert into memberships (id, partnership, organisation, role, initiating, preliminary, since)
                select gen_random_uuid(), (select id from partnerships where slug = :slug), md5('warsztat ' || n)::uuid,
                       'PARTNER', false, false, current_date
                  from generate_series(1, :partners) as n
                """)
                .param("slug", path.split("/")[2])
                .param("partners", partners)
                .update();
    }

    private void invite(Browser coordinator, String partners) {
        var sent = coordinator.post(
                beside(partners, "/invitations"),
                Map.of(
                        "organisation", BRIDGE.toString(),
                        "name", "Most Pokoleń",
                        "address", "most@zdrojewice.example",
                        "asked", "Czas",
                        "gain", "Dobre słowo",
                        "once", Ids.next().toString()));
        assertThat(sent.status()).isEqualTo(303);
    }

    private String invitation(String partners) {
        return db.sql("""
                select id from invitations
                 where partnership = (select id from partnerships where slug = :slug)
                   and over_at is null
                """)
                .param("slug", partners.split("/")[2])
                .query(String.class)
                .single();
    }

    private static Map<String, String> role(Browser coordinator, String partners, UUID partner, String role) {
        var page = coordinator.get(partners + "/" + partner);
        return Map.of("role", role, "seen", found(Pattern.compile("name=\"seen\" value=\"([^\"]*)\""), page));
    }

    private static String beside(String partners, String page) {
        return partners.substring(0, partners.lastIndexOf('/')) + page;
    }
}
