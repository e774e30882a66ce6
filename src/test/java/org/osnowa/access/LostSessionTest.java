package org.osnowa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser.Page;
import org.osnowa.accounts.AccountsTests;
import org.osnowa.accounts.Person;
import org.osnowa.platform.RateLimits;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody writes for a long time, and meanwhile their session or their cookies are gone. */
class LostSessionTest extends AccountsTests {

    private static final Map<String, String> OURS = Map.of("Sec-Fetch-Site", "same-origin");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    @Autowired
    RateLimits limits;

    @Test
    void a_form_written_while_the_session_ended_can_be_sent_after_signing_in_again() {
        var joanna = somebody("Joanna");
        var browser = signedIn(joanna);
        browser.get("/account");
        endSessionsOf(joanna);

        var kept = browser.post("/account", named("Joanna <Nowa> \"Maj\""), OURS);

        assertThat(kept.status()).isEqualTo(403);
        assertThat(kept.header("Cache-Control")).contains("no-store");
        assertThat(kept.body())
                .contains("href=\"/sign-in\"", "Joanna &lt;Nowa&gt;", "action=\"/account\"")
                .doesNotContain("<Nowa>");
        browser.post("/sign-in", Map.of("email", joanna.email(), "password", PASSWORD));
        assertThat(browser.postBare("/account", fieldsOf(kept)).status()).isEqualTo(303);
        assertThat(people.find(joanna.id()).orElseThrow().name()).isEqualTo("Joanna <Nowa> \"Maj\"");
    }

    @Test
    void a_form_whose_cookie_is_gone_can_be_sent_again() {
        var joanna = somebody("Joanna");
        var browser = signedIn(joanna);

        var kept = browser.postBare("/account", named("Joanna Maj"), OURS);

        assertThat(kept.status()).isEqualTo(403);
        assertThat(kept.header("Cache-Control")).contains("no-store");
        assertThat(people.find(joanna.id()).orElseThrow().name()).isEqualTo("Joanna");
        assertThat(browser.postBare("/account", fieldsOf(kept), OURS).status()).isEqualTo(303);
        assertThat(people.find(joanna.id()).orElseThrow().name()).isEqualTo("Joanna Maj");
    }

    @Test
    void an_older_browser_tells_by_its_origin_that_the_form_is_ours() {
        var browser = signedIn(somebody("Joanna"));

        assertThat(browser.postBare("/account", named("Joanna Maj"), Map.of("Origin", browser.home()))
                        .body())
                .contains("Joanna Maj");
    }

    @Test
    void no_other_site_puts_words_into_somebodys_mouth() {
        var browser = signedIn(somebody("Joanna"));
        var strangers = new Map[] {
            Map.of(),
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Sec-Fetch-Site", "none"),
            Map.of("Origin", "https://evil.example"),
            Map.of("Origin", "null"),
            Map.of("Sec-Fetch-Site", "cross-site", "Origin", browser.home())
        };

        for (Map<String, String> headers : strangers) {
            var answer = browser.postBare("/account", named("Zła Nazwa"), headers);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body()).doesNotContain("Zła Nazwa", "action=\"/account\"");
        }
    }

    @Test
    void no_password_and_no_code_is_shown_again() {
        var answer = browser()
                .postBare("/sign-in", Map.of("email", "ola@zdrojewice.example", "password", "tajemnica"), OURS);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body())
                .contains("<a class=\"btn\" href=\"/sign-in\">")
                .doesNotContain("tajemnica", "ola@zdrojewice.example");
    }

    @Test
    void who_adds_too_much_in_an_hour_loses_nothing() {
        var joanna = somebody("Joanna");
        var browser = signedIn(joanna);
        var limit = new RateLimits.Limit("new.neighbourhood", 60, Duration.ofHours(1));
        for (var taken = 0; taken < 60; taken++) {
            limits.take(limit, joanna.id().toString());
        }
        var form = Map.of(
                "name",
                "Nad Gąsawką",
                "kind",
                "OSIEDLE",
                "once",
                UUID.randomUUID().toString());

        var answer = browser.post("/places/990101/neighbourhoods", form, OURS);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.body()).contains("Nad Gąsawką", "action=\"/places/990101/neighbourhoods\"");
        db.sql("delete from rate_limits where id = :id")
                .param("id", "new.neighbourhood " + joanna.id())
                .update();
        assertThat(browser.postBare("/places/990101/neighbourhoods", fieldsOf(answer))
                        .status())
                .isEqualTo(303);
        db.sql("delete from places where name = 'Nad Gąsawką'").update();
    }

    @Test
    void more_than_anybody_writes_is_not_sent_back() {
        var browser = signedIn(somebody("Joanna"));

        assertThat(browser.postBare("/account", named("x".repeat(300_000)), OURS)
                        .body())
                .doesNotContain("xxxxx");
    }

    private static Map<String, String> named(String name) {
        return Map.of("name", name, "language", "pl", "once", UUID.randomUUID().toString());
    }

    private void endSessionsOf(Person person) {
        db.sql("delete from spring_session where principal_name = :person")
                .param("person", person.id().toString())
                .update();
    }

    /** As a browser reads them from the page. */
    private static Map<String, String> fieldsOf(Page page) {
        var fields = new HashMap<String, String>();
        HIDDEN.matcher(page.body()).results().forEach(field -> fields.put(field.group(1), unescaped(field.group(2))));
        return fields;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&amp;", "&");
    }
}
