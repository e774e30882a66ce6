package org.osnowa.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.accounts.AccountsTests;
import org.osnowa.accounts.Person;
import org.osnowa.letters.MailServer;
import org.osnowa.letters.NoMail;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.MandateId;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class AdminTest extends AccountsTests {

    @Autowired
    private Mandates mandates;

    @Autowired
    private Clock clock;

    @Autowired
    private MailServer mail;

    private Person krzysztof;
    private Browser office;

    @BeforeEach
    void krzysztof_looks_after_the_service() {
        krzysztof = administrator("Krzysztof Wrona " + Ids.next());
        office = signedIn(krzysztof);
    }

    @Test
    void for_everybody_else_there_is_no_such_page() {
        assertThat(browser().get("/admin").status()).isEqualTo(303);
        assertThat(signedIn(somebody("Kasia")).get("/admin").status()).isEqualTo(404);
        assertThat(office.get("/admin").status()).isEqualTo(200);
    }

    @Test
    void a_person_is_found_by_a_part_of_their_address() {
        var kasia = somebody("Kasia Ząbek");

        assertThat(office.get("/admin/people?q=" + kasia.email().substring(0, 9))
                        .body())
                .contains("Kasia Ząbek");
    }

    @Test
    void blocking_needs_a_reason_ends_all_sessions_and_is_logged() {
        var kasia = somebody("Kasia " + Ids.next());
        var herBrowser = signedIn(kasia);
        var path = "/admin/people/" + kasia.id();

        assertThat(office.post(path + "/blockade", Map.of("reason", " ")).body())
                .contains("Podaj powód");
        assertThat(herBrowser.get("/account").status()).isEqualTo(200);

        assertThat(office.post(path + "/blockade", Map.of("reason", "Podszywa się"))
                        .location())
                .endsWith(path);

        assertThat(herBrowser.get("/account").status()).isEqualTo(303);
        assertThat(sessionsOf(kasia)).isZero();
        assertThat(office.get("/admin/log").body())
                .contains("Zamknięcie konta")
                .contains(kasia.email())
                .contains("Podszywa się");
    }

    @Test
    void an_opened_account_works_again() {
        var kasia = somebody("Kasia");
        var path = "/admin/people/" + kasia.id();
        office.post(path + "/blockade", Map.of("reason", "pomyłka"));

        office.post(path + "/blockade/ending", Map.of("reason", "to była pomyłka"));

        assertThat(signedIn(kasia).get("/account").status()).isEqualTo(200);
    }

    @Test
    void whoever_looks_after_the_service_no_longer_finds_no_admin_page_with_the_next_request() {
        var ola = somebody("Ola");
        var olasBrowser = signedIn(ola);
        var path = "/admin/people/" + ola.id() + "/administration";
        office.post(path, Map.of("reason", "zastępstwo"));
        assertThat(olasBrowser.get("/admin").status()).isEqualTo(200);

        office.post(path + "/ending", Map.of("reason", "koniec zastępstwa"));

        assertThat(olasBrowser.get("/admin").status()).isEqualTo(404);
    }

    @Test
    void a_mandate_ends_from_its_owners_page_only_and_is_logged() {
        var kasia = somebody("Kasia " + Ids.next());
        var joanna = somebody("Joanna");
        var mandate = mandateOf(kasia);
        var reason = Map.of("reason", "odeszła z pracy");
        assertThat(office.get("/admin/people/" + kasia.id()).body()).contains(mandate.toString());

        assertThat(office.post("/admin/people/" + joanna.id() + "/mandates/" + mandate + "/ending", reason)
                        .status())
                .isEqualTo(404);
        assertThat(office.post("/admin/people/" + kasia.id() + "/mandates/" + mandate + "/ending", reason)
                        .status())
                .isEqualTo(303);

        assertThat(office.get("/admin/people/" + kasia.id()).body()).doesNotContain(mandate.toString());
        assertThat(office.get("/admin/log").body())
                .contains("Zakończenie mandatu")
                .contains(kasia.email());
    }

    private MandateId mandateOf(Person person) {
        var organisation = db.sql("select id from organisations order by id limit 1")
                .query(java.util.UUID.class)
                .single();
        var mandate = new Mandate(
                new MandateId(Ids.next()),
                person.id(),
                new OrganisationId(organisation),
                Mandate.Scope.OBSERVES,
                LocalDate.now(clock).minusDays(1),
                null,
                new Mandate.GivenBy.Someone(krzysztof.id()),
                null);
        mandates.give(mandate);
        return mandate.id();
    }

    @Test
    void nobody_closes_their_own_account() {
        var answer = office.post("/admin/people/" + krzysztof.id() + "/blockade", Map.of("reason", "próba"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Nie można zamknąć własnego konta");
    }

    @Test
    void letters_that_wait_for_mail_are_counted() {
        browser().post("/sign-in", Map.of("email", somebody("Kasia").email()));
        assertThat(office.get("/admin/letters").body()).doesNotContain("ustawienie poczty");

        try (var _ = new NoMail(mail)) {
            assertThat(office.get("/admin/letters").body())
                    .containsPattern(
                            "<b>[1-9]\\P{L}*list\\p{L}*\\P{L}czeka\\p{L}*\\P{L}na\\P{L}ustawienie\\P{L}poczty");
        }
    }

    @Test
    void a_letter_in_trouble_is_sent_again_once_and_that_is_logged() {
        var kasia = somebody("Kasia");
        browser().post("/sign-in", Map.of("email", kasia.email()));
        db.sql("update letters set state = 'FAILED', trouble = 'connection refused' where address = :address")
                .param("address", kasia.email())
                .update();
        var page = office.get("/admin/letters").body();
        assertThat(page).contains(kasia.email()).contains("connection refused");
        var id = db.sql("select id from letters where address = :address")
                .param("address", kasia.email())
                .query(java.util.UUID.class)
                .single();

        office.post("/admin/letters/" + id + "/sending", Map.of());
        office.post("/admin/letters/" + id + "/sending", Map.of());

        assertThat(db.sql("select state from letters where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING");
        assertThat(db.sql("select count(*) from admin_log where subject like '%' || :address")
                        .param("address", kasia.email())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_log_only_grows() {
        office.post("/admin/people/" + somebody("Kasia").id() + "/sessions/ending", Map.of("reason", "porządki"));

        assertThatThrownBy(() -> db.sql("delete from admin_log").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("update admin_log set reason = ''").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("truncate admin_log").update()).isInstanceOf(DataAccessException.class);
    }

    private int sessionsOf(Person person) {
        return db.sql("select count(*) from spring_session where principal_name = :person")
                .param("person", person.id().toString())
                .query(Integer.class)
                .single();
    }
}
