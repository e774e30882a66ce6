package org.osnowa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.letters.MailServer;
import org.osnowa.letters.NoMail;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpTest extends AccountsTests {

    @Autowired
    private MailServer mail;

    @Test
    void the_first_question_is_for_whom() {
        var page = browser().get("/sign-up").body();

        assertThat(page.indexOf("Dla siebie czy dla organizacji?")).isBetween(0, page.indexOf("name=\"name\""));
    }

    @Test
    void without_mail_there_is_no_form_that_leads_nowhere() {
        var email = freshEmail();
        try (var _ = new NoMail(mail)) {
            assertThat(browser().get("/sign-up").body())
                    .contains("Na razie nie da się założyć konta")
                    .contains("/accessibility#contact")
                    .doesNotContain("name=\"email\"");
            assertThat(browser()
                            .post("/sign-up", form("MYSELF", email, "Kasia Nowak"))
                            .location())
                    .endsWith("/sign-up");
        }
        assertThat(lettersTo(email)).isZero();
    }

    @Test
    void an_account_exists_only_after_the_letter_is_answered() {
        var email = freshEmail();
        var browser = asking("MYSELF", email);
        assertThat(people.withEmail(email)).isEmpty();
        var link = linkTo(email);
        browser.get(link);
        assertThat(people.withEmail(email)).as("looking makes nothing").isEmpty();

        assertThat(browser.post(link, Map.of()).location()).endsWith("/desk");

        assertThat(people.withEmail(email)).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo("Kasia Nowak");
            assertThat(person.administrator()).isFalse();
        });
        assertThat(browser.get("/account").status()).isEqualTo(200);
    }

    @Test
    void whoever_comes_for_an_organisation_is_led_to_it() {
        var email = freshEmail();
        var browser = asking("ORGANISATION", email);

        assertThat(browser.post(linkTo(email), Map.of()).location()).endsWith(SignUp.FOR_ORGANISATION);
    }

    @Test
    void whoever_was_on_their_way_arrives_there() {
        var email = freshEmail();
        var browser = browser();
        assertThat(browser.get("/sign-in?next=%2Fpartnerships%2Fnew%3Fgmina%3D990101")
                        .body())
                .contains("href=\"/sign-up?next=%2Fpartnerships%2Fnew%3Fgmina%3D990101\"");
        assertThat(browser.get("/sign-up?next=%2Fpartnerships%2Fnew%3Fgmina%3D990101")
                        .body())
                .contains("name=\"next\" value=\"/partnerships/new?gmina=990101\"");
        var fields = new java.util.HashMap<>(form("ORGANISATION", email, "Kasia Nowak"));
        fields.put("next", "/partnerships/new?gmina=990101");
        browser.post("/sign-up", fields);

        assertThat(browser.post(linkTo(email), Map.of()).location()).isEqualTo("/partnerships/new?gmina=990101");
    }

    @Test
    void whoever_was_on_their_way_to_the_desk_is_led_to_their_organisation() {
        var email = freshEmail();
        var browser = browser();
        var fields = new java.util.HashMap<>(form("ORGANISATION", email, "Kasia Nowak"));
        fields.put("next", SignUp.FOR_MYSELF);
        browser.post("/sign-up", fields);

        assertThat(browser.post(linkTo(email), Map.of()).location()).isEqualTo(SignUp.FOR_ORGANISATION);
    }

    @Test
    void nobody_is_led_to_another_site() {
        var email = freshEmail();
        var browser = browser();
        var fields = new java.util.HashMap<>(form("MYSELF", email, "Kasia Nowak"));
        fields.put("next", "//evil.example/");
        browser.post("/sign-up", fields);

        assertThat(browser.post(linkTo(email), Map.of()).location()).isEqualTo("/desk");
    }

    @Test
    void a_link_makes_one_account_even_when_pressed_twenty_times_at_once() throws Exception {
        var email = freshEmail();
        var browser = asking("MYSELF", email);
        var link = linkTo(email);

        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> press = () -> browser.post(link, Map.of()).status();
            var answers = crowd.invokeAll(Collections.nCopies(20, press));
            assertThat(answers)
                    .extracting(java.util.concurrent.Future::resultNow)
                    .containsOnlyOnce(303)
                    .contains(410);
        }
    }

    @Test
    void of_two_letters_to_one_address_the_second_finds_the_account_there() {
        var email = freshEmail();
        var browser = asking("MYSELF", email);
        var first = linkTo(email);
        asking("MYSELF", email);
        var second = linkTo(email);
        browser.post(first, Map.of());

        var answer = browser().post(second, Map.of());

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.body()).contains("ktoś już ma konto");
    }

    @Test
    void whoever_has_an_account_sees_the_same_page_and_gets_a_letter_that_says_so() {
        var kasia = somebody("Kasia");
        var email = freshEmail();

        var known = asking("MYSELF", kasia.email()).get("/sign-up/letter").body();
        var unknown = asking("MYSELF", email).get("/sign-up/letter").body();

        assertThat(known).isEqualTo(unknown);
        assertThat(letterTo(kasia.email())).contains("masz już konto").doesNotContain("/sign-up/letter/");
        assertThat(lettersTo(email)).isEqualTo(lettersTo(kasia.email()));
    }

    @Test
    void nobody_can_have_us_send_their_own_words_to_a_stranger() {
        var email = freshEmail();
        browser().post("/sign-up", form("MYSELF", email, "Wygrana! www.e.example"));

        assertThat(letterTo(email)).doesNotContain("Wygrana");
    }

    @Test
    void what_is_missing_is_asked_for_and_what_was_typed_stays() {
        var answer = browser().post("/sign-up", Map.of("name", "Kasia Nowak", "email", "kasia", "language", "pl"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Wybierz, dla kogo zakładasz konto")
                .contains("na przykład jan@przyklad.pl")
                .contains("value=\"Kasia Nowak\"")
                .contains("Popraw 2 pola");
    }

    @Test
    void extra_fields_change_nothing() {
        var email = freshEmail();
        var fields = new java.util.HashMap<>(form("MYSELF", email, "Kasia"));
        fields.putAll(Map.of("administrator", "true", "id", "1", "blocked", "false", "version", "7"));
        var browser = browser();
        browser.post("/sign-up", fields);
        browser.post(linkTo(email), Map.of("administrator", "true"));

        assertThat(people.withEmail(email))
                .hasValueSatisfying(person -> assertThat(person.administrator()).isFalse());
    }

    private Browser asking(String forWhom, String email) {
        var browser = browser();
        assertThat(browser.post("/sign-up", form(forWhom, email, "Kasia  Nowak"))
                        .location())
                .endsWith("/sign-up/letter");
        return browser;
    }

    private static Map<String, String> form(String forWhom, String email, String name) {
        return Map.of("forWhom", forWhom, "name", name, "email", email, "language", "pl");
    }
}
