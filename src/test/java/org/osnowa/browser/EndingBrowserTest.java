package org.osnowa.browser;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingBrowserTest extends BrowserTest {

    private static final String UNMEASURED = "Tego system jeszcze nie mierzy, partnerzy zgodzili się na spotkaniu.";
    private static final String WHY = "Ławka stoi, sąsiedzi dbają o nią sami.";

    @Test
    void a_partnership_ends_well() {
        var kasia = signedIn("kasia@zdrojewice.example");
        kasia.opens("/partnerships/new")
                .fills("Nazwa partnerstwa", "Ławka przed przychodnią")
                .fills(
                        "O co chodzi",
                        "Przed przychodnią nie ma gdzie usiąść, a starsi sąsiedzi czekają na otwarcie od siódmej rano.")
                .fills("Miejsce", "Zdrojewice")
                .selects("Poziom", "gmina")
                .chooses("mieszkańcy, lokalny lider")
                .presses("Załóż partnerstwo")
                .sees("Ławka przed przychodnią");
        var partnership = kasia.path();

        kasia.follows("Etap");
        for (var stage : List.of(
                "Etap 2: Diagnoza",
                "Etap 3: Zapraszanie partnerów",
                "Etap 4: Wspólne cele i plan",
                "Etap 5: Porozumienie",
                "Etap 6: Wspólne działanie",
                "Etap 7: Przegląd",
                "Etap 8: Utrwalenie lub zakończenie")) {
            kasia.fills("Uzasadnienie", UNMEASURED).presses("Zmień etap").sees(stage);
        }

        kasia.opens(partnership + "/ending")
                .chooses("Zakończenie")
                .fills("Jak brzmi decyzja?", "Zebranie sąsiadów: kończymy, bo ławka stoi.")
                .fills("Kiedy zapadła?", LocalDate.now().toString())
                .fills("Więzi, które zostają", "Przychodnia i sąsiedzi z Fabrycznej dalej razem sprzątają skwer.")
                .presses("Zapisz decyzję")
                .sees("0 z 5 załatwione", "Zostało 5 rzeczy do domknięcia.");
        for (var step : List.of(
                "Wkłady rozliczone",
                "Sprzęt zwrócony",
                "Dane osobowe usunięte albo zarchiwizowane",
                "Archiwum zrobione",
                "Podziękowania wysłane")) {
            kasia.fills("Jak to załatwiono?: " + step, "Zrobione na zebraniu").presses("Załatwione: " + step);
        }
        kasia.sees("5 z 5 załatwione")
                .chooses("Kończymy")
                .fills("Dlaczego?", WHY)
                .presses("Zmień stan")
                .arrivesAt(partnership + "/ended")
                .sees(
                        "Partnerstwo zakończone. Dziękujemy wszystkim, którzy je tworzyli.",
                        WHY,
                        "dalej razem sprzątają");

        guest().phone()
                .opens(partnership)
                .sees("Zakończone", "Co po nim zostało")
                .follows("Historia")
                .sees("Partnerstwo zakończone", UNMEASURED)
                .doesNotSee("Zrobione na zebraniu");
        kasia.opens(partnership + "/history").sees("Podziękowania wysłane: Zrobione na zebraniu");
    }
}
