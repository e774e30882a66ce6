package org.osnowa.entrusting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.springframework.dao.DataAccessException;

/** Somebody takes part, and wants to be forgotten afterwards. */
class ForgettingStoryTest extends StoryTest {

    private static final Pattern ASKED = Pattern.compile("href=\"(/entrustments/[\\w-]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    private People people;

    private Person zofia;
    private Browser her;
    private Browser magdalena;
    private String path;

    @BeforeEach
    void zofia_helps_to_coordinate() {
        zofia = new Person(
                new PersonId(Ids.next()),
                "Zofia Lis " + UUID.randomUUID().toString().substring(0, 8),
                "zofia-" + UUID.randomUUID() + "@zdrojewice.example",
                "pl",
                false,
                false,
                0);
        people.add(zofia);
        her = signedIn(zofia.id());
        magdalena = signedIn("magdalena");
        path = started(magdalena);
        magdalena.post(path + "/access", Map.of("email", zofia.email(), "level", "COORDINATES"));
        her.post(found(ASKED, her.get("/desk")) + "/acceptance", Map.of());
        her.post(
                path + "/stage",
                Map.of(
                        "version",
                        found(VERSION, her.get(path + "/stage")),
                        "stage",
                        "DIAGNOSIS",
                        "reason",
                        "Partnerzy spotkali się i tak postanowili."));
        assertThat(words(magdalena.get(path + "/history"))).contains("Koordynuje od teraz: " + zofia.name());
        assertThat(words(magdalena.get(path + "/stage"))).contains(zofia.name());
    }

    @Test
    void who_deletes_the_account_is_nobody_from_then_on_and_what_they_did_stays() {
        assertThat(words(her.get("/account"))).contains("Usuń konto");
        var refused = her.post("/account/deletion", Map.of("email", "ktos@inny.example"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("To nie jest adres Twojego konta.");

        assertThat(her.post("/account/deletion", Map.of("email", zofia.email())).location())
                .isEqualTo("/");

        forgotten();
        assertThat(her.get("/account").location()).startsWith("/sign-in");
        assertThat(words(magdalena.get(path + "/access"))).doesNotContain("Zofia Lis", "osoba usunięta");
    }

    @Test
    void an_administrator_does_it_for_who_asks_and_the_log_names_nobody() {
        var admin = signedIn("admin");
        var page = "/admin/people/" + zofia.id();

        assertThat(admin.post(page + "/deletion", Map.of("reason", "")).status())
                .isEqualTo(422);
        assertThat(admin.post(page + "/deletion", Map.of("reason", "Prośba listem"))
                        .status())
                .isEqualTo(303);

        forgotten();
        assertThat(words(admin.get("/admin/log"))).contains("Usunięcie konta", "Prośba listem");
        assertThat(words(admin.get(page))).contains("konto usunięte").doesNotContain("Otwórz konto");
        assertThat(words(admin.post(page + "/blockade/ending", Map.of("reason", "pomyłka"))))
                .contains("Tego nie można cofnąć");
        assertThat(words(admin.get("/admin/people?q=Zofia"))).doesNotContain(zofia.name());
    }

    private void forgotten() {
        assertThat(words(magdalena.get(path + "/history")))
                .contains("Koordynuje od teraz: osoba usunięta")
                .doesNotContain(zofia.name());
        assertThat(words(magdalena.get(path + "/stage"))).contains("osoba usunięta", "tak postanowili");
        for (var table : new String[] {"people", "letters", "entrustments", "happenings", "representatives"}) {
            assertThat(db.sql("select count(*) from " + table + " as it where to_jsonb(it)::text like :name"
                                    + " or to_jsonb(it)::text like :address")
                            .param("name", "%" + zofia.name() + "%")
                            .param("address", "%" + zofia.email() + "%")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isEqualTo(table.equals("letters") ? lettersToOthers() : 0);
        }
    }

    /** What was written to somebody else stays with them. */
    private int lettersToOthers() {
        return db.sql("select count(*) from letters as it where address <> 'nobody@forgotten.invalid'"
                        + " and to_jsonb(it)::text like :name")
                .param("name", "%" + zofia.name() + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    void who_alone_coordinates_hands_it_over_first() {
        db.sql(
                        "delete from coordinators where person <> :zofia and partnership = (select id from partnerships where slug = :slug)")
                .param("zofia", zofia.id().value())
                .param("slug", path.split("/")[2])
                .update();

        assertThat(words(her.get("/account/deletion"))).contains("Tylko Ty koordynujesz partnerstwo");
        assertThat(her.post("/account/deletion", Map.of("email", zofia.email())).status())
                .isEqualTo(422);
        assertThat(people.find(zofia.id()).orElseThrow().name()).isEqualTo(zofia.name());
    }

    @Test
    void in_what_happened_a_name_can_be_taken_out_and_nothing_else_changed() {
        for (var change : new String[] {
            "details = array_replace(details, :name, 'Ktoś inny')",
            "details = array_append(details, '[forgotten]')",
            "details = array_replace(details, :name, '[forgotten]'), inside = not inside"
        }) {
            assertThatThrownBy(() -> db.sql("update happenings set " + change + " where :name = any(details)")
                            .param("name", zofia.name())
                            .update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }
}
