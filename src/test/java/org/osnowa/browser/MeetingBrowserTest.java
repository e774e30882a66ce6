package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MeetingBrowserTest extends BrowserTest {

    @Autowired
    private JdbcClient db;

    @Test
    void the_coordinator_records_who_came_the_partner_sees_it_and_a_guest_only_how_many() {
        var meetings = "/partnerships/" + seniors() + "/meetings";
        var magdalena = signedIn("magdalena@zdrojewice.example");
        magdalena
                .opens(meetings)
                .follows("Dodaj spotkanie")
                .fills("O czym jest spotkanie", "Telefon dla seniorów")
                .fills("Dzień", yesterday())
                .fills("Miejsce", "biblioteka")
                .presses("Zapisz")
                .sees("Telefon dla seniorów", "nie zapisano, kto był", "Zaproszeni")
                .follows("Zapisz, kto był");
        var onThePhone = signedIn("magdalena@zdrojewice.example").phone();
        onThePhone.opens(String.valueOf(magdalena.browser().getCurrentUrl()).replaceFirst("^https?://[^/]+", ""));
        assertThat(onThePhone.scrollsSideways()).isFalse();
        marks(magdalena, "demo O02", "PRESENT");
        marks(magdalena, "demo O13", "EXCUSED");
        magdalena.presses("Zapisz").sees("Zapisano.", "1 z 2", "Na miejscu", "Usprawiedliwieni", "Most Pokoleń");

        signedIn("tadeusz@zdrojewice.example")
                .opens(meetings)
                .follows("Telefon dla seniorów")
                .sees("1 z 2", "Usprawiedliwieni", "Most Pokoleń")
                .doesNotSee("Popraw obecność");
        guest().opens(meetings)
                .sees("1 z 2")
                .follows("Telefon dla seniorów")
                .sees("1 z 2", "Kto był z jakiej organizacji, widzą partnerzy.")
                .doesNotSee("Usprawiedliwieni")
                .doesNotSee("Most Pokoleń");
    }

    private static void marks(Visitor who, String organisation, String presence) {
        who.browser()
                .findElement(
                        By.cssSelector("input[value=" + presence + "][name='presence[" + Ids.of(organisation) + "]']"))
                .click();
    }

    private String yesterday() {
        return db.sql("select (current_date - 1)::text").query(String.class).single();
    }

    /** A partnership of two beside the one of the story, which other tests read. */
    private String seniors() {
        var slug = "seniorzy-" + Ids.next().toString().substring(24);
        var id = UUID.randomUUID();
        db.sql("""
                insert into partnerships (id, slug, name, matter, level, place, initiator, started_on, stage, stage_since,
                                          state_since)
                select :id, :slug, 'Seniorzy na próbę', matter, level, place, initiator, current_date - 30, 'DIAGNOSIS',
                       current_date - 30, current_date - 30
                  from partnerships
                 where slug = 'nie-sami'
                """).param("id", id).param("slug", slug).update();
        db.sql("""
                insert into memberships (id, partnership, organisation, role, initiating, preliminary, since)
                select gen_random_uuid(), :id, unnest(cast(:both as uuid[])), 'PARTNER', true, false, current_date - 30
                """)
                .param("id", id)
                .param("both", new UUID[] {Ids.of("demo O02"), Ids.of("demo O13")})
                .update();
        db.sql("insert into coordinators (partnership, person, since) values (:id, :magdalena, current_date)")
                .param("id", id)
                .param("magdalena", Ids.of("demo magdalena"))
                .update();
        return slug;
    }
}
