package org.osnowa.hands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.hands.Hand.Offer;
import org.osnowa.platform.TooMany;
import org.osnowa.problems.Borowina;
import org.osnowa.problems.Borowina.Home;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class HandStoryTest extends StoryTest {

    private static final Pattern HAND = Pattern.compile("/desk/help/([0-9a-f-]{36})\"");

    @Autowired
    private Borowina borowina;

    @Autowired
    private Aims aims;

    @Autowired
    private HandDesk desk;

    @Autowired
    private TransactionTemplate transaction;

    private Home home;

    @BeforeEach
    void aPlaceOfItsOwn() {
        home = borowina.fresh();
    }

    @Test
    void somebody_without_an_account_offers_help_and_is_answered_by_letter() {
        var page = "/partnerships/" + home.slug();
        assertThat(words(guest().get(page))).contains("Chcę pomóc", page + "/help");
        var address = address("ola");
        var sent = guest().post(page + "/help", offer("reach", address));
        assertThat(sent.location()).isEqualTo(page + "/help/sent");
        assertThat(words(guest().get(sent.location()))).contains("Dziękujemy", "pół roku");
        assertThat(letters(home.organiser().email())).isEqualTo(1);
        assertThat(db.sql("select body from letters where address = :address")
                        .param("address", home.organiser().email())
                        .query(String.class)
                        .single())
                .as("names nobody")
                .doesNotContain(address, "Ola");

        var wanda = signedIn(home.organiser());
        assertThat(words(wanda.get("/desk"))).contains("Ola chce pomóc");
        var hand = hand(wanda);
        assertThat(words(wanda.get(hand))).contains("Mogę w soboty malować ławki", address, "czeka na odpowiedź");
        wanda.post(hand + "/answer", Map.of("version", "0", "way", "LETTER", "text", "Zapraszamy w sobotę o 10."));

        assertThat(words(wanda.get(hand))).contains("ma odpowiedź", "Zapraszamy w sobotę o 10.");
        assertThat(words(wanda.get("/desk"))).doesNotContain("Ola chce pomóc");
        assertThat(letters(address)).isEqualTo(1);
        assertThat(words(wanda.get(page + "/history"))).contains("Ktoś chce pomóc");
        assertThat(words(guest().get(page + "/history"))).doesNotContain("chce pomóc");
        wanda.post(hand + "/closing", Map.of("version", "1", "word", "maluje w soboty"));
        assertThat(words(wanda.get(hand))).contains("zamknięte", "maluje w soboty", "Otwórz ponownie");
    }

    @Test
    void only_who_answers_for_it_sees_who_wants_to_help() {
        guest().post("/partnerships/" + home.slug() + "/help", offer());
        var hand = hand(signedIn(home.organiser()));

        for (var other : new Person[] {home.partner(), home.stranger()}) {
            assertThat(signedIn(other).get(hand).status()).isEqualTo(404);
            assertThat(signedIn(other).post(hand + "/answer", Map.of()).status())
                    .isEqualTo(404);
            var list = signedIn(other).get("/desk/help");
            assertThat(list.status()).isEqualTo(200);
            assertThat(words(list)).doesNotContain("Mogę w soboty malować ławki");
        }
        assertThat(guest().get(hand).location()).startsWith("/sign-in");
    }

    @Test
    void what_is_missing_is_said_and_the_words_stay() {
        var help = "/partnerships/" + home.slug() + "/help";

        assertThat(words(guest().post(help, Map.of("name", " ", "reach", "", "what", ""))))
                .contains("Wpisz imię", "Podaj adres e-mail albo numer telefonu", "Napisz, co możesz zrobić");
        var wrong = guest().post(help, offer("reach", "zadzwońcie"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(words(wrong)).contains("ani na numer telefonu", "Mogę w soboty malować ławki");
    }

    @Test
    void sending_twice_is_offering_once() {
        var help = "/partnerships/" + home.slug() + "/help";
        var key = UUID.randomUUID().toString();

        guest().post(help, offer("once", key));
        assertThat(guest().post(help, offer("once", key)).location()).isEqualTo(help + "/sent");
        assertThat(guest().post(help, offer()).location()).isEqualTo(help + "/sent");

        assertThat(db.sql("select count(*) from hands where partnership = :id")
                        .param("id", home.partnership().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(letters(home.organiser().email())).isEqualTo(1);
    }

    @Test
    void a_flood_of_offers_is_not_one_of_letters_and_comes_to_an_end() {
        var aimed = aims.partnership(home.slug());
        var network = "198.51.100." + home.slug();
        for (var time = 0; time < 30; time++) {
            var offer = new Offer("Ola", new Reach.Phone("600 700 800"), "Pomoc " + time, "pl", Optional.empty());
            desk.offer(aimed, offer, Visitor.GUEST, network);
        }
        var last = new Offer("Ola", new Reach.Phone("600 700 800"), "Jeszcze raz", "pl", Optional.empty());

        assertThatThrownBy(() -> desk.offer(aimed, last, Visitor.GUEST, network))
                .isInstanceOf(TooMany.class);
        assertThat(letters(home.organiser().email())).isEqualTo(5);
        assertThat(words(signedIn(home.organiser()).get("/desk/help"))).contains("Pomoc 0", "Pomoc 29");
    }

    @Test
    void who_left_a_number_is_called_and_the_talk_is_noted() {
        var wanda = signedIn(home.organiser());
        wanda.post("/partnerships/" + home.slug() + "/help", offer("reach", "600 100 200", "forSomebody", "true"));
        var hand = hand(wanda);
        assertThat(words(wanda.get(hand))).contains("wpis: Wanda, z rozmowy", "tel:600100200", "Zadzwoń");

        var refused = wanda.post(hand + "/answer", Map.of("version", "0", "way", "LETTER", "text", "Witaj"));
        assertThat(words(refused)).contains("podała tylko telefon", "Witaj");
        wanda.post(hand + "/answer", Map.of("version", "0", "way", "TALK", "text", "Przyjdzie we wtorek."));

        assertThat(words(wanda.get(hand))).contains("Przyjdzie we wtorek.", "rozmowa", "ma odpowiedź");
    }

    @Test
    void a_guest_writes_for_nobody_else() {
        guest().post("/partnerships/" + home.slug() + "/help", offer("forSomebody", "true"));

        assertThat(words(signedIn(home.organiser()).get(hand(signedIn(home.organiser())))))
                .doesNotContain("z rozmowy");
    }

    @Test
    void the_second_of_two_who_answer_is_told_and_keeps_the_words() {
        guest().post("/partnerships/" + home.slug() + "/help", offer());
        var wanda = signedIn(home.organiser());
        var hand = hand(wanda);
        wanda.post(hand + "/answer", Map.of("version", "0", "way", "TALK", "text", "Pierwsza rozmowa"));

        var late = wanda.post(hand + "/answer", Map.of("version", "0", "way", "TALK", "text", "Druga rozmowa"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late)).contains("Pierwsza rozmowa", "Druga rozmowa", "przed chwilą");
    }

    @Test
    void who_wants_no_letters_gets_none() {
        var address = address("nie");
        guest().post("/partnerships/" + home.slug() + "/help", offer("reach", address));
        db.sql("insert into unwanted_addresses (address) values (:address)")
                .param("address", address)
                .update();
        var wanda = signedIn(home.organiser());
        var hand = hand(wanda);

        var refused = wanda.post(hand + "/answer", Map.of("version", "0", "way", "LETTER", "text", "Dzień dobry"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("Dzień dobry", "czeka na odpowiedź");
        assertThat(letters(address)).isZero();
    }

    @Test
    void help_with_a_problem_reaches_its_organisers_and_then_the_partnership_that_took_it_up() {
        var wanda = signedIn(home.organiser());
        var problem = problem(wanda);
        guest().post(problem + "/help", offer());
        assertThat(letters(home.organiser().email())).isEqualTo(1);
        var hand = hand(wanda);
        assertThat(signedIn(home.stranger()).get(hand).status()).isEqualTo(404);

        db.sql("insert into problem_partnerships (problem, partnership, since) "
                        + "select :problem, id, current_date from partnerships where slug = 'ciepla-woda'")
                .param("problem", UUID.fromString(problem.substring(10)))
                .update();

        assertThat(wanda.get(hand).status()).isEqualTo(404);
        assertThat(signedIn("sekretarz@zdrojewice.example").get(hand).status()).isEqualTo(200);
    }

    @Test
    void help_goes_along_with_a_problem_that_is_merged() {
        var wanda = signedIn(home.organiser());
        var from = problem(wanda);
        var into = problem(wanda);
        guest().post(from + "/help", offer());

        wanda.post(from + "/merging", Map.of("version", "0", "into", into.substring(10)));

        assertThat(words(wanda.get(hand(wanda)))).contains(into);
        assertThat(words(guest().get(from + "/help"))).contains(into + "/help");
    }

    @Test
    void where_nothing_is_left_to_help_with_it_says_so() {
        var wanda = signedIn(home.organiser());
        var problem = problem(wanda);
        wanda.post(problem + "/solution", Map.of("version", "0"));
        assertThat(words(guest().get(problem + "/help")))
                .contains("już rozwiązany")
                .doesNotContain("name=\"reach\"");
        assertThat(guest().post(problem + "/help", offer()).status()).isEqualTo(422);

        db.sql("update partnerships set state = 'CLOSED', state_reason = 'Koniec' where slug = :slug")
                .param("slug", home.slug())
                .update();
        assertThat(words(guest().get("/partnerships/" + home.slug() + "/help"))).contains("się zakończyło");
    }

    @Test
    void what_somebody_offered_stands_in_what_we_know_about_them() {
        var olek = signedIn(home.stranger());
        assertThat(words(olek.get("/partnerships/" + home.slug() + "/help")))
                .contains(home.stranger().email());
        olek.post(
                "/partnerships/" + home.slug() + "/help",
                offer("reach", home.stranger().email()));

        assertThat(words(olek.get("/account/data"))).contains("Gdzie chcesz pomóc", "Mogę w soboty malować ławki");
        assertThat(words(signedIn(home.partner()).get("/account/data"))).doesNotContain("malować ławki");
    }

    @Test
    void it_is_forgotten_in_the_end_with_all_that_was_said() {
        var help = "/partnerships/" + home.slug() + "/help";
        var wanda = signedIn(home.organiser());
        guest().post(help, offer());
        var closed = hand(wanda);
        wanda.post(closed + "/answer", Map.of("version", "0", "way", "TALK", "text", "Dziękujemy"));
        wanda.post(closed + "/closing", Map.of("version", "1", "word", "gotowe"));
        guest().post(help, offer("what", "Mam przyczepkę"));

        assertThat(leftAfter(Duration.ofDays(29))).isEqualTo(2);
        assertThat(leftAfter(Duration.ofDays(31))).isEqualTo(1);
        assertThat(leftAfter(Duration.ofDays(179))).isEqualTo(1);
        assertThat(leftAfter(Duration.ofDays(181))).isZero();
    }

    /** Looks ahead and takes it back, because others live in the same database. */
    private int leftAfter(Duration time) {
        var left = transaction.execute(taken -> {
            taken.setRollbackOnly();
            desk.forget(Instant.now().plus(time));
            return db.sql("select count(*) from hands where partnership = :id")
                    .param("id", home.partnership().value())
                    .query(Integer.class)
                    .single();
        });
        return left == null ? -1 : left;
    }

    private String problem(Browser wanda) {
        var words = UUID.randomUUID().toString().replace('-', ' ') + " " + UUID.randomUUID();
        var reported = wanda.post(
                "/problems",
                Map.of(
                        "what",
                        words,
                        "place",
                        home.name(),
                        "placePicked",
                        home.gmina() + " " + home.name(),
                        "compared",
                        "true"));
        assertThat(reported.status()).as(reported.body()).isEqualTo(303);
        return reported.location();
    }

    private static String hand(Browser who) {
        var link = HAND.matcher(who.get("/desk/help").body());
        assertThat(link.find()).isTrue();
        return "/desk/help/" + link.group(1);
    }

    private static Map<String, String> offer(String... more) {
        var fields =
                new HashMap<>(Map.of("name", "Ola", "reach", "600 700 800", "what", "Mogę w soboty malować ławki"));
        for (var at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields;
    }

    private static String address(String name) {
        return name + UUID.randomUUID().toString().substring(0, 8) + "@borowina.example";
    }

    private int letters(String address) {
        return db.sql("select count(*) from letters where address = :address")
                .param("address", address)
                .query(Integer.class)
                .single();
    }

    private Browser signedIn(Person who) {
        return signedIn(who.email());
    }
}
