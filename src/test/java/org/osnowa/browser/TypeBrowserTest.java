package org.osnowa.browser;

import org.junit.jupiter.api.Test;

class TypeBrowserTest extends BrowserTest {

    @Test
    void the_foundations_lawyer_sees_why_the_association_is_a_trap() {
        var dorota = signedIn("dorota@zdrojewice.example");
        dorota.opens("/partnerships/drugi-start/type")
                .follows("Wybierz typ i formę")
                .selects("Forma prawna", "stowarzyszenie rejestrowe")
                .presses("Zapisz")
                .sees("Siedem osób fizycznych chce założyć stowarzyszenie");

        var lawyer = guest();
        lawyer.opens("/partnerships/drugi-start")
                .sees("Co się zgadza, a co nie", "Siedem osób fizycznych")
                .follows("Wszystkie reguły typu i formy")
                .sees(
                        "Organizacja nie może być zwykłym członkiem stowarzyszenia, tylko wspierającym",
                        "art. 10 ust. 3 ustawy z 7.04.1989 Prawo o stowarzyszeniach",
                        "To informacja, nie porada prawna. Przed podpisaniem sprawdź aktualny tekst ustawy.",
                        "Kto podpisuje",
                        "nie podpisze sam")
                .doesNotSee("Wybierz typ i formę");

        dorota.follows("Wybierz typ i formę")
                .selects("Forma prawna", "porozumienie bez osobowości prawnej")
                .presses("Zapisz")
                .sees("porozumienie bez osobowości prawnej");
        lawyer.opens("/partnerships/drugi-start/history")
                .sees("Forma prawna: stowarzyszenie rejestrowe", "Forma prawna: porozumienie bez osobowości prawnej");
    }

    @Test
    void the_coordinator_passes_a_gate_with_a_reason_and_everybody_can_read_it() {
        var kasia = signedIn("kasia@zdrojewice.example");
        kasia.opens("/partnerships/new")
                .fills("Nazwa partnerstwa", "Ławka przy przystanku")
                .fills(
                        "O co chodzi",
                        "Przy przystanku na Fabrycznym nie ma gdzie usiąść, a starsi sąsiedzi czekają na autobus po pół godziny.")
                .fills("Miejsce", "Zdrojewice")
                .selects("Poziom", "gmina")
                .chooses("mieszkańcy, lokalny lider")
                .presses("Załóż partnerstwo")
                .sees("Ławka przy przystanku", "Następny krok");

        kasia.follows("Etap")
                .presses("Zmień etap")
                .sees("co najmniej 20 znakach")
                .fills("Uzasadnienie", "Sąsiadka dołączy po urlopie, a diagnozę zaczynamy już teraz.")
                .presses("Zmień etap")
                .sees("Etap 2: Diagnoza");

        guest().opens(kasia.path())
                .sees("Sąsiadka dołączy po urlopie", "Nie jesteśmy sami")
                .follows("Historia")
                .sees("Sąsiadka dołączy po urlopie", "gate.I4");
    }
}
