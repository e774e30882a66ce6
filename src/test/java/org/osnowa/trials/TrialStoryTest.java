package org.osnowa.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

/** A goal is tried out: sent, answered without an account, rewritten, and read by those who may read it. */
class TrialStoryTest extends StoryTest {

    private static final Pattern LETTER = Pattern.compile("href=\"(/mailbox/[^\"]+)\"");
    private static final Pattern CARD = Pattern.compile("name=\"card\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern SHARED = Pattern.compile("/cards/([0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4})");
    private static final Pattern RECIPIENT = Pattern.compile("/letters/([0-9a-f-]{36})/");
    private static final Pattern VERSION = Pattern.compile("/cards/([0-9a-f-]{36})\"");
    private static final UUID BANK = Ids.of("demo O25");
    private static final String VAGUE = "Poprawa jakości życia sąsiadów.";
    private static final String PRECISE =
            "Do 30 czerwca 2027 r. 40 osób z osiedla Młyn raz w tygodniu spotyka się z sąsiadem (dziś 11 osób).";

    @Test
    void a_goal_is_sent_answered_from_the_letter_rewritten_and_answered_again() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var address = fresh();
        assertThat(words(magdalena.get(trial))).contains("Nie ma jeszcze odpowiedzi", "Precyzja: ogólny");

        assertThat(send(magdalena, trial, address).status()).isEqualTo(303);
        var letter = letterTo(magdalena, address);
        assertThat(letter)
                .contains(VAGUE, "Dwie godziny w miesiącu.", "Nie trzeba zakładać konta", "/stop/")
                .contains("Adres " + address + " mamy od osoby, która pyta o cel partnerstwa");
        assertThat(words(magdalena.get(trial))).contains(address, "czeka na odpowiedź do");

        var ewa = guest();
        var link = link(letter);
        var card = ewa.get(link);
        assertThat(words(card)).contains(VAGUE, "Czy rozumiesz, o co chodzi?", "Czy Twoja organizacja by dołączyła?");
        assertThat(card.header("Cache-Control")).isEqualTo("no-store");
        assertThat(ewa.post(link, answer(card, "PARTLY", "PERHAPS")).status()).isEqualTo(303);
        assertThat(words(ewa.get(link))).contains("Zapisaliśmy: może, pod warunkiem.", "Zmień odpowiedź", "Ilu osób?");

        assertThat(words(magdalena.get(trial)))
                .contains("1 odpowiedź", "za mało, żeby wnioskować", "Ilu osób?", "Ewa", "Szkoła")
                .contains("jest odpowiedź na tę wersję")
                .doesNotContain("chce dołączyć,");

        assertThat(magdalena
                        .post(trial + "/card", with(card(), Map.of("sentence", PRECISE, "version", "1")))
                        .status())
                .isEqualTo(303);
        var newer = ewa.get(link);
        assertThat(words(newer)).contains(PRECISE, "Mamy Twoją odpowiedź na poprzednią wersję");
        ewa.post(link, with(answer(newer, "YES", "YES"), Map.of("needs", "")));
        assertThat(words(ewa.get(link))).contains("Wasza organizacja chce dołączyć.");

        assertThat(words(magdalena.get(trial)))
                .contains("Precyzja: precyzyjny", "Wersja 2", "Wersja 1", "może dołączy", "chce dołączyć")
                .contains("/invitations/new?q=Szko");
        assertThat(words(magdalena.get(trial.replaceAll("/trials.*", "/history"))))
                .contains("Nowa karta celu: " + VAGUE, "Wersja 2 karty celu: " + PRECISE);
        assertThat(words(guest().get(trial.replaceAll("/trials.*", "/history"))))
                .doesNotContain("karty celu");
    }

    @Test
    void the_same_link_answers_twice_and_the_newest_answer_counts() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var link = sent(magdalena, trial);
        var ewa = guest();
        var card = ewa.get(link);

        ewa.post(link, answer(card, "NO", "NO"));
        ewa.post(link, answer(card, "YES", "YES"));

        assertThat(words(magdalena.get(trial))).contains("1 odpowiedź").doesNotContain("nie dołączy<");
    }

    @Test
    void an_answer_counts_for_the_wording_that_its_writer_saw() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var link = sent(magdalena, trial);
        var ewa = guest();
        var seen = ewa.get(link);
        magdalena.post(trial + "/card", with(card(), Map.of("sentence", PRECISE, "version", "1")));

        ewa.post(link, answer(seen, "YES", "YES"));

        assertThat(words(ewa.get(link))).contains(PRECISE, "odpowiedź na poprzednią wersję");
        assertThat(words(magdalena.get(trial))).contains("jest odpowiedź na wcześniejszą wersję");
    }

    @Test
    void a_card_of_another_trial_cannot_be_answered_by_this_link() {
        var magdalena = signedIn("magdalena");
        var link = sent(magdalena, begun(magdalena));
        var other = guest().get(sent(magdalena, begun(magdalena)));

        assertThat(guest().post(link, answer(other, "YES", "YES")).status()).isEqualTo(404);
        assertThat(guest().post(link, with(answer(other, "YES", "YES"), Map.of("card", "")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_link_that_was_changed_guessed_taken_back_or_ran_out_answers_nothing() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var link = sent(magdalena, trial);
        var changed = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        var seen = guest().get(link);

        assertThat(guest().get(changed).status()).isEqualTo(404);
        assertThat(guest().post(changed, answer(seen, "YES", "YES")).status()).isEqualTo(404);
        assertThat(unlike(guest().get(changed))).isEqualTo(unlike(guest().get("/cards/zmyslony")));
        assertThat(unlike(guest().get("/cards/0000-0000-0000"))).isEqualTo(unlike(guest().get("/nie-ma-takiej")));

        db.sql("update trial_recipients set expires_at = now() - interval '1 day' where trial = :trial")
                .param("trial", id(trial))
                .update();
        assertThat(words(guest().get(link))).contains("wygasł", VAGUE).doesNotContain("Wyślij odpowiedź");
        var late = guest().post(link, answer(seen, "YES", "YES"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(words(late)).contains("wygasł");

        var recipient = found(RECIPIENT, magdalena.get(trial));
        magdalena.post(trial + "/letters/" + recipient + "/withdrawal", Map.of());
        assertThat(words(guest().get(link)))
                .contains("Partnerstwo cofnęło ten odnośnik")
                .doesNotContain(VAGUE);
        assertThat(guest().post(link, answer(seen, "YES", "YES")).status()).isEqualTo(422);
        assertThat(words(magdalena.get(trial))).contains("odnośnik cofnięty", "Nie ma jeszcze odpowiedzi");
    }

    @Test
    void a_new_letter_replaces_the_link_of_the_one_before() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var link = sent(magdalena, trial);
        var recipient = found(RECIPIENT, magdalena.get(trial));

        assertThat(magdalena
                        .post(trial + "/letters/" + recipient + "/resend", Map.of())
                        .status())
                .isEqualTo(303);

        assertThat(guest().get(link).status()).isEqualTo(404);
    }

    @Test
    void the_shared_link_takes_one_answer_from_each_browser_and_closes() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        magdalena.post(trial + "/link", Map.of());
        var link = "/cards/" + found(SHARED, magdalena.get(trial));
        var typed =
                "/cards/" + link.substring(7).toUpperCase(java.util.Locale.ROOT).replace("-", "");
        var first = guest();
        var second = guest();
        var card = first.get(typed);
        assertThat(words(card)).contains(VAGUE);

        first.post(link, answer(card, "NO", "NO"));
        first.post(link, answer(card, "YES", "YES"));
        second.post(link, answer(second.get(link), "YES", "NO"));
        assertThat(words(first.get(link))).contains("Wasza organizacja chce dołączyć.");
        assertThat(words(second.get(link))).contains("Wasza organizacja nie dołączy.");
        assertThat(words(magdalena.get(trial))).contains("2 odpowiedzi");

        magdalena.post(trial + "/link/ending", Map.of());
        assertThat(first.get(link).status()).isEqualTo(404);
        assertThat(first.post(link, answer(card, "YES", "YES")).status()).isEqualTo(404);
        magdalena.post(trial + "/link", Map.of());
        assertThat(first.get(link).status()).isEqualTo(404);
        assertThat("/cards/" + found(SHARED, magdalena.get(trial))).isNotEqualTo(link);
    }

    @Test
    void a_made_up_cookie_is_no_second_browser() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        magdalena.post(trial + "/link", Map.of());
        var link = "/cards/" + found(SHARED, magdalena.get(trial));
        var ewa = guest();
        var card = ewa.get(link);
        ewa.bring("card", UUID.randomUUID() + "." + "A".repeat(43));

        ewa.post(link, answer(card, "YES", "YES"));
        ewa.post(link, answer(card, "YES", "NO"));

        assertThat(words(magdalena.get(trial))).contains("1 odpowiedź");
    }

    @Test
    void four_answers_show_how_they_divide_and_a_better_wording_is_told() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        magdalena.post(trial + "/link", Map.of());
        var link = "/cards/" + found(SHARED, magdalena.get(trial));
        for (var joins : new String[] {"YES", "NO", "NO", "NO"}) {
            var somebody = guest();
            somebody.post(link, answer(somebody.get(link), "PARTLY", joins));
        }
        assertThat(words(magdalena.get(trial)))
                .contains("0 z 4 rozumie, 1 z 4 chce dołączyć", "tak: 1, może: 0, nie: 3")
                .doesNotContain("To za mało, żeby wnioskować");

        magdalena.post(trial + "/card", with(card(), Map.of("sentence", PRECISE, "version", "1")));
        for (var joins : new String[] {"YES", "YES", "YES", "PERHAPS"}) {
            var somebody = guest();
            somebody.post(link, answer(somebody.get(link), "YES", joins));
        }
        assertThat(words(magdalena.get(trial)))
                .contains("4 z 4 rozumieją, 3 z 4 chcą dołączyć, 1 mówi „może”")
                .contains("Nowe słowa przyciągają mocniej niż poprzednie.", "to wskazówka, nie dowód");
        assertThat(words(magdalena.get(trial.replaceAll("/trials/.*", "/trials"))))
                .contains("4 z 4 rozumieją", PRECISE);
        assertThat(words(magdalena.get(trial))).contains("Zapisz jako cel", "/goals/new\"");
        assertThat(words(magdalena.get("/partnerships/nie-sami/goals/new?sentence=Do%20maja%202028")))
                .contains(">Do maja 2028<");
    }

    @Test
    void partners_see_the_answers_without_names_and_the_public_sees_nothing() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var link = sent(magdalena, trial);
        var ewa = guest();
        ewa.post(link, answer(ewa.get(link), "YES", "YES"));
        var tadeusz = signedIn("tadeusz");
        magdalena.post(trial + "/link", Map.of());
        var card = trial + "/cards/" + found(VERSION, magdalena.get(trial));
        assertThat(SHARED.matcher(magdalena.get(card).body()).find()).isTrue();
        assertThat(tadeusz.get(card).status()).isEqualTo(200);
        assertThat(SHARED.matcher(tadeusz.get(card).body()).find()).isFalse();

        assertThat(words(tadeusz.get(trial)))
                .contains("1 odpowiedź", "Ilu osób?", "Dwie osoby", "Popraw kartę")
                .doesNotContain("Ewa", "Zaproś<", "Wysłane karty", "@poza.example", "Zakończ próbę");
        assertThat(tadeusz.get(trial + "/letters/new").status()).isEqualTo(404);
        assertThat(guest().get(trial).location()).contains("/sign-in");
        assertThat(signedIn("kasia").get(trial).status()).isEqualTo(404);
    }

    @Test
    void a_trial_of_another_partnership_does_not_exist_here() {
        var kasia = signedIn("kasia");
        var trial = begunIn(kasia, "podworka-od-nowa");
        var card = found(VERSION, kasia.get(trial));
        kasia.post(trial + "/letters", Map.of("addresses", fresh()));
        var recipient = found(RECIPIENT, kasia.get(trial));
        var there = "/partnerships/nie-sami/trials/" + id(trial);
        var magdalena = signedIn("magdalena");

        assertThat(magdalena.get(there).status()).isEqualTo(404);
        assertThat(magdalena.get(there + "/cards/" + card).status()).isEqualTo(404);
        assertThat(magdalena
                        .post(there + "/card", with(card(), Map.of("version", "1")))
                        .status())
                .isEqualTo(404);
        assertThat(magdalena
                        .post(there + "/letters", Map.of("addresses", fresh()))
                        .status())
                .isEqualTo(404);
        assertThat(magdalena
                        .post(there + "/letters/" + recipient + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(magdalena.post(there + "/link/ending", Map.of()).status()).isEqualTo(404);
        var own = begun(magdalena);
        assertThat(magdalena.get(own + "/cards/" + card).status()).isEqualTo(404);
        assertThat(magdalena
                        .post(own + "/letters/" + recipient + "/resend", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_got_too_many_letters_already_is_named_and_stops_nobody_elses() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var address = fresh();
        var other = fresh();
        db.sql("insert into rate_limits (id, free_at) values (:id, now() + interval '1 hour')")
                .param("id", "letters.address " + address)
                .update();

        var refused = send(magdalena, trial, other + ", " + address);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(words(refused)).contains("nie wyślemy następnego: " + address, other);
        assertThat(send(magdalena, trial, other).status()).isEqualTo(303);
    }

    @Test
    void what_cannot_be_sent_is_named() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var address = fresh();
        send(magdalena, trial, address);

        assertThat(words(send(magdalena, trial, ""))).contains("Wpisz co najmniej jeden adres");
        assertThat(words(send(magdalena, trial, "ktos@"))).contains("To nie wygląda na adres e-mail: ktos@");
        assertThat(words(send(magdalena, trial, address.toUpperCase(java.util.Locale.ROOT))))
                .contains("mają już kartę");
        assertThat(words(send(magdalena, trial, "raz@poza.example, Raz@poza.example")))
                .contains("są na liście dwa razy");
        var many = new StringBuilder();
        for (var each = 0; each < 21; each++) {
            many.append("adres").append(each).append("@poza.example\n");
        }
        assertThat(words(send(magdalena, trial, many.toString()))).contains("Najwyżej 20 adresów naraz.");
        db.sql("insert into unwanted_addresses (address) values ('nie-chce@poza.example') on conflict do nothing")
                .update();
        assertThat(words(send(magdalena, trial, "nie-chce@poza.example")))
                .contains("Pod te adresy nie piszemy, bo ktoś o to poprosił: nie-chce@poza.example");
        assertThat(words(magdalena.get(trial))).contains(address).doesNotContain("nie-chce", "raz@");
    }

    @Test
    void an_organisation_of_the_directory_is_found_and_written_to_at_its_public_address() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);

        assertThat(words(magdalena.get(trial + "/letters/new?q=bank"))).contains("organisation=" + BANK, "Dodaj");
        assertThat(words(magdalena.get(trial + "/letters/new?organisation=" + BANK)))
                .contains("value=\"" + BANK + "\" checked", "bank@zdrojewice.example");
        magdalena.post(trial + "/letters", Map.of("organisations", BANK.toString()));

        assertThat(words(magdalena.get(trial))).contains("Bank Spółdzielczy", "bank@zdrojewice.example");
        assertThat(letterTo(magdalena, "Adres bank@zdrojewice.example to publiczny kontakt organizacji"))
                .contains(VAGUE);
        assertThat(words(magdalena.get(trial + "/letters/new?q=bank"))).contains("ma już kartę");
        assertThat(words(magdalena.post(trial + "/letters", Map.of("organisations", BANK.toString()))))
                .contains("mają już kartę");
    }

    @Test
    void the_same_form_sent_twice_at_once_writes_one_letter() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var form = Map.of("addresses", fresh(), "once", Ids.next().toString());
        var other = signedIn("magdalena");

        var both = CompletableFuture.supplyAsync(() -> magdalena.post(trial + "/letters", form))
                .thenCombine(
                        CompletableFuture.supplyAsync(() -> other.post(trial + "/letters", form)),
                        (first, second) -> first.status() + second.status())
                .join();

        assertThat(both).isEqualTo(606);
        assertThat(letters(trial)).isEqualTo(1);
    }

    @Test
    void two_who_send_to_the_same_address_at_once_write_one_letter() {
        var trial = begun(signedIn("magdalena"));
        var address = fresh();
        var one = signedIn("magdalena");
        var two = signedIn("magdalena");

        var first =
                CompletableFuture.supplyAsync(() -> send(one, trial, address).status());
        var second =
                CompletableFuture.supplyAsync(() -> send(two, trial, address).status());

        assertThat(java.util.List.of(first.join(), second.join())).containsExactlyInAnyOrder(303, 422);
        assertThat(letters(trial)).isEqualTo(1);
    }

    @Test
    void two_who_rewrite_the_card_at_once_see_both_versions() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        magdalena.post(trial + "/card", with(card(), Map.of("sentence", PRECISE, "version", "1")));

        var late = magdalena.post(trial + "/card", with(card(), Map.of("sentence", "Moje słowa.", "version", "1")));

        assertThat(late.status()).isEqualTo(409);
        assertThat(words(late))
                .contains(
                        "Ktoś zapisał w tym czasie wersję 2.", PRECISE, "Moje słowa.", "name=\"version\" value=\"2\"");
        assertThat(words(magdalena.get(trial))).doesNotContain("Moje słowa.");
    }

    @Test
    void the_coach_is_asked_before_saving_and_never_stands_in_the_way() {
        var magdalena = signedIn("magdalena");
        var trials = "/partnerships/nie-sami/trials";

        assertThat(words(magdalena.get(trials + "/new?sentence=" + "Integracja%20sąsiadów.".replace("ą", "%C4%85"))))
                .contains("Integracja sąsiadów.", "Precyzja: ogólny");
        var checked = magdalena.post(trials, Map.of("sentence", PRECISE, "check", "true", "version", "0"));
        assertThat(checked.status()).isEqualTo(200);
        assertThat(words(checked)).contains("Precyzja: precyzyjny");
        assertThat(words(magdalena.post(trials, Map.of("sentence", "", "version", "0"))))
                .contains("Napisz cel jednym zdaniem.", "Napisz, dlaczego to ważne.", "O co prosimy");
        assertThat(words(magdalena.post(trials, with(card(), Map.of("sentence", "ż".repeat(601))))))
                .contains("Skróć do 600 znaków");
        assertThat(magdalena
                        .post(trials, with(card(), Map.of("sentence", "ż".repeat(600))))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void an_ended_trial_answers_nobody_and_is_taken_up_again() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var link = sent(magdalena, trial);
        var seen = guest().get(link);

        magdalena.post(trial + "/ending", Map.of());
        assertThat(words(guest().get(link))).contains("Ta próba celu się zakończyła", VAGUE);
        assertThat(guest().post(link, answer(seen, "YES", "YES")).status()).isEqualTo(422);
        assertThat(words(magdalena.get(trial))).contains("próba zakończona").doesNotContain("Popraw kartę");
        assertThat(words(magdalena.post(trial + "/link", Map.of()))).contains("Odpowiedzi już nie zbieramy");
        assertThat(words(send(magdalena, trial, fresh()))).contains("Odpowiedzi już nie zbieramy");

        magdalena.post(trial + "/reopening", Map.of());
        assertThat(guest().post(link, answer(seen, "YES", "YES")).status()).isEqualTo(303);
    }

    @Test
    void earlier_versions_stay_readable_with_what_changed() {
        var magdalena = signedIn("magdalena");
        var trial = begun(magdalena);
        var first = found(VERSION, magdalena.get(trial));
        magdalena.post(
                trial + "/card", with(card(), Map.of("matters", "Bo 620 osób mieszka samotnie.", "version", "1")));
        var second = found(VERSION, magdalena.get(trial));

        assertThat(words(magdalena.get(trial + "/cards/" + first)))
                .contains("Sąsiedzi się nie znają.")
                .doesNotContain("Co się zmieniło");
        assertThat(words(magdalena.get(trial + "/cards/" + second)))
                .contains("Co się zmieniło od poprzedniej wersji", "<ins>", "<del>");
        assertThat(words(magdalena.post(
                        trial + "/card",
                        with(card(), Map.of("matters", "Bo 620 osób mieszka samotnie.", "version", "2")))))
                .contains("Karta mówi to samo");
    }

    @Test
    void an_answer_without_a_choice_says_what_is_missing_and_keeps_the_words() {
        var magdalena = signedIn("magdalena");
        var link = sent(magdalena, begun(magdalena));
        var card = guest().get(link);

        var again = guest().post(link, Map.of("card", found(CARD, card), "needs", "Kto płaci?"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(words(again))
                .contains("Wybierz: tak, częściowo albo nie.", "Wybierz: tak, może albo nie.", "Kto płaci?");
    }

    private String begun(Browser who) {
        return begunIn(who, "nie-sami");
    }

    private static String begunIn(Browser who, String slug) {
        var begun = who.post("/partnerships/" + slug + "/trials", card());
        assertThat(begun.status()).isEqualTo(303);
        return begun.location();
    }

    private static Map<String, String> card() {
        return Map.of(
                "sentence", VAGUE,
                "matters", "Sąsiedzi się nie znają.",
                "asked", "Dwie godziny w miesiącu.",
                "gain", "Spokojniejsza okolica.",
                "version", "0");
    }

    private static Map<String, String> answer(Browser.Page card, String understood, String joins) {
        return Map.of(
                "card", found(CARD, card),
                "understood", understood,
                "joins", joins,
                "condition", "jeśli po 17",
                "brings", "Dwie osoby",
                "needs", "Ilu osób?",
                "name", "Ewa, nauczycielka",
                "organisation", "Szkoła w Zarzeczu");
    }

    private static Browser.Page send(Browser who, String trial, String addresses) {
        return who.post(trial + "/letters", Map.of("addresses", addresses));
    }

    /** The link of a letter that was just sent. */
    private static String sent(Browser who, String trial) {
        var address = fresh();
        assertThat(send(who, trial, address).status()).isEqualTo(303);
        return link(letterTo(who, address));
    }

    private static String letterTo(Browser who, String words) {
        return LETTER.matcher(who.get("/mailbox").body())
                .results()
                .map(letter -> words(who.get(letter.group(1))))
                .filter(letter -> letter.contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static String link(String letter) {
        return letter.replaceAll("(?s).*?(/cards/[\\w-]+).*", "$1");
    }

    private static String fresh() {
        return UUID.randomUUID() + "@poza.example";
    }

    private int letters(String trial) {
        return db.sql("select count(*) from trial_recipients where trial = :trial")
                .param("trial", id(trial))
                .query(Integer.class)
                .single();
    }

    private static UUID id(String trial) {
        return UUID.fromString(trial.substring(trial.lastIndexOf('/') + 1));
    }

    /** A page without what differs from request to request. */
    private static String unlike(Browser.Page page) {
        return page.status()
                + page.body().replaceAll("value=\"[\\w-]{20,}=*\"", "").replaceAll("/cards/[\\w-]+|/nie-ma-takiej", "");
    }
}
