package org.osnowa.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Text;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommitmentBrowserTest extends BrowserTest {

    private static final String DUTY = "dyżur „przegląd domowej apteczki”";

    private static final UUID PROMISED = Ids.of("demo nie-sami Z11");

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient db;

    private Map<String, Object> before = Map.of();

    @BeforeEach
    void asTheStoryHasIt() {
        before = db.sql("""
                select facts, promised, due, standing, standing_on, delivered, confirmed, waiting, last_delivery, change_asked,
                       trouble, trouble_asked
                  from commitments
                 where id = :id
                """).param("id", PROMISED).query().singleRow();
    }

    /** Others read what the demo community says of the pharmacy. */
    @AfterEach
    void asItWas() {
        db.sql("delete from commitment_facts where commitment = :id and number > :facts")
                .param("id", PROMISED)
                .params(before)
                .update();
        db.sql("delete from commitment_promises where commitment = :id and number > 1")
                .param("id", PROMISED)
                .update();
        db.sql("delete from deliveries where commitment = :id and state = 'WAITING'")
                .param("id", PROMISED)
                .update();
        db.sql("""
                update commitments
                   set facts = :facts, promised = :promised, due = :due, standing = :standing, standing_on = :standing_on,
                       delivered = :delivered, confirmed = :confirmed, waiting = :waiting,
                       last_delivery = :last_delivery, change_asked = :change_asked, trouble = cast(:trouble as text),
                       trouble_asked = :trouble_asked
                 where id = :id
                """).param("id", PROMISED).params(before).update();
    }

    @Test
    void the_pharmacist_is_late_says_why_replans_and_is_green_again() {
        var later = Text.date(LocalDate.now(clock).plusMonths(2), Text.POLISH);
        var joanna = signedIn("joanna@zdrojewice.example");
        joanna.opens("/partnerships/nie-sami/commitments")
                .sees("Co wnosicie", DUTY, "po terminie")
                .follows(DUTY)
                .sees("po terminie", "4 z 6 dyżurów", "Coś się zmieniło?")
                .unfolds("Powiedz, co przeszkadza")
                .fills("Co przeszkadza", "Zmieniliśmy grafik i we wtorki nie ma kto stać.")
                .presses("Powiedz, co przeszkadza")
                .sees("Zapisano, co przeszkadza.", "Zmieniliśmy grafik")
                .unfolds("Poproś o zmianę")
                .fills("Nowa ilość (razem)", "6")
                .fills("Nowy termin", later)
                .fills("Powód zmiany", "Wrócimy do dyżurów, gdy przyjdzie nowa osoba.")
                .presses("Poproś o zmianę")
                .sees("Czeka na zgodę: 6 dyżurów", "po terminie");

        var magdalena = signedIn("magdalena@zdrojewice.example");
        magdalena
                .opens(joanna.path())
                .sees("Wrócimy do dyżurów, gdy przyjdzie nowa osoba.")
                .presses("Zgadzam się na zmianę")
                .sees("Zmiana obowiązuje.", "w toku", "Najpierw obiecano: 6 dyżurów");

        joanna.opens("/partnerships/nie-sami/commitments")
                .sees(DUTY)
                .follows(DUTY)
                .sees("w toku")
                .fills("Ile", "1")
                .fills("Krótko, co to było", "Dyżur w bibliotece")
                .presses("Zanotuj, co wniesiono")
                .sees("Zanotowano. Teraz potwierdzi to inny partner.", "5 z 6 dyżurów", "czeka na potwierdzenie")
                .doesNotSeeButton("Tak, dotarło");

        guest().opens("/partnerships/nie-sami/commitments")
                .sees("Deklaracje i wykonanie", "Jeden odcinek to jeden wkład.")
                .doesNotSee("po terminie");
    }
}
