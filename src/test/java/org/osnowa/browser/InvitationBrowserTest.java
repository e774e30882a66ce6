package org.osnowa.browser;

import org.junit.jupiter.api.Test;

class InvitationBrowserTest extends BrowserTest {

    @Test
    void a_leader_starts_a_partnership_and_invites_a_baker_who_answers_from_her_letter() {
        var tadeusz = signedIn("tadeusz@zdrojewice.example");

        tadeusz.opens("/partnerships/new")
                .fills("Nazwa partnerstwa", "Chleb na sobotę")
                .presses("Załóż partnerstwo")
                .sees("Opisz sprawę w kilku zdaniach.")
                .fills(
                        "O co chodzi",
                        "W sobotę do Starej Olszycy nie dojeżdża nikt z pieczywem, a starsi mieszkańcy nie mają jak dotrzeć do miasta.")
                .fills("Miejsce", "Stara Olszyca")
                .selects("Poziom", "sołectwo")
                .chooses("organizacja społeczna")
                .presses("Załóż partnerstwo")
                .sees("Chleb na sobotę");

        tadeusz.follows("Zaproś partnera")
                .fills("Nazwa organizacji, firmy lub grupy", "Cukiernia „Słodka Halina”")
                .fills("Adres e-mail", "halina@cukiernia.example")
                .presses("Wyślij zaproszenie")
                .sees("Napisz, o co prosicie. Wystarczy jedno zdanie.")
                .fills("O co prosicie", "Trzydzieści bochenków w każdą sobotę o dziewiątej.")
                .fills("Co mogą z tego mieć", "Stałych klientów i dobre słowo w całej gminie.")
                .presses("Wyślij zaproszenie")
                .sees("Cukiernia „Słodka Halina”", "czeka na odpowiedź");

        var halina = guest().phone();
        halina.opens("/mailbox")
                .follows("Chleb na sobotę: zaproszenie do partnerstwa")
                .sees("Trzydzieści bochenków", "halina@cukiernia.example", "Nie trzeba zakładać konta")
                .followsTheLinkInTheLetter()
                .sees("Stałych klientów i dobre słowo w całej gminie.")
                .presses("Wyślij odpowiedź")
                .sees("Wybierz jedną z czterech odpowiedzi.")
                .chooses("Tak, dołączamy")
                .selects("Rodzaj organizacji", "firma jednej osoby, sklep, warsztat")
                .fills("Kto odpowiada", "Halina Nowak, właścicielka")
                .chooses("decyduje")
                .presses("Wyślij odpowiedź")
                .sees("Dziękujemy. Jesteście partnerem.")
                .doesNotSeeButton("Wyślij odpowiedź");

        halina.follows("Publiczna strona partnerstwa").sees("2 partnerzy", "Cukiernia „Słodka Halina”");
        tadeusz.opens(halina.path()).sees("2 partnerzy", "Cukiernia „Słodka Halina”");
    }

    @Test
    void the_baker_says_what_he_wants_from_it_in_his_letter() {
        var tadeusz = signedIn("tadeusz@zdrojewice.example");
        tadeusz.opens("/partnerships/new")
                .fills("Nazwa partnerstwa", "Ciepłe bułki dla szkoły")
                .fills(
                        "O co chodzi",
                        "W naszej szkole nie ma sklepiku, a dzieci z trzech wsi przyjeżdżają bez śniadania i są głodne do obiadu.")
                .fills("Miejsce", "Stara Olszyca")
                .selects("Poziom", "sołectwo")
                .chooses("organizacja społeczna")
                .presses("Załóż partnerstwo")
                .follows("Zaproś partnera")
                .fills("Nazwa organizacji, firmy lub grupy", "Piekarnia „Ciepła Kromka”")
                .fills("Adres e-mail", "kromka@piekarnia.example")
                .fills("O co prosicie", "Czterdzieści bułek w każdy dzień szkoły.")
                .fills("Co mogą z tego mieć", "Stałe zamówienie i dobre słowo rodziców.")
                .presses("Wyślij zaproszenie")
                .sees("Piekarnia „Ciepła Kromka”", "czeka na odpowiedź");

        var baker = guest().phone();
        baker.opens("/mailbox")
                .follows("Ciepłe bułki dla szkoły: zaproszenie do partnerstwa")
                .followsTheLinkInTheLetter()
                .chooses("Tak, dołączamy")
                .selects("Rodzaj organizacji", "firma jednej osoby, sklep, warsztat")
                .fills("Kto odpowiada", "Marek, piekarz")
                .chooses("decyduje")
                .unfolds("Co chcecie z tego mieć: zaznaczcie na liście")
                .chooses("nowi odbiorcy lub klienci")
                .selects("Jak ważne: nowi odbiorcy lub klienci", "najważniejsze")
                .fills(
                        "Co chcecie z tego mieć dla siebie, własnymi słowami?",
                        "Rodzice, którzy kupią chleb w drodze do domu.")
                .presses("Wyślij odpowiedź")
                .sees("Dziękujemy. Jesteście partnerem.", "nowi odbiorcy lub klienci", "Rodzice, którzy kupią chleb");
        var publicly = baker.follows("Publiczna strona partnerstwa").path();
        baker.follows("Korzyści")
                .sees("Partnerzy nie pokazują jeszcze swoich korzyści")
                .doesNotSee("Rodzice, którzy kupią chleb");

        tadeusz.opens(publicly)
                .follows("Korzyści")
                .sees(
                        "Co będziemy z tego mieli?",
                        "Piekarnia „Ciepła Kromka”",
                        "nowi odbiorcy lub klienci",
                        "Rodzice, którzy kupią chleb w drodze do domu.",
                        "najważniejsze",
                        "z odpowiedzi na zaproszenie: Marek, piekarz");
    }

    @Test
    void a_resident_with_a_phone_and_no_javascript_finds_the_partnership() {
        var resident = guestWithoutJavaScript().phone();

        resident.opens("/")
                .unfolds("Menu")
                .followsInMenu("Partnerstwa")
                .fills("Nazwa", "sami")
                .presses("Szukaj")
                .sees("Nie sami")
                .follows("Nie sami")
                .sees("12 partnerów", "Piekarnia „Rogal”");
    }

    @Test
    void what_the_directory_cannot_find_is_said_with_a_way_on() {
        guest().opens("/partnerships")
                .fills("Nazwa", "nie ma takiego partnerstwa")
                .presses("Szukaj")
                .sees("Nic takiego nie znaleźliśmy", "Spróbuj krótszego słowa albo większego miejsca.");
    }
}
