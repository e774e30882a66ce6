package org.osnowa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.letters.MailServer;
import org.osnowa.letters.NoMail;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTest extends AccountsTests {

    private static final Pattern CODE = Pattern.compile("<b>([0-9 ]{7})</b>");

    @Autowired
    private MailServer mail;

    @Test
    void a_letter_signs_in_whoever_asked_for_it() {
        var kasia = somebody("Kasia");
        var browser = asking(kasia.email());
        var link = linkTo(kasia.email());

        assertThat(browser.get(link).body()).contains("Został jeden krok").doesNotContain("name=\"code\"");
        assertThat(browser.post(link, Map.of()).location()).endsWith("/desk");
        assertThat(signedInAs(browser)).isEqualTo("Kasia");
    }

    @Test
    void looking_at_the_link_uses_nothing() {
        var kasia = somebody("Kasia");
        var browser = asking(kasia.email());
        var link = linkTo(kasia.email());

        for (var scanner = 0; scanner < 5; scanner++) {
            browser().get(link);
        }

        assertThat(browser.post(link, Map.of()).status()).isEqualTo(303);
    }

    @Test
    void a_link_works_once() {
        var kasia = somebody("Kasia");
        var browser = asking(kasia.email());
        var link = linkTo(kasia.email());
        browser.post(link, Map.of());

        assertThat(browser.post(link, Map.of()).status()).isEqualTo(410);
        assertThat(browser.get(link).status()).isEqualTo(410);
    }

    @Test
    void twenty_at_once_make_one_session() throws Exception {
        var kasia = somebody("Kasia");
        var browser = asking(kasia.email());
        var link = linkTo(kasia.email());
        browser.get(link);

        var answers = new ArrayList<Integer>();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> press = () -> browser.post(link, Map.of()).status();
            for (Future<Integer> each : crowd.invokeAll(java.util.Collections.nCopies(20, press))) {
                answers.add(each.get());
            }
        }

        assertThat(answers).filteredOn(status -> status == 303).hasSize(1);
        assertThat(sessionsOf(kasia)).isEqualTo(1);
    }

    @Test
    void in_another_browser_the_link_needs_the_code_of_the_first() {
        var kasia = somebody("Kasia");
        var first = asking(kasia.email());
        var link = linkTo(kasia.email());
        var second = browser();

        assertThat(second.get(link).body()).contains("name=\"code\"");
        assertThat(second.post(link, Map.of()).status()).isEqualTo(422);
        assertThat(second.post(link, Map.of("code", "000000")).status()).isEqualTo(422);
        assertThat(second.post(link, Map.of("code", codeOn(first))).status()).isEqualTo(303);
        assertThat(signedInAs(second)).isEqualTo("Kasia");
    }

    @Test
    void five_wrong_codes_end_the_link() {
        var kasia = somebody("Kasia");
        var first = asking(kasia.email());
        var link = linkTo(kasia.email());
        var guesser = browser();
        for (var guess = 0; guess < 5; guess++) {
            guesser.post(link, Map.of("code", "00000" + guess));
        }

        assertThat(guesser.post(link, Map.of("code", codeOn(first))).status()).isEqualTo(410);
        assertThat(first.post(link, Map.of()).status()).isEqualTo(410);
    }

    @Test
    void after_ten_minutes_on_the_clock_of_the_database_the_link_is_over() {
        var kasia = somebody("Kasia");
        var browser = asking(kasia.email());
        var link = linkTo(kasia.email());
        assertThat(db.sql("select expires_at - asked_at = interval '10 minutes' from sign_in_links where person = :id")
                        .param("id", kasia.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        db.sql("update sign_in_links set expires_at = now() - interval '1 second' where person = :id")
                .param("id", kasia.id().value())
                .update();

        assertThat(browser.post(link, Map.of()).status()).isEqualTo(410);
    }

    @Test
    void the_database_knows_no_token() {
        var kasia = somebody("Kasia");
        asking(kasia.email());
        var token = linkTo(kasia.email()).replaceFirst(".*/", "");

        assertThat(db.sql("select count(*) from sign_in_links where sign_in_links::text like '%' || :token || '%'")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("select count(*) from letters where letters::text like '%' || :token || '%'")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void who_asked_to_be_left_in_peace_and_has_no_account_gets_no_letter_that_strangers_ask_for() {
        var nobody = freshEmail();
        db.sql("insert into unwanted_addresses (address) values (:address)")
                .param("address", nobody)
                .update();

        assertThat(browser().post("/sign-in", Map.of("email", nobody)).location())
                .endsWith("/sign-in/letter");

        assertThat(lettersTo(nobody)).isZero();
    }

    @Test
    void a_stranger_learns_from_no_answer_whether_there_is_an_account() {
        var kasia = somebody("Kasia");
        var nobody = freshEmail();

        var known = browser().post("/sign-in", Map.of("email", kasia.email()));
        var unknown = browser().post("/sign-in", Map.of("email", nobody));
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.location()).isEqualTo(known.location());
        assertThat(pageAfterAsking(nobody)).isEqualTo(pageAfterAsking(kasia.email()));
        assertThat(lettersTo(nobody)).isEqualTo(lettersTo(kasia.email()));

        assertThat(afterWrongPassword(nobody)).isEqualTo(afterWrongPassword(kasia.email()));
    }

    @Test
    void a_stranger_learns_nothing_from_how_long_an_answer_takes() {
        var kasia = somebody("Kasia");
        browser().post("/sign-in", Map.of("email", freshEmail(), "password", "rozgrzewka"));
        var known = new ArrayList<Long>();
        var unknown = new ArrayList<Long>();
        for (var round = 0; round < 9; round++) {
            known.add(nanosFor(kasia.email()));
            unknown.add(nanosFor(freshEmail()));
        }
        forgetLimits();

        known.sort(null);
        unknown.sort(null);
        assertThat((double) unknown.get(4) / known.get(4)).isBetween(0.5, 2.0);
    }

    private long nanosFor(String email) {
        var browser = browser();
        browser.get("/sign-in");
        var before = System.nanoTime();
        browser.post("/sign-in", Map.of("email", email, "password", "nie to hasło"));
        return System.nanoTime() - before;
    }

    @Test
    void whatever_the_host_header_says_links_lead_to_us() throws Exception {
        var kasia = somebody("Kasia");
        var page = browser();
        page.get("/sign-in");

        var answer = page.postAs("evil.example", "/sign-in", Map.of("email", kasia.email()));
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(lettersTo(kasia.email())).isZero();

        page.post(
                "/sign-in",
                Map.of("email", kasia.email()),
                Map.of("X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example"));
        assertThat(letterTo(kasia.email()))
                .contains(settings.baseUrl() + "/sign-in/letter/")
                .doesNotContain("evil");
    }

    @Test
    void a_password_signs_in_too() {
        assertThat(signedInAs(signedIn(somebody("Joanna")))).isEqualTo("Joanna");
    }

    @Test
    void a_wrong_password_does_not() {
        var joanna = somebody("Joanna");
        var browser = browser();

        var answer = browser.post("/sign-in", Map.of("email", joanna.email(), "password", PASSWORD + "!"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("nie pasują do siebie").contains(joanna.email());
        assertThat(browser.cookie("osnowa")).isEmpty();
    }

    @Test
    void without_mail_no_letter_is_promised() {
        assertThat(browser().get("/sign-in").body()).contains("Zostaw puste");
        var joanna = somebody("Joanna");

        try (var _ = new NoMail(mail)) {
            assertThat(browser().get("/sign-in").body()).doesNotContain("Zostaw puste", "wyślemy");
            var wrong = Map.of("email", joanna.email(), "password", PASSWORD + "!");
            assertThat(browser().post("/sign-in", wrong).body())
                    .contains("nie pasują do siebie")
                    .doesNotContain("wyślemy");
        }
    }

    @Test
    void after_ten_passwords_for_one_account_even_the_right_one_waits() {
        var joanna = somebody("Joanna");
        var browser = browser();
        for (var guess = 0; guess < 10; guess++) {
            browser.post("/sign-in", Map.of("email", joanna.email(), "password", "zgadywanie " + guess));
        }

        var answer = browser.post(
                "/sign-in", Map.of("email", joanna.email().toUpperCase(java.util.Locale.ROOT), "password", PASSWORD));

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        forgetLimits();
    }

    @Test
    void nobodys_mailbox_is_flooded() {
        var joanna = somebody("Joanna");
        for (var request = 0; request < 8; request++) {
            browser().post("/sign-in", Map.of("email", joanna.email()));
        }

        assertThat(lettersTo(joanna.email())).isEqualTo(5);
        forgetLimits();
    }

    @Test
    void a_session_that_somebody_planted_is_left_behind() {
        var joanna = somebody("Joanna");
        var browser = browser();
        browser.bring("osnowa", "cGxhbnRlZC1ieS1zb21lYm9keQ==");
        browser.post("/sign-in", Map.of("email", joanna.email(), "password", PASSWORD));
        var first = browser.cookie("osnowa").orElseThrow();
        browser.post("/sign-in", Map.of("email", joanna.email(), "password", PASSWORD));
        var second = browser.cookie("osnowa").orElseThrow();

        assertThat(first).isNotEqualTo("cGxhbnRlZC1ieS1zb21lYm9keQ==");
        assertThat(second).isNotEqualTo(first);
        assertThat(sessionsOf(joanna)).as("the older session is gone").isEqualTo(1);
    }

    @Test
    void signing_out_ends_the_session_on_the_server() {
        var joanna = somebody("Joanna");
        var browser = signedIn(joanna);
        var cookie = browser.cookie("osnowa").orElseThrow();

        assertThat(browser.post("/sign-out", Map.of()).location()).endsWith("/");
        browser.bring("osnowa", cookie);

        assertThat(signedInAs(browser)).isEqualTo("guest");
        assertThat(sessionsOf(joanna)).isZero();
    }

    @Test
    void no_form_is_accepted_without_its_hidden_field() {
        var joanna = somebody("Joanna");
        var browser = signedIn(joanna);

        assertThat(browser.postBare("/sign-in", Map.of("email", joanna.email(), "password", PASSWORD))
                        .status())
                .isEqualTo(403);
        assertThat(browser.postBare("/sign-out", Map.of()).status()).isEqualTo(403);
        assertThat(signedInAs(browser)).isEqualTo("Joanna");
    }

    @Test
    void a_blocked_person_is_a_guest_with_the_next_request() {
        var joanna = somebody("Joanna");
        var browser = signedIn(joanna);

        db.sql("update people set blocked_at = now() where id = :id")
                .param("id", joanna.id().value())
                .update();

        assertThat(signedInAs(browser)).isEqualTo("guest");
        assertThat(browser()
                        .post("/sign-in", Map.of("email", joanna.email(), "password", PASSWORD))
                        .status())
                .isEqualTo(422);
        browser().post("/sign-in", Map.of("email", joanna.email()));
        assertThat(letterTo(joanna.email())).contains("zamknięte").doesNotContain("/sign-in/letter/");
    }

    @Test
    void a_session_stands_in_the_database_under_the_person_and_holds_only_plain_values() {
        var joanna = somebody("Joanna");
        signedIn(joanna);

        var attributes = db.sql("""
                select attribute_name || ' ' || encode(attribute_bytes, 'escape')
                  from spring_session join spring_session_attributes on session_primary_id = primary_id
                 where principal_name = :person
                """)
                .param("person", joanna.id().toString())
                .query(String.class)
                .list();

        assertThat(attributes).isNotEmpty().noneMatch(attribute -> attribute.contains("org.springframework.security"));
    }

    @Test
    void a_session_ends_after_sixty_days_whatever_its_use() {
        var joanna = somebody("Joanna");
        var browser = signedIn(joanna);
        db.sql(
                        "update spring_session set creation_time = creation_time - 61 * 86400000::bigint where principal_name = :person")
                .param("person", joanna.id().toString())
                .update();

        assertThat(signedInAs(browser)).isEqualTo("guest");
    }

    @Test
    void the_next_page_is_ours_or_the_desk() {
        var joanna = somebody("Joanna");

        assertThat(next(joanna, "/organisations?q=las")).isEqualTo("/organisations?q=las");
        assertThat(next(joanna, "https://e.example/")).isEqualTo("/desk");
        assertThat(next(joanna, "//e.example")).isEqualTo("/desk");
    }

    @Test
    void without_a_readable_address_nothing_is_sent() {
        assertThat(browser().post("/sign-in", Map.of("email", "")).body()).contains("Wpisz adres e-mail");
        assertThat(browser()
                        .post("/sign-in", Map.of("email", "jan@localhost\r\nBcc: x@y.pl"))
                        .status())
                .isEqualTo(422);
        assertThat(browser()
                        .post("/sign-in", Map.of("email", "a@" + "a.".repeat(100_000) + "pl"))
                        .status())
                .isEqualTo(422);
    }

    private Browser asking(String email) {
        var browser = browser();
        assertThat(browser.post("/sign-in", Map.of("email", email)).location()).endsWith("/sign-in/letter");
        return browser;
    }

    private static String codeOn(Browser browser) {
        var code = CODE.matcher(browser.get("/sign-in/letter").body());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private static String signedInAs(Browser browser) {
        var body = browser.get("/sign-in").body();
        var name = Pattern.compile("<span class=\"who\">([^<]+)</span>").matcher(body);
        return name.find() ? name.group(1) : "guest";
    }

    private String pageAfterAsking(String email) {
        var page = asking(email).get("/sign-in/letter").body();
        return CODE.matcher(page).replaceAll("code");
    }

    private String afterWrongPassword(String email) {
        var answer = browser().post("/sign-in", Map.of("email", email, "password", "nie to hasło"));
        return answer.status() + answer.body().replaceAll("value=\"[^\"]*\"", "value");
    }

    private String next(Person person, String wanted) {
        return browser()
                .post("/sign-in", Map.of("email", person.email(), "password", PASSWORD, "next", wanted))
                .location()
                .replaceFirst("^http://localhost:\\d+", "");
    }

    private int sessionsOf(Person person) {
        return db.sql("select count(*) from spring_session where principal_name = :person")
                .param("person", person.id().toString())
                .query(Integer.class)
                .single();
    }

    private void forgetLimits() {
        db.sql("delete from rate_limits").update();
    }
}
