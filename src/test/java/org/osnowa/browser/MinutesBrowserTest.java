package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.osnowa.asking.Purpose;
import org.osnowa.asking.Questions;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MinutesBrowserTest extends BrowserTest {

    private static final Purpose ASKED = new Purpose("datepolls.answer", "/polls/answers/");

    @Autowired
    private JdbcClient db;

    @Autowired
    private Questions questions;

    @Autowired
    private MailedTokens tokens;

    @Autowired
    private Clock clock;

    @Test
    void a_date_poll_becomes_a_meeting_and_its_minutes_give_birth_to_a_commitment_and_a_decision() {
        var partnership = "/partnerships/" + seniors();
        var magdalena = signedIn("magdalena@zdrojewice.example");
        var tadeusz = signedIn("tadeusz@zdrojewice.example");
        var library = guest();

        magdalena
                .opens(partnership + "/polls/new")
                .fills("O czym będzie spotkanie", "Telefon po nowym roku")
                .fills("Miejsce", "biblioteka")
                .fills("Dni do wyboru", in(20) + " 16:00\n" + in(21) + " 16:00")
                .fills("Do kiedy czekamy na odpowiedzi", in(10))
                .presses("Zapisz propozycje")
                .sees("Teraz zapytaj partnerów.")
                .presses("Zapytaj partnerów")
                .sees("Listy są w drodze.");
        var poll = magdalena.path();

        answers(tadeusz.opens(poll), "YES", "NO").presses("Zapisz odpowiedź").sees("Zapisano odpowiedź.");
        library.phone();
        answers(library.opens(link(poll)), "YES", "IF_NEED_BE")
                .presses("Zapisz odpowiedź")
                .sees("Dziękujemy za odpowiedź.");
        assertThat(library.scrollsSideways()).isFalse();
        assertThat(Axe.violations(library.browser())).isEmpty();

        magdalena.opens(poll).sees("Najlepiej pasuje", "2 razy tak", "pasuje najlepiej");
        magdalena.presses("Umów spotkanie").sees("Telefon po nowym roku", "godz. 16:00", "Kto przyjdzie");
        var meeting = magdalena.path();
        tadeusz.opens(meeting)
                .follows("Dopisz punkt")
                .fills("Punkt", "Dyżury przy telefonie")
                .choosesUnder("Po co", "do decyzji")
                .fills("Ile minut", "20")
                .presses("Zapisz")
                .sees("Dyżury przy telefonie", "16:00");

        // The three weeks pass.
        db.sql("update meetings set day = current_date where id = cast(:id as uuid)")
                .param("id", meeting.substring(meeting.lastIndexOf('/') + 1))
                .update();
        magdalena.opens(meeting + "/minutes");
        tadeusz.opens(meeting + "/minutes")
                .types("Co powiedziano i ustalono: Dyżury przy telefonie", "We wtorki odbiera Ewa.")
                .sees("Zapisano.");
        magdalena
                .types("Co powiedziano i ustalono: Dyżury przy telefonie", "We wtorki odbiera Ola.")
                .sees("Druga wersja", "We wtorki odbiera Ewa.");
        assertThat(magdalena.value("Co powiedziano i ustalono: Dyżury przy telefonie"))
                .isEqualTo("We wtorki odbiera Ola.");
        assertThat(Axe.violations(magdalena.browser())).isEmpty();

        magdalena
                .opens(meeting + "/minutes")
                .follows("Decyzja")
                .fills("Co zdecydowano", "We wtorki odbieramy telefon w bibliotece.")
                .selects("Kto jej dopilnuje", nameOf("demo O02"))
                .presses("Zapisz")
                .arrivesAt(meeting + "/minutes")
                .sees("We wtorki odbieramy telefon w bibliotece.");
        tadeusz.opens(meeting + "/minutes")
                .follows("Zobowiązanie")
                .selects("Rodzaj wkładu", "wolontariat")
                .fills("Co wnosicie", "dyżury we wtorki")
                .fills("Ile", "40")
                .selects("Jednostka", "godzina")
                .fills("Do kiedy", in(90))
                .presses("Zadeklaruj wkład")
                .arrivesAt(meeting + "/minutes")
                .sees("dyżury we wtorki", "We wtorki odbieramy telefon w bibliotece.");
        tadeusz.follows("dyżury we wtorki")
                .sees("Telefon po nowym roku: Dyżury przy telefonie")
                .follows("Telefon po nowym roku: Dyżury przy telefonie")
                .arrivesAt(meeting + "/minutes");
        magdalena.opens(partnership + "/decisions").sees("Telefon po nowym roku: Dyżury przy telefonie");
    }

    /** To the first and to the second day. */
    private static Visitor answers(Visitor who, String first, String second) {
        var days = who.browser().findElements(By.cssSelector("input[type=radio][value=YES]"));
        assertThat(days).hasSize(2);
        who.browser()
                .findElements(By.cssSelector("input[type=radio][value=" + first + "]"))
                .getFirst()
                .click();
        who.browser()
                .findElements(By.cssSelector("input[type=radio][value=" + second + "]"))
                .getLast()
                .click();
        return who;
    }

    private String link(String poll) {
        var asked = questions
                .of(ASKED, UUID.fromString(poll.substring(poll.lastIndexOf('/') + 1)))
                .getLast();
        return ASKED.path() + tokens.token(ASKED.name(), asked.id(), asked.generation());
    }

    private String nameOf(String organisation) {
        return db.sql("select name from organisations where id = :id")
                .param("id", Ids.of(organisation))
                .query(String.class)
                .single();
    }

    private String in(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    private String seniors() {
        var slug = "seniorzy-" + Ids.next().toString().substring(24);
        var id = UUID.randomUUID();
        db.sql("""
                insert into partnerships (id, slug, name, matter, level, place, initiator, started_on, stage, stage_since,
                                          state_since)
                select :id, :slug, 'Seniorzy po nowym roku', matter, level, place, initiator, current_date - 30,
                       'DIAGNOSIS', current_date - 30, current_date - 30
                  from partnerships
                 where slug = 'nie-sami'
                """).param("id", id).param("slug", slug).update();
        db.sql("""
                insert into memberships (id, partnership, organisation, role, initiating, preliminary, since)
                select gen_random_uuid(), :id, unnest(cast(:all as uuid[])), 'PARTNER', true, false, current_date - 30
                """)
                .param("id", id)
                .param("all", new UUID[] {Ids.of("demo O02"), Ids.of("demo O13"), Ids.of("demo O18")})
                .update();
        db.sql("insert into coordinators (partnership, person, since) values (:id, :magdalena, current_date)")
                .param("id", id)
                .param("magdalena", Ids.of("demo magdalena"))
                .update();
        return slug;
    }
}
