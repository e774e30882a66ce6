package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

class CommitmentStoryTest extends StoryTest {

    private static final Pattern COMMITMENT = Pattern.compile("/commitments/([0-9a-f-]{36})\"");
    private static final Pattern DELIVERY = Pattern.compile("/deliveries/([0-9a-f-]{36})/");

    @Autowired
    private Speakers speakers;

    private static Map<String, String> duty() {
        return Map.ofEntries(
                Map.entry("giver", LIBRARY.toString()),
                Map.entry("kind", "VOLUNTEERING"),
                Map.entry("what", "dyżury telefonu"),
                Map.entry("quantity", "40"),
                Map.entry("unit", "HOUR"),
                Map.entry("often", "ONCE"),
                Map.entry("due", "30 6 2027"),
                Map.entry("receiver", WELFARE.toString()),
                Map.entry("saidBy", "Ewa, dyrektorka"),
                Map.entry("channel", "PHONE"));
    }

    private String startedWithLibrary(Browser magdalena) {
        var path = started(magdalena);
        join(path, LIBRARY);
        return path;
    }

    private String declared(Browser magdalena, String partnership) {
        var answer = magdalena.post(partnership + "/commitments", duty());
        assertThat(answer.status()).isEqualTo(303);
        return partnership + "/commitments/" + found(COMMITMENT, magdalena.get(partnership + "/commitments"));
    }

    @Test
    void what_was_said_on_the_telephone_is_marked_and_everybody_sees_the_thread() {
        var magdalena = signedIn("magdalena");
        var partnership = startedWithLibrary(magdalena);
        var commitment = declared(magdalena, partnership);

        assertThat(words(magdalena.get(commitment)))
                .contains("dyżury telefonu", "0 z 40", "przez telefon", "Ewa, dyrektorka; wpisano: Magdalena");
        assertThat(words(guest().get(partnership + "/commitments")))
                .contains("Deklaracje i wykonanie", "dyżury telefonu", "0 z 1")
                .doesNotContain("Zadeklaruj wkład");
        assertThat(guest().get(commitment).status())
                .as("the inside is for partners")
                .isNotEqualTo(200);
        assertThat(words(magdalena.get(partnership + "/history"))).contains("Nowy wkład: dyżury telefonu");
    }

    @Test
    void what_cannot_be_promised_has_its_sentence() {
        var magdalena = signedIn("magdalena");
        var path = startedWithLibrary(magdalena) + "/commitments";

        assertThat(words(magdalena.post(path, with(duty(), Map.of("unit", "KILOGRAM")))))
                .contains("Tak nie liczymy tego rodzaju wkładu (wolontariat)");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("quantity", "1000000000000")))))
                .contains("Wpisz liczbę, na przykład 36 albo 2,5.");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("quantity", "100001")))))
                .contains("To za duża ilość.");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("quantity", "0")))))
                .contains("Wpisz ilość większą od zera.");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("quantity", "-4")))))
                .contains("Wpisz ilość większą od zera.");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("saidBy", " ")))))
                .as("she does not speak for the library")
                .contains("Napisz, kto z tego partnera to obiecał.");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("quantity", "dużo")))))
                .contains("Wpisz liczbę, na przykład 36 albo 2,5.");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("due", "1 1 2001")))))
                .contains("Termin jest wcześniejszy niż początek partnerstwa.");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("receiver", LIBRARY.toString())))))
                .contains("Kto wnosi, nie potwierdza sam sobie.");
        assertThat(words(magdalena.post(
                        path, with(duty(), Map.of("giver", Ids.of("demo O09").toString())))))
                .contains("Wkład wnosi partner.");
        assertThat(words(
                        magdalena.post(path, with(duty(), Map.of("kind", "CONTACTS", "unit", "CONTACT", "rate", "5")))))
                .contains("Danych, kontaktów i zgód nie wyceniamy.", "Napisz, skąd ta stawka.");
    }

    @Test
    void four_hours_every_week_make_a_schedule() {
        var magdalena = signedIn("magdalena");
        var partnership = startedWithLibrary(magdalena);
        var path = partnership + "/commitments";

        magdalena.post(
                path, with(duty(), Map.of("often", "WEEK", "quantity", "4", "from", "4 1 2027", "due", "30 6 2027")));
        var commitment = path + "/" + found(COMMITMENT, magdalena.get(path));

        assertThat(words(magdalena.get(commitment)))
                .contains("0 z 104", "co tydzień 4", "od 4 stycznia 2027", "Do dziś powinno być 0");
    }

    @Test
    void a_delivery_is_noted_confirmed_once_and_never_by_the_giver() {
        var magdalena = signedIn("magdalena");
        var partnership = startedWithLibrary(magdalena);
        var commitment = declared(magdalena, partnership);

        assertThat(magdalena
                        .post(commitment + "/deliveries", Map.of("quantity", "2,5", "saidBy", "Ewa"))
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.post(commitment + "/deliveries", Map.of("quantity", "1", "on", "1 1 2001"))))
                .contains("Tego dnia partnerstwa jeszcze nie było.");
        assertThat(words(magdalena.post(commitment + "/deliveries", Map.of("quantity", "1", "on", "1 1 2999"))))
                .contains("Wpisz dzień, który już był.");

        var delivery = commitment + "/deliveries/" + found(DELIVERY, magdalena.get(commitment));
        var own = magdalena.post(delivery + "/confirmation", Map.of());
        assertThat(words(own))
                .as("whoever noted it does not confirm it, even for the receiver")
                .contains("Kto sam coś zanotował albo działa dla wnoszącego");
        assertThat(own.status()).isEqualTo(422);
        assertThat(words(magdalena.post(delivery + "/removal", Map.of("reason", "pomyłka"))))
                .doesNotContain("Napisz powód");
        assertThat(words(magdalena.get(commitment))).contains("cofnięte", "0 z 40");
    }

    @Test
    void what_two_partners_agreed_to_share_stands_as_two_promises() {
        var magdalena = signedIn("magdalena");
        var partnership = startedWithLibrary(magdalena);
        var commitment = declared(magdalena, partnership);

        var shared = magdalena.post(
                commitment + "/share",
                Map.of("organisation", WELFARE.toString(), "quantity", "15", "reason", "Ewa ma mniej ludzi."));

        assertThat(shared.status()).isEqualTo(303);
        assertThat(words(magdalena.get(commitment))).contains("0 z 25", "Najpierw obiecano: 40", "Ewa ma mniej ludzi.");
        assertThat(words(magdalena.get(partnership + "/commitments"))).contains("Są 2 wkłady.", "0 z 15");
        assertThat(words(magdalena.post(
                        commitment + "/share",
                        Map.of("organisation", WELFARE.toString(), "quantity", "26", "reason", "Za dużo"))))
                .contains("Brakuje mniej.");
    }

    @Test
    void nobody_puts_a_part_on_a_partner_of_which_nobody_said_yes() {
        var magdalena = signedIn("magdalena");
        var partnership = startedWithLibrary(magdalena);
        magdalena.post(
                partnership + "/commitments",
                with(duty(), Map.of("giver", WELFARE.toString(), "receiver", LIBRARY.toString())));
        var commitment = partnership + "/commitments/" + found(COMMITMENT, magdalena.get(partnership + "/commitments"));
        var part = Map.of("organisation", LIBRARY.toString(), "quantity", "15", "reason", "Nie damy rady.");

        assertThat(words(magdalena.post(commitment + "/share", part))).contains("Nikt nie obiecuje za innych.");
        assertThat(words(magdalena.get(partnership + "/commitments"))).contains("Jest 1 wkład.");

        assertThat(magdalena
                        .post(commitment + "/share", with(part, Map.of("saidBy", "Ewa z biblioteki")))
                        .status())
                .isEqualTo(303);
        assertThat(words(magdalena.get(commitment))).contains("Ewa z biblioteki");
    }

    @Test
    void a_rhythm_is_changed_and_not_lost() {
        var magdalena = signedIn("magdalena");
        var path = startedWithLibrary(magdalena) + "/commitments";
        var ewa = signedIn(speakers.speaker("Ewa", LIBRARY));
        var wanda = signedIn(speakers.speaker("Wanda", WELFARE));
        ewa.post(path, with(duty(), Map.of("often", "WEEK", "quantity", "4", "from", "4 1 2027", "due", "30 6 2027")));
        var commitment = path + "/" + found(COMMITMENT, ewa.get(path));
        assertThat(words(ewa.get(commitment)))
                .as("what stands is in the form")
                .contains("Ile za każdym razem", "<option value=\"WEEK\" selected>");

        var asked = ewa.post(
                commitment + "/changes",
                Map.of(
                        "quantity", "2",
                        "often", "WEEK",
                        "from", "5 4 2027",
                        "due", "31 8 2027",
                        "what", "dyżury telefonu",
                        "reason", "Mamy mniej ludzi."));
        assertThat(asked.location()).isEqualTo(commitment);
        assertThat(words(wanda.get(commitment)))
                .contains("Czeka na zgodę: co tydzień 2 h, od 5 kwietnia 2027 r. do 31 sierpnia 2027 r., razem 44 h");
        assertThat(wanda.post(commitment + "/changes/agreement", Map.of()).status())
                .isEqualTo(303);
        assertThat(words(wanda.get(commitment)))
                .contains(
                        "0 z 44",
                        "co tydzień 2 h, od 5 kwietnia 2027",
                        "Najpierw obiecano: co tydzień 4 h, od 4 stycznia 2027 r. do 30 czerwca 2027 r., razem 104 h.");

        ewa.post(commitment + "/changes", Map.of("quantity", "2", "due", "30 9 2027", "reason", "Damy radę dłużej."));
        assertThat(words(wanda.get(commitment)))
                .as("who says nothing of the rhythm keeps it")
                .contains("Czeka na zgodę: co tydzień 2 h, od 5 kwietnia 2027 r. do 30 września 2027 r.");
        assertThat(words(ewa.post(
                        commitment + "/changes",
                        Map.of(
                                "quantity",
                                "2",
                                "often",
                                "WEEK",
                                "from",
                                "kiedyś",
                                "due",
                                "1 9 2027",
                                "reason",
                                "Tak"))))
                .contains("Wpisz dzień");
    }

    @Test
    void something_else_is_promised_instead_and_the_first_stays_in_sight() {
        var magdalena = signedIn("magdalena");
        var partnership = startedWithLibrary(magdalena);
        var commitment = declared(magdalena, partnership);
        var ewa = signedIn(speakers.speaker("Ewa", LIBRARY));
        var change = Map.of(
                "quantity", "30",
                "often", "ONCE",
                "due", "30 6 2027",
                "what", "czytanie w świetlicy",
                "reason", "Telefon ktoś już odbiera.");

        ewa.post(commitment + "/changes", change);
        assertThat(words(magdalena.get(commitment)))
                .contains("Czeka na zgodę: czytanie w świetlicy, 30 h do 30 czerwca 2027");
        assertThat(words(magdalena.get(partnership + "/commitments")))
                .as("nothing holds before another partner agrees")
                .contains("dyżury telefonu")
                .doesNotContain("czytanie w świetlicy");
        magdalena.post(commitment + "/changes/agreement", Map.of());

        assertThat(words(magdalena.get(commitment)))
                .contains(
                        "czytanie w świetlicy</h1>",
                        "0 z 30",
                        "Najpierw obiecano: dyżury telefonu, 40 h do 30 czerwca 2027 r.",
                        "prośba o zmianę na czytanie w świetlicy, 30 h do 30 czerwca 2027 r. „Telefon ktoś już odbiera.”",
                        "obietnica dyżury telefonu, 40 h");
        assertThat(words(guest().get(partnership + "/commitments")))
                .contains("czytanie w świetlicy")
                .doesNotContain("dyżury telefonu");
        assertThat(words(ewa.post(commitment + "/changes", change))).contains("Wszystko jest takie samo jak teraz.");
        assertThat(words(ewa.get(commitment))).contains("stawka i nazwa sztuk odpadną");
        assertThat(words(ewa.post(commitment + "/changes", with(change, Map.of("what", "x".repeat(301))))))
                .contains("Skróć to do 300 znaków.");
    }

    @Test
    void what_has_come_is_not_renamed_and_a_rate_is_not_taken_over() {
        var magdalena = signedIn("magdalena");
        var path = startedWithLibrary(magdalena) + "/commitments";
        magdalena.post(
                path, with(duty(), Map.of("taken", "OWN", "rate", "45", "rateBasis", "cennik", "rateYear", "2026")));
        var commitment = path + "/" + found(COMMITMENT, magdalena.get(path));
        var ewa = signedIn(speakers.speaker("Ewa", LIBRARY));
        var change = Map.of(
                "quantity", "30",
                "often", "ONCE",
                "due", "30 6 2027",
                "what", "czytanie w świetlicy",
                "reason", "Telefon ktoś już odbiera.");
        ewa.post(commitment + "/changes", change);
        assertThat(words(magdalena.get(commitment))).contains("Po tej zmianie wkład nie będzie miał wyceny");

        ewa.post(commitment + "/deliveries", Map.of("quantity", "10"));
        var late = magdalena.post(commitment + "/changes/agreement", Map.of());
        assertThat(late.status()).isEqualTo(422);
        assertThat(words(late)).contains("nie może stać się czymś innym", "dyżury telefonu</h1>");
        assertThat(magdalena
                        .post(commitment + "/changes/refusal", Map.of("reason", "Już przyszło"))
                        .status())
                .isEqualTo(303);
        assertThat(words(ewa.get(commitment)))
                .contains("nie da się zmienić, co to jest")
                .doesNotContain("name=\"what\"");
        assertThat(words(ewa.post(commitment + "/changes", change))).contains("nie może stać się czymś innym");

        var delivery = commitment + "/deliveries/" + found(DELIVERY, ewa.get(commitment));
        ewa.post(delivery + "/removal", Map.of("reason", "pomyłka"));
        ewa.post(commitment + "/changes", change);
        magdalena.post(commitment + "/changes/agreement", Map.of());
        ewa.post(commitment + "/deliveries", Map.of("quantity", "10"));
        assertThat(words(magdalena.get(commitment)))
                .contains("czytanie w świetlicy</h1>", "10 z 30")
                .doesNotContain("450 zł", "cennik");
        assertThat(db.sql("select count(*) from commitments where first_what = 'dyżury telefonu' and rate = 4500")
                        .query(Integer.class)
                        .single())
                .as("the rate stays with what was offered first")
                .isEqualTo(1);
    }
}
