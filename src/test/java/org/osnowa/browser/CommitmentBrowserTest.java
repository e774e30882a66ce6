package org.osnowa.browser;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Text;
import org.springframework.beans.factory.annotation.Autowired;

class CommitmentBrowserTest extends BrowserTest {

    private static final String DUTY = "dyżur „przegląd domowej apteczki”";

    @Autowired
    private Clock clock;

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
