package org.osnowa.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.SafePath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who wants an account. All SQL on the sign_ups table is in this file; time is the database's. */
@Repository
class SignUps {

    private final JdbcClient db;

    SignUps(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, SignUp wish, String token) {
        db.sql("""
                insert into sign_ups (id, name, email, language, next, token)
                values (:id, :name, :email, :language, :next, :token)
                """)
                .param("id", id)
                .param("name", wish.name())
                .param("email", wish.email())
                .param("language", wish.language())
                .param("next", wish.next().value())
                .param("token", MailedTokens.hash(token))
                .update();
    }

    /** Those that can still be confirmed. */
    Optional<SignUp> find(String token) {
        return db.sql("""
                select name, email, language, next
                  from sign_ups
                 where token = :token
                   and used_at is null
                   and expires_at > now()
                """)
                .param("token", MailedTokens.hash(token))
                .query(SignUps::wish)
                .optional();
    }

    /** Once only: of two at the same moment, the second finds nothing. */
    Optional<SignUp> use(String token) {
        return db.sql("""
                   update sign_ups
                      set used_at = now()
                    where token = :token
                      and used_at is null
                      and expires_at > now()
                returning name, email, language, next
                """)
                .param("token", MailedTokens.hash(token))
                .query(SignUps::wish)
                .optional();
    }

    int sweep() {
        return db.sql("delete from sign_ups where expires_at < now()").update();
    }

    private static SignUp wish(ResultSet row, int number) throws SQLException {
        return new SignUp(
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                new SafePath(row.getString("next")));
    }
}
