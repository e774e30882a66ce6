package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.osnowa.accounts.Person;
import org.osnowa.problems.Borowina;
import org.osnowa.problems.Borowina.Home;
import org.springframework.beans.factory.annotation.Autowired;

class ProblemBrowserTest extends BrowserTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String YARDS =
            "Na podwórkach nie ma gdzie usiąść. Siedem podwórek i trzy całe ławki, a wieczorem każdy boi się wyjść.";

    @Autowired
    private Borowina borowina;

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void aPlaceOfItsOwn() {
        home = borowina.fresh();
    }

    @Test
    void a_resident_reports_with_a_photo_from_a_phone_in_under_a_minute() throws IOException {
        var words = "Dziura " + UUID.randomUUID() + " w chodniku pod szkołą.";
        var resident = guestWithoutJavaScript().phone();

        var begun = System.nanoTime();
        resident.opens("/")
                .follows("Zgłoś problem")
                .fills("Co się dzieje?", words)
                .fills("Gdzie?", home.name())
                .attaches("Zdjęcie (nieobowiązkowe)", photo())
                .presses("Wyślij zgłoszenie")
                .sees("Dziękujemy, mamy Twoje zgłoszenie");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MINUTE);

        var title = words.substring(0, words.length() - 1);
        var wanda = signedIn(home.organiser());
        wanda.opens("/desk")
                .follows("Sprawdź: 1 zgłoszenie czeka na sprawdzenie")
                .follows(title)
                .presses("Opublikuj")
                .sees("szuka partnerstwa")
                .follows("Strona publiczna")
                .sees("Zgłoszone przez mieszkańca lub mieszkankę");
        assertThat(wanda.browser().findElements(By.cssSelector("main img.photo")))
                .hasSize(1);
        resident.opens(wanda.path()).sees("Dopisano Cię");
        guestWithoutJavaScript()
                .phone()
                .opens(wanda.path())
                .presses("Mnie też: " + title)
                .sees("Dopisano Cię", "dotyczy 2 osób");
    }

    @Test
    void of_two_who_decide_about_a_report_at_once_the_second_sees_what_the_first_did() {
        var words = "Hałas " + UUID.randomUUID() + " nad rzeką co noc.";
        guest().opens("/problems/new")
                .fills("Co się dzieje?", words)
                .fills("Gdzie?", home.name())
                .presses("Wyślij zgłoszenie")
                .sees("Dziękujemy");
        var title = words.substring(0, words.length() - 1);
        var wanda = signedIn(home.organiser());
        wanda.opens("/problems/waiting").follows(title);
        var admin = signedIn("admin@zdrojewice.example").opens(wanda.path());

        wanda.presses("Opublikuj").sees("szuka partnerstwa");
        admin.fills("Powód", "To nie jest sprawa tego miejsca.")
                .presses("Odrzuć")
                .sees("Ktoś zmienił tę sprawę przed chwilą", "szuka partnerstwa");
        assertThat(admin.value("Powód")).isEqualTo("To nie jest sprawa tego miejsca.");
    }

    @Test
    void somebody_with_a_phone_wants_to_help_and_is_answered() {
        var ola = guestWithoutJavaScript().phone();

        var begun = System.nanoTime();
        ola.opens("/partnerships/" + home.slug())
                .follows("Chcę pomóc")
                .sees("Przeczyta to tylko osoba, która koordynuje partnerstwo")
                .fills("Jak się nazywasz?", "Ola")
                .fills("Jak Ci odpowiedzieć?", "ola@borowina.example")
                .fills("Co możesz zrobić?", "Pomaluję ławki w sobotę.")
                .presses("Wyślij")
                .sees("Dziękujemy, przekazaliśmy to dalej");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MINUTE);

        signedIn(home.organiser())
                .opens("/desk")
                .sees("Ola chce pomóc")
                .follows("Odpowiedz: Razem w Borowinie, Ola")
                .sees("Pomaluję ławki w sobotę.", "ola@borowina.example")
                .fills("Treść", "Spotykamy się o dziesiątej, farba będzie.")
                .presses("Zapisz odpowiedź")
                .sees("ma odpowiedź", "odpowiedź listem");
        ola.opens("/mailbox")
                .follows("Odpowiedź w sprawie „Razem w Borowinie”")
                .sees("Spotykamy się o dziesiątej, farba będzie.", "Wanda");
    }

    @Test
    void two_residents_start_podworka_od_nowa_from_a_problem_and_reach_stage_4() {
        var damian = guest().phone();
        damian.opens("/problems/new")
                .fills("Co się dzieje?", YARDS)
                .fills("Gdzie?", home.name())
                .presses("Wyślij zgłoszenie")
                .sees("Dziękujemy");
        var wanda = signedIn(home.organiser());
        wanda.opens("/problems/waiting")
                .follows("Na podwórkach nie ma gdzie usiąść")
                .presses("Opublikuj")
                .follows("Strona publiczna");
        var problem = wanda.path();

        var kasia = signedIn(home.stranger());
        kasia.opens(problem)
                .follows("Załóż partnerstwo z tego problemu")
                .sees("Zaczynasz od problemu: Na podwórkach nie ma gdzie usiąść")
                .fills("Nazwa partnerstwa", "Podwórka od nowa " + home.name())
                .chooses("mieszkańcy, lokalny lider")
                .selects("Typ partnerstwa", "lokalne")
                .presses("Załóż partnerstwo")
                .sees("Podwórka od nowa", "Inicjatywa");
        var partnership = kasia.path();
        damian.opens(problem).sees("ma partnerstwo", "Podwórka od nowa");

        invites(kasia, partnership, "Sąsiedzi z Fabrycznej", "damian-" + home.gmina() + "@borowina.example");
        damian.opens("/mailbox")
                .follows("Podwórka od nowa " + home.name() + ": zaproszenie do partnerstwa")
                .followsTheLinkInTheLetter()
                .chooses("Tak, dołączamy")
                .selects("Rodzaj organizacji", "grupa nieformalna, sąsiedzka")
                .fills("Kto odpowiada", "Damian, sąsiad")
                .chooses("decyduje")
                .fills("Co chcecie z tego mieć dla siebie, własnymi słowami?", "Ławkę pod każdym oknem.")
                .presses("Wyślij odpowiedź")
                .sees("Dziękujemy. Jesteście partnerem.");
        goesOn(kasia, partnership, 2, "Diagnoza");

        finds(kasia, partnership);
        goesOn(kasia, partnership, 3, "Zapraszanie partnerów");

        answeredByTelephone(kasia, partnership, "Bloki przy Leśnej", "osiedle, rada osiedla, dzielnica");
        answeredByTelephone(kasia, partnership, "Dach nad głową", "spółdzielnia lub wspólnota mieszkaniowa");
        goesOn(kasia, partnership, 4, "Wspólne cele i plan");

        damian.opens(partnership).sees("Wspólne cele i plan", "3 partnerzy");
        damian.opens(partnership + "/history").sees("Podjęta sprawa: Na podwórkach nie ma gdzie usiąść");
    }

    private static void finds(Visitor kasia, String partnership) {
        var diagnosis = partnership + "/diagnosis";
        kasia.opens(diagnosis + "/entries/new?part=NEED")
                .fills("Czego komu brakuje", "Starsi nie mają gdzie usiąść.")
                .chooses("obserwacja")
                .fills("Źródło", "spacer z sąsiadami")
                .fills("Z jakiego dnia to wiadomo", "30 9 2026")
                .presses("Zapisz")
                .sees("Starsi nie mają gdzie usiąść.");
        for (var thing : List.of("Narzędzia", "Garaż na farby", "Dwudziestu chętnych")) {
            kasia.opens(diagnosis + "/entries/new?part=RESOURCE")
                    .fills("Co to jest", thing)
                    .selects("Rodzaj zasobu", "ludzie")
                    .fills("Czyje to jest", "sąsiadów")
                    .presses("Zapisz")
                    .sees(thing);
        }
        for (var who : List.of("Szkoła", "Rada osiedla", "Spółdzielnia", "Sklep na rogu", "Klub sportowy")) {
            kasia.opens(diagnosis + "/stakeholders/new")
                    .presses("Zapisz")
                    .sees("Wpisz nazwę organizacji albo grupy.")
                    .fills("Nazwa", who)
                    .chooses("społeczny")
                    .chooses("może pomóc")
                    .presses("Zapisz")
                    .sees(who);
        }
    }

    private static void invites(Visitor kasia, String partnership, String name, String address) {
        kasia.opens(partnership + "/invitations/new")
                .fills("Nazwa organizacji, firmy lub grupy", name)
                .fills("Adres e-mail", address)
                .fills("O co prosicie", "Żebyście zadbali z nami o jedno podwórko.")
                .fills("Co mogą z tego mieć", "Spokój pod oknami i nowe ławki.")
                .presses("Wyślij zaproszenie")
                .sees(name, "czeka na odpowiedź");
    }

    private void answeredByTelephone(Visitor kasia, String partnership, String name, String kind) {
        invites(kasia, partnership, name, UUID.randomUUID().toString().substring(0, 8) + "@borowina.example");
        kasia.follows("Wpisz odpowiedź z telefonu: " + name)
                .chooses("Tak, dołączają")
                .selects("Rodzaj organizacji", kind)
                .fills("Kto odpowiedział przez telefon", "Stanisław, przewodniczący")
                .chooses("decyduje")
                .fills("Co chcą z tego mieć dla siebie, ich słowami", "Mniej skarg.")
                .presses("Zapisz odpowiedź")
                .sees(name);
    }

    /** What nobody has measured yet is passed with a reason that everybody can read. */
    private static void goesOn(Visitor kasia, String partnership, int number, String stage) {
        kasia.opens(partnership + "/stage")
                .chooses("Idź dalej, do etapu %d: %s".formatted(number, stage))
                .fills("Uzasadnienie", "Tego system jeszcze nie mierzy, a my to już wiemy z rozmów.")
                .presses("Zmień etap")
                .sees("Etap %d: %s".formatted(number, stage), "z rozmów");
    }

    private Visitor signedIn(Person who) {
        return signedIn(who.email());
    }

    private Path photo() throws IOException {
        var file = folder.resolve("zdjecie.jpg");
        ImageIO.write(new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB), "jpeg", file.toFile());
        return file;
    }
}
