package org.osnowa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class AccountTest extends AccountsTests {

    private static final Pattern ENDING = Pattern.compile("action=\"(/account/sessions/[0-9a-f]+/ending)\"");

    @Autowired
    AccountDesk desk;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_guest_is_sent_to_sign_in() {
        assertThat(browser().get("/account").location()).contains("/sign-in?next=%2Faccount");
    }

    @Test
    void a_person_changes_their_name_and_language() {
        var kasia = somebody("Kasia");
        var browser = signedIn(kasia);

        assertThat(browser.post("/account", Map.of("name", " Katarzyna  Nowak ", "language", "en"))
                        .location())
                .endsWith("/account");

        assertThat(people.find(kasia.id())).hasValueSatisfying(person -> {
            assertThat(person.name()).isEqualTo("Katarzyna Nowak");
            assertThat(person.language()).isEqualTo("en");
        });
        assertThat(browser.get("/account").body()).contains("Zapisano.");
        assertThat(browser.get("/account").body()).as("said once").doesNotContain("Zapisano.");
    }

    @Test
    void a_name_needs_a_letter_and_one_line() {
        var browser = signedIn(somebody("Kasia"));

        assertThat(browser.post("/account", Map.of("name", "\u202e123", "language", "pl"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/account", Map.of("name", "a".repeat(10_000), "language", "pl"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/account", Map.of("name", "<script>alert(1)</script>", "language", "pl"))
                        .status())
                .isEqualTo(303);
        assertThat(browser.get("/account").body()).doesNotContain("<script>alert");
    }

    @Test
    void changing_the_password_ends_all_other_sessions_and_open_letters() {
        var kasia = somebody("Kasia");
        var here = signedIn(kasia);
        var elsewhere = signedIn(kasia);
        var asking = browser();
        asking.post("/sign-in", Map.of("email", kasia.email()));
        var link = linkTo(kasia.email());

        var answer = here.post("/account/password", Map.of("password", "czternaście pomarańczy"));

        assertThat(answer.location()).endsWith("/account");
        assertThat(here.get("/account").status()).isEqualTo(200);
        assertThat(elsewhere.get("/account").status()).isEqualTo(303);
        assertThat(asking.post(link, Map.of()).status()).isEqualTo(410);
        assertThat(letterTo(kasia.email())).contains("właśnie się zmieniło");
        assertThat(browser()
                        .post("/sign-in", Map.of("email", kasia.email(), "password", PASSWORD))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void with_a_new_password_the_session_goes_on_under_a_new_name() {
        var kasia = somebody("Kasia");
        var here = signedIn(kasia);
        var before = here.cookie("osnowa").orElseThrow();

        here.post("/account/password", Map.of("password", "czternaście pomarańczy"));

        assertThat(here.cookie("osnowa")).isPresent().get().isNotEqualTo(before);
        assertThat(here.get("/account").status()).isEqualTo(200);
        var thief = browser();
        thief.bring("osnowa", before);
        assertThat(thief.get("/account").status()).isEqualTo(303);
    }

    @Test
    void on_ones_own_device_the_session_outlives_the_browser_with_a_new_password_too() {
        var kasia = somebody("Kasia");
        var own = browser();
        var form = Map.of("email", kasia.email(), "password", PASSWORD, "ownDevice", "yes");
        assertThat(sessionCookie(own.post("/sign-in", form))).contains("Max-Age");
        var shared = signedIn(somebody("Dorota"));

        var renewal = Map.of("password", "czternaście pomarańczy");
        assertThat(sessionCookie(own.post("/account/password", renewal))).contains("Max-Age");
        assertThat(sessionCookie(shared.post("/account/password", renewal))).doesNotContain("Max-Age");
    }

    @Test
    void a_letter_of_alarm_does_not_say_that_somebody_asked_for_it() {
        var kasia = somebody("Kasia");
        var browser = signedIn(kasia);

        browser.post("/account/password", Map.of("password", "czternaście pomarańczy"));
        assertThat(letterTo(kasia.email()))
                .contains("właśnie się zmieniło", "strzeże Twojego konta")
                .doesNotContain("nic nie rób");

        var wanted = freshEmail();
        browser.post("/account/email", Map.of("email", wanted));
        assertThat(letterTo(wanted)).contains("nic nie rób").doesNotContain("strzeże Twojego konta");
        browser.post(linkTo(wanted), Map.of());
        assertThat(letterTo(kasia.email()))
                .contains(wanted, "strzeże Twojego konta")
                .doesNotContain("nic nie rób");
    }

    @Test
    void a_new_password_that_is_not_kept_ends_no_session() {
        var kasia = somebody("Kasia");
        var elsewhere = signedIn(kasia);

        transaction.executeWithoutResult(failing -> {
            desk.changePassword(kasia, "czternaście pomarańczy", null);
            failing.setRollbackOnly();
        });

        assertThat(elsewhere.get("/account").status()).isEqualTo(200);
    }

    @Test
    void ten_minutes_after_signing_in_the_present_password_is_asked_for() {
        var kasia = somebody("Kasia");
        var browser = signedIn(kasia);
        age(kasia);

        assertThat(browser.get("/account/password").body()).contains("name=\"present\"");
        assertThat(browser.post("/account/password", Map.of("password", "czternaście pomarańczy"))
                        .body())
                .contains("To nie jest Twoje obecne hasło");
        assertThat(browser.post("/account/password", Map.of("present", PASSWORD, "password", "czternaście pomarańczy"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void without_a_password_only_a_new_sign_in_proves_who_it_is() {
        var kasia = somebody("Kasia");
        var browser = signedIn(kasia);
        db.sql("update people set password_hash = null where id = :id")
                .param("id", kasia.id().value())
                .update();
        assertThat(browser.get("/account/password").body()).doesNotContain("name=\"present\"");
        age(kasia);

        var answer = browser.post("/account/password", Map.of("password", "czternaście pomarańczy"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("/sign-in?next=/account/password");
    }

    @Test
    void a_weak_password_is_refused_with_the_reason() {
        var browser = signedIn(somebody("Kasia"));

        assertThat(browser.post("/account/password", Map.of("password", "krótkie"))
                        .body())
                .contains("Wpisz co najmniej 10 znaków");
    }

    @Test
    void a_person_sees_where_they_are_signed_in_and_ends_it_there() {
        var kasia = somebody("Kasia");
        var here = signedIn(kasia);
        var elsewhere = signedIn(kasia);
        var page = here.get("/account").body();
        var ending = ENDING.matcher(page);
        assertThat(ending.find()).isTrue();
        assertThat(page).as("no page shows what opens a session").doesNotContain(cookieId(elsewhere));

        here.post(ending.group(1), Map.of());

        assertThat(elsewhere.get("/account").status()).isEqualTo(303);
        assertThat(here.get("/account").status()).isEqualTo(200);
    }

    @Test
    void nobody_ends_a_strangers_session() {
        var kasia = signedIn(somebody("Kasia"));
        signedIn(somebody("Dorota"));
        var joanna = somebody("Joanna");
        var joannasFirst = signedIn(joanna);
        var ending = ENDING.matcher(signedIn(joanna).get("/account").body());
        assertThat(ending.find()).isTrue();

        kasia.post(ending.group(1), Map.of());

        assertThat(joannasFirst.get("/account").status()).isEqualTo(200);
    }

    @Test
    void all_other_sessions_end_at_once() {
        var kasia = somebody("Kasia");
        var here = signedIn(kasia);
        var first = signedIn(kasia);
        var second = signedIn(kasia);

        here.post("/account/sessions/ending", Map.of());

        assertThat(first.get("/account").status()).isEqualTo(303);
        assertThat(second.get("/account").status()).isEqualTo(303);
        assertThat(here.get("/account").status()).isEqualTo(200);
    }

    @Test
    void a_new_address_counts_when_its_letter_is_answered_and_the_old_one_is_told() {
        var kasia = somebody("Kasia");
        var wanted = freshEmail();
        var browser = signedIn(kasia);
        browser.post("/account/email", Map.of("email", wanted));
        var link = linkTo(wanted);
        browser().get(link);
        assertThat(people.find(kasia.id()).orElseThrow().email()).isEqualTo(kasia.email());

        assertThat(browser().post(link, Map.of()).status()).isEqualTo(303);

        assertThat(people.find(kasia.id()).orElseThrow().email()).isEqualTo(wanted);
        assertThat(letterTo(kasia.email())).contains(wanted);
        assertThat(browser().post(link, Map.of()).status()).isEqualTo(410);
    }

    @Test
    void a_taken_address_is_told_only_to_its_owner() {
        var joanna = somebody("Joanna");
        var browser = signedIn(somebody("Kasia"));

        var answer = browser.post("/account/email", Map.of("email", joanna.email()));

        assertThat(answer.location()).endsWith("/account");
        assertThat(letterTo(joanna.email())).contains("masz już konto").doesNotContain("/account/email/");
    }

    @Test
    void everybody_reads_what_is_known_about_them_and_nothing_about_others() {
        var kasia = somebody("Kasia Pierwsza");
        var joanna = somebody("Joanna Druga");
        var browser = signedIn(kasia);

        var page = browser.get("/account/data").body();
        var file = browser.get("/account/data.json");

        assertThat(page).contains("Kasia Pierwsza").contains(kasia.email()).doesNotContain(joanna.email());
        assertThat(file.header("Content-Type")).startsWith("application/json");
        assertThat(file.header("Content-Disposition")).contains("attachment");
        assertThat(file.body())
                .contains("Kasia Pierwsza")
                .doesNotContain("Joanna Druga")
                .doesNotContain("pbkdf2");
    }

    private void age(Person person) {
        db.sql("update spring_session set creation_time = creation_time - 700000 where principal_name = :person")
                .param("person", person.id().toString())
                .update();
    }

    private static String sessionCookie(org.osnowa.Browser.Page answer) {
        return answer.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("osnowa="))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static String cookieId(org.osnowa.Browser browser) {
        return new String(
                java.util.Base64.getDecoder().decode(browser.cookie("osnowa").orElseThrow()),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
