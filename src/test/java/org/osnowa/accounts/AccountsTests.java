package org.osnowa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.osnowa.Browser;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** People with accounts, their browsers and their letters. Everybody gets an address of their own, so tests do not meet. */
@OsnowaTest
public abstract class AccountsTests {

    protected static final String PASSWORD = "lipa przy drodze 7";

    private static final Pattern LINK = Pattern.compile("href=\"https?://[^/]+(/[^\"]+)\"");

    @Autowired
    protected People people;

    @Autowired
    protected JdbcClient db;

    @Autowired
    Settings settings;

    @Autowired
    PasswordEncoder encoder;

    protected Person somebody(String name) {
        return added(name, false);
    }

    protected Person administrator(String name) {
        return added(name, true);
    }

    private Person added(String name, boolean administrator) {
        var person = new Person(new PersonId(Ids.next()), name, freshEmail(), "pl", administrator, false, 0);
        people.add(person);
        people.setPasswordHash(person.id(), encoder.encode(PASSWORD));
        return people.find(person.id()).orElseThrow();
    }

    protected static String freshEmail() {
        return "p" + UUID.randomUUID().toString().substring(0, 12) + "@zdrojewice.example";
    }

    protected Browser browser() {
        return new Browser(settings);
    }

    protected Browser signedIn(Person person) {
        var browser = browser();
        var answer = browser.post("/sign-in", Map.of("email", person.email(), "password", PASSWORD));
        assertThat(answer.status()).isEqualTo(303);
        return browser;
    }

    /** The page of the newest letter to this address. */
    protected String letterTo(String email) {
        var id = db.sql("select id from letters where address = :address order by written_at desc, id desc limit 1")
                .param("address", email)
                .query(UUID.class)
                .single();
        return browser().get("/mailbox/" + id).body();
    }

    /** The path of the first link in the newest letter to this address. */
    protected String linkTo(String email) {
        var links = LINK.matcher(letterTo(email));
        assertThat(links.find()).as("a link in the letter to %s", email).isTrue();
        return links.group(1);
    }

    int lettersTo(String email) {
        return db.sql("select count(*) from letters where address = :address")
                .param("address", email)
                .query(Integer.class)
                .single();
    }
}
