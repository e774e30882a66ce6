package org.osnowa.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.MailedTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every mailed link that signs in. All SQL on the sign_in_links table is in this file; time is the database's. */
@Repository
class SignInLinks {

    private final JdbcClient db;
    private final MailedTokens tokens;

    SignInLinks(JdbcClient db, MailedTokens tokens) {
        this.db = db;
        this.tokens = tokens;
    }

    void add(UUID id, @Nullable PersonId person, String token, RequestingBrowser browser, String next) {
        db.sql("""
                insert into sign_in_links (id, person, token, browser, next)
                values (:id, :person, :token, :browser, :next)
                """)
                .param("id", id)
                .param("person", person == null ? null : person.value())
                .param("token", MailedTokens.hash(token))
                .param("browser", browser.cookieHash())
                .param("next", next)
                .update();
    }

    Optional<SignInLink> find(String token) {
        return find(token, "");
    }

    /** Whoever else opens the same link at the same time waits here, and then finds it used. */
    Optional<SignInLink> findForUse(String token) {
        return find(token, "for update");
    }

    private Optional<SignInLink> find(String token, String lock) {
        return db.sql("""
                select id, person, browser, next, wrong_codes, used_at is not null or expires_at <= now() as over
                  from sign_in_links
                 where token = :token
                """ + lock)
                .param("token", MailedTokens.hash(token))
                .query(this::link)
                .optional();
    }

    void use(UUID id) {
        db.sql("update sign_in_links set used_at = now() where id = :id")
                .param("id", id)
                .update();
    }

    void countWrongCode(UUID id) {
        db.sql("update sign_in_links set wrong_codes = wrong_codes + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /** No older letter opens the account once its owner changed what guards it. */
    void revokeOf(PersonId person) {
        db.sql("delete from sign_in_links where person = :person")
                .param("person", person.value())
                .update();
    }

    int sweep() {
        return db.sql("delete from sign_in_links where expires_at < now() - interval '1 day'")
                .update();
    }

    private SignInLink link(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new SignInLink(
                row.getObject("id", UUID.class),
                person == null ? null : new PersonId(person),
                RequestingBrowser.of(row.getBytes("browser"), tokens),
                row.getString("next"),
                row.getInt("wrong_codes"),
                row.getBoolean("over"));
    }
}
