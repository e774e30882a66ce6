package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Cookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LostSessionBrowserTest extends BrowserTest {

    private static final String KASIA = "kasia@zdrojewice.example";

    @Autowired
    JdbcClient db;

    @Test
    void what_kasia_wrote_outlives_her_session() {
        var kasia = signedIn(KASIA);
        kasia.opens("/account").fills("Imię i nazwisko", "Kasia Długopisząca");
        db.sql("""
                delete from spring_session
                 where principal_name = (select cast(id as text) from people where email = :email)
                """).param("email", KASIA).update();

        kasia.presses("Zapisz").sees("Zaloguj się jeszcze raz", "Kasia Długopisząca");
        signInInAnotherTab(kasia);
        kasia.presses("Wyślij jeszcze raz").sees("Zapisano");

        assertThat(kasia.value("Imię i nazwisko")).isEqualTo("Kasia Długopisząca");
        db.sql("update people set name = 'Kasia', version = version + 1 where email = :email")
                .param("email", KASIA)
                .update();
    }

    @Test
    void in_the_demonstration_one_button_signs_in() {
        var guest = guest();
        guest.opens("/sign-in?next=/partnerships/new")
                .presses("Zaloguj się jako Kasia")
                .arrivesAt("/partnerships/new");
    }

    private void signInInAnotherTab(Visitor visitor) {
        var session = cast.session(KASIA);
        visitor.browser().manage().addCookie(new Cookie(session.getName(), session.getValue()));
    }
}
