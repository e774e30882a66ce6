package org.osnowa.browser;

import org.junit.jupiter.api.Test;

class TrialBrowserTest extends BrowserTest {

    private static final String PRECISE =
            "Do 31 maja 2028 r. co najmniej 5 z 7 podwórek osiedla Fabrycznego ma stojak na rowery, o który dbają mieszkańcy (dziś 0 podwórek).";

    @Test
    void a_prospective_partner_tries_the_goal_from_a_letter_and_the_new_version_pulls() {
        var kasia = signedIn("kasia@zdrojewice.example");

        kasia.opens("/partnerships/podworka-od-nowa/trials")
                .sees("co najmniej 4 z 7 podwórek", "8 odpowiedzi")
                .follows("Napisz kartę celu")
                .fills("Cel", "Poprawa dostępności rowerów na osiedlu.")
                .presses("Sprawdź precyzję")
                .sees("Precyzja: ogólny")
                .fills("Dlaczego to ważne", "Rowery stoją na klatkach.")
                .fills("O co prosimy", "Jednego dnia pracy.")
                .fills("Co możecie z tego mieć", "Wolne klatki schodowe.")
                .presses("Zapisz kartę")
                .sees("Poprawa dostępności rowerów", "Nie ma jeszcze odpowiedzi")
                .follows("Wyślij kartę")
                .fills("Adresy e-mail", "slusarz@warsztat.example")
                .presses("Wyślij kartę")
                .sees("slusarz@warsztat.example", "czeka na odpowiedź do");

        var slusarz = guest().phone();
        slusarz.opens("/mailbox")
                .follows("Podwórka od nowa: czy to cel także dla Państwa?")
                .sees("Poprawa dostępności rowerów", "Szczere „nie” pomaga tak samo jak „tak”")
                .followsTheLinkInTheLetter()
                .sees("Czy rozumiesz, o co chodzi?")
                .presses("Wyślij odpowiedź")
                .sees("Wybierz: tak, częściowo albo nie.")
                .chooses("Częściowo")
                .chooses("Może, pod warunkiem")
                .fills("Jeśli „może”: pod jakim warunkiem?", "jeśli ktoś kupi rury")
                .fills("Co musisz jeszcze usłyszeć?", "Ile stojaków i do kiedy?")
                .fills("Imię", "Adam, ślusarz")
                .presses("Wyślij odpowiedź")
                .sees("Zapisaliśmy: może, pod warunkiem.", "Co będzie dalej");

        kasia.presses("Otwórz adres")
                .sees("Kto zna ten adres")
                .sees("Co ludzie muszą usłyszeć", "Ile stojaków i do kiedy?", "Adam, ślusarz", "może dołączy")
                .sees("1 odpowiedź", "za mało, żeby wnioskować")
                .follows("Popraw kartę")
                .fills("Cel", PRECISE)
                .fills("O co prosimy", "Pięć stojaków z naszych rur, jeden dzień pracy do końca marca.")
                .presses("Zapisz nową wersję")
                .sees("Zapisano nową wersję.", "Wersja 2", "Precyzja: precyzyjny");

        slusarz.opens(slusarz.path())
                .sees("co najmniej 5 z 7 podwórek", "Mamy Twoją odpowiedź na poprzednią wersję")
                .choosesUnder("Czy rozumiesz, o co chodzi?", "Tak")
                .choosesUnder("Czy Twoja organizacja by dołączyła?", "Tak")
                .fills("Co Wasza organizacja mogłaby wnieść?", "Spawanie i dwie osoby")
                .presses("Wyślij odpowiedź")
                .sees("Wasza organizacja chce dołączyć.");

        kasia.opens(kasia.path())
                .sees("jest odpowiedź na tę wersję", "chce dołączyć", "Spawanie i dwie osoby")
                .follows("Zaproś")
                .arrivesAt("/partnerships/podworka-od-nowa/invitations/new");
    }
}
