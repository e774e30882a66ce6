package org.osnowa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FirstAdministratorTest extends AccountsTests {

    @Autowired
    FirstAdministratorDesk desk;

    @BeforeEach
    void nobody_looks_after_this_instance() {
        db.sql("create table resting_administrators as select id from people where administrator")
                .update();
        db.sql("update people set administrator = false").update();
    }

    @AfterEach
    void as_before() {
        db.sql("update people set administrator = id in (select id from resting_administrators)")
                .update();
        db.sql("drop table resting_administrators").update();
        db.sql("delete from first_administrator_links").update();
    }

    @Test
    void whoever_started_the_program_becomes_its_administrator_and_is_signed_in() {
        var path = path();
        var browser = browser();
        var email = freshEmail();
        assertThat(browser.get(path).status()).isEqualTo(200);

        assertThat(browser.post(path, form(email)).location()).isEqualTo("/");

        assertThat(people.withEmail(email))
                .hasValueSatisfying(person -> assertThat(person.administrator()).isTrue());
        assertThat(browser.get("/account").body()).contains("Krzysztof");
        assertThat(browser()
                        .post("/sign-in", Map.of("email", email, "password", PASSWORD))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void after_that_the_link_is_no_page_at_all() {
        var path = path();
        var browser = browser();
        browser.post(path, form(freshEmail()));

        assertThat(browser.get(path).status()).isEqualTo(404);
        assertThat(browser.post(path, form(freshEmail())).status()).isEqualTo(404);
        assertThat(desk.newLink()).isEmpty();
    }

    @Test
    void a_new_start_replaces_the_link() {
        var old = path();
        var fresh = path();

        assertThat(browser().get(old).status()).isEqualTo(404);
        assertThat(browser().get(fresh).status()).isEqualTo(200);
    }

    @Test
    void a_guessed_link_is_no_page_at_all() {
        path();
        assertThat(browser().get("/first-administrator/aaaa").status()).isEqualTo(404);
    }

    @Test
    void while_no_letter_can_be_sent_a_password_is_needed() {
        var answer = browser().post(path(), Map.of("name", "Krzysztof", "email", freshEmail()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("poczta nie jest jeszcze ustawiona");
    }

    @Test
    void a_weak_password_is_refused_and_the_link_stays() {
        var path = path();
        var browser = browser();

        var answer = browser.post(path, Map.of("name", "Krzysztof", "email", freshEmail(), "password", "qwertyuiop"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(browser.get(path).status()).isEqualTo(200);
    }

    private String path() {
        return desk.newLink()
                .orElseThrow()
                .substring(settings.baseUrl().toString().length());
    }

    private static Map<String, String> form(String email) {
        return Map.of("name", "Krzysztof Wrona", "email", email, "password", PASSWORD);
    }
}
