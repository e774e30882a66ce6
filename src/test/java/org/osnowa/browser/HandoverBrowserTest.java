package org.osnowa.browser;

import org.junit.jupiter.api.Test;

class HandoverBrowserTest extends BrowserTest {

    @Test
    void a_coordinator_leaves_and_hands_over() {
        var tadeusz = signedIn("tadeusz@zdrojewice.example");
        tadeusz.opens("/partnerships/new")
                .fills("Nazwa partnerstwa", "Ławki nad Olszycą")
                .fills(
                        "O co chodzi",
                        "Nad rzeką nie ma gdzie usiąść. Starsze osoby nie chodzą tam wcale, a młodsi siedzą na murku przy drodze.")
                .fills("Miejsce", "Stara Olszyca")
                .selects("Poziom", "sołectwo")
                .chooses("organizacja społeczna")
                .presses("Załóż partnerstwo")
                .sees("Ławki nad Olszycą");
        var partnership = tadeusz.path();
        tadeusz.follows("Zaproś partnera")
                .fills("Nazwa organizacji, firmy lub grupy", "Stolarnia „Heblarz”")
                .fills("Adres e-mail", "heblarz@stolarnia.example")
                .fills("O co prosicie", "Dziesięć ławek do maja.")
                .fills("Co mogą z tego mieć", "Dobre słowo w całej gminie.")
                .presses("Wyślij zaproszenie")
                .sees("Stolarnia „Heblarz”", "czeka na odpowiedź");

        tadeusz.opens(partnership + "/access")
                .presses("Przestaję koordynować: Tadeusz")
                .sees("Najpierw przekaż koordynowanie albo dodaj drugą osobę.")
                .follows("Przekaż koordynowanie")
                .fills("Adres e-mail osoby, która przejmuje", "kasia@zdrojewice.example")
                .presses("Zapytaj i przekaż")
                .sees("List jest w drodze.", "Czekamy na zgodę", "kasia@zdrojewice.example");

        var kasia = signedIn("kasia@zdrojewice.example").phone();
        kasia.opens("/desk")
                .sees("pyta, czy się tego podejmiesz", "Ławki nad Olszycą")
                .follows("Odpowiedz: Ławki nad Olszycą, Tadeusz")
                .sees("Tadeusz przestaje koordynować", "Wszystko, co czeka, przejdzie do Ciebie.")
                .presses("Tak, podejmuję się")
                .sees("Dziękujemy. Zgoda jest zapisana.");
        kasia.opens(partnership + "/invitations")
                .sees("Stolarnia „Heblarz”", "czeka na odpowiedź")
                .opens(partnership + "/history")
                .sees("przekazuje koordynowanie, przejmuje Kasia");

        tadeusz.opens(partnership + "/partners")
                .sees("Most Pokoleń", "lider")
                .opens(partnership + "/settings")
                .sees("Nie ma takiej strony");

        var robert = guest();
        robert.opens("/mailbox")
                .follows("Ławki nad Olszycą: zaproszenie do partnerstwa")
                .followsTheLinkInTheLetter()
                .chooses("Tak, dołączamy")
                .selects("Rodzaj organizacji", "firma jednej osoby, sklep, warsztat")
                .fills("Kto odpowiada", "Robert, stolarz")
                .chooses("decyduje")
                .presses("Wyślij odpowiedź")
                .sees("Dziękujemy. Jesteście partnerem.");
        kasia.opens(partnership + "/partners").sees("2 partnerzy", "Stolarnia „Heblarz”");
    }
}
