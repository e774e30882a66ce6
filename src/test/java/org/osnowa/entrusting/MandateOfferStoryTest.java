package org.osnowa.entrusting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever decides for an organisation asks others to act for it, and learns nothing about an address before they agree. */
class MandateOfferStoryTest extends StoryTest {

    private static final Pattern ASKED = Pattern.compile("href=\"(/entrustments/[\\w-]+)\"");
    private static final Pattern WITHDRAW = Pattern.compile("action=\"([^\"]+/withdrawal)\"");
    private static final Pattern END = Pattern.compile("action=\"([^\"]+/end)\"");

    @Autowired
    private People people;

    private final Person henryk = person("Henryk");
    private final Person barbara = person("Barbara");
    private Browser decider;
    private String organisation;

    @BeforeEach
    void henryk_decides_alone() {
        people.add(henryk);
        people.add(barbara);
        decider = signedIn(henryk.id());
        organisation = decider.post(
                        "/organisations",
                        Map.of(
                                "name", "Chór " + Ids.next().toString().substring(24),
                                "kind", "STOWARZYSZENIE",
                                "town", "Zdrojewice",
                                "represent", "true",
                                "another", "true",
                                "once", UUID.randomUUID().toString()))
                .location();
    }

    @Test
    void the_answer_is_the_same_for_a_known_an_unknown_and_a_blocked_address() {
        var blocked = person("Zenon");
        people.add(blocked);
        db.sql("update people set blocked_at = now() where id = :zenon")
                .param("zenon", blocked.id().value())
                .update();
        var stranger = "nikt-" + Ids.next().toString().substring(24) + "@nigdzie.example";

        var known = offered(barbara.email(), "CONSULTS");
        var unknown = offered(stranger, "CONSULTS");
        var closed = offered(blocked.email(), "CONSULTS");

        assertThat(known).contains("List jest w drodze").doesNotContain("Barbara");
        assertThat(like(unknown, stranger)).isEqualTo(like(known, barbara.email()));
        assertThat(like(closed, blocked.email())).isEqualTo(like(known, barbara.email()));
        assertThat(leaving(barbara.email())).isEqualTo(1);
        assertThat(leaving(stranger)).isEqualTo(1);
        assertThat(leaving(blocked.email())).isZero();
    }

    @Test
    void who_agrees_acts_for_it_as_far_and_as_long_as_was_offered() {
        offer(Map.of("email", barbara.email(), "scope", "DECIDES", "until", "31 12 2099"));
        var her = signedIn(barbara.id());
        assertThat(her.get(organisation + "/people").status()).isEqualTo(404);
        var asked = found(ASKED, her.get("/desk"));
        assertThat(words(her.get(asked))).contains("decyduje", "31 grudnia 2099");

        assertThat(her.post(asked + "/acceptance", Map.of()).status()).isEqualTo(303);

        assertThat(words(her.get(organisation + "/people")))
                .contains("Barbara", "31 grudnia 2099")
                .doesNotContain("Czekamy na zgodę");
        assertThat(decider.post(found(END, decider.get(organisation + "/people")), Map.of())
                        .status())
                .as("he may leave now")
                .isEqualTo(303);
    }

    @Test
    void who_asked_to_be_let_and_agrees_to_an_offer_waits_no_more() {
        var her = signedIn(barbara.id());
        offered(barbara.email(), "CONSULTS");
        her.post(organisation + "/requests", Map.of());
        assertThat(words(her.get("/organisations/mine"))).contains("Czekasz na odpowiedź");

        her.post(found(ASKED, her.get("/desk")) + "/acceptance", Map.of());

        assertThat(words(her.get("/organisations/mine"))).doesNotContain("Czekasz na odpowiedź");
    }

    @Test
    void whoever_offered_it_takes_it_back() {
        offered(barbara.email(), "OBSERVES");
        var asked = found(ASKED, signedIn(barbara.id()).get("/desk"));

        decider.post(found(WITHDRAW, decider.get(organisation + "/people")), Map.of());

        assertThat(words(decider.get(organisation + "/people"))).doesNotContain("Czekamy na zgodę");
        assertThat(words(signedIn(barbara.id()).get(asked))).contains("To pytanie zostało wycofane.");
    }

    @Test
    void the_administrator_offers_a_mandate_where_nobody_decides() {
        var admin = signedIn("admin");
        var orphan = admin.post(
                        "/organisations",
                        Map.of(
                                "name", "Izba " + Ids.next().toString().substring(24),
                                "kind", "STOWARZYSZENIE",
                                "town", "Zdrojewice",
                                "another", "true",
                                "once", UUID.randomUUID().toString()))
                .location();
        admin.post(orphan + "/people", Map.of("email", barbara.email(), "scope", "DECIDES"));
        var her = signedIn(barbara.id());

        her.post(found(ASKED, her.get("/desk")) + "/acceptance", Map.of());

        assertThat(her.get(orphan + "/edit").status()).isEqualTo(200);
    }

    @Test
    void who_came_to_decide_alone_meanwhile_does_not_agree_to_decide_less() {
        offered(barbara.email(), "CONSULTS");
        db.sql("update mandates set person = :barbara where person = :henryk")
                .param("barbara", barbara.id().value())
                .param("henryk", henryk.id().value())
                .update();
        db.sql("update people set administrator = true where id = :henryk")
                .param("henryk", henryk.id().value())
                .update();
        var her = signedIn(barbara.id());

        var refused = her.post(found(ASKED, her.get("/desk")) + "/acceptance", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("To jedyna osoba");
    }

    @Test
    void an_address_that_cannot_be_one_is_told_apart() {
        var page = decider.post(organisation + "/people", Map.of("email", "barbara", "scope", "DECIDES"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(words(page)).contains("Wpisz adres e-mail w całości");
    }

    private void offer(Map<String, String> fields) {
        assertThat(decider.post(organisation + "/people", fields).status()).isEqualTo(303);
    }

    /** The page that the giver sees next, and with the offer taken back again nothing is left of it for the next. */
    private String offered(String address, String scope) {
        offer(Map.of("email", address, "scope", scope));
        return words(decider.get(organisation + "/people"));
    }

    /** What the page says about an address, without the address itself. */
    private static String like(String page, String address) {
        var begins = page.indexOf("<b>" + address);
        assertThat(begins).as(page).isPositive();
        return page.substring(begins, page.indexOf("</li>", begins))
                        .replace(address, "…")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…")
                        .replaceAll("value=\"[^\"]*\"", "")
                + page.contains("List jest w drodze");
    }

    private long leaving(String address) {
        return db.sql("select count(*) from letters where address = :address and state <> 'WITHDRAWN'")
                .param("address", address)
                .query(Long.class)
                .single();
    }

    private static Person person(String name) {
        var id = new PersonId(Ids.next());
        return new Person(id, name, id + "@zdrojewice.example", "pl", false, false, 0);
    }
}
