package org.osnowa.accounts;

import org.osnowa.platform.MailedTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one link that makes the first administrator. All SQL on its table is in this file. */
@Repository
class FirstAdministratorLinks {

    private final JdbcClient db;

    FirstAdministratorLinks(JdbcClient db) {
        this.db = db;
    }

    void replace(String token) {
        db.sql("""
                insert into first_administrator_links (token)
                values (:token)
                    on conflict (single) do update
                   set token = excluded.token, made_at = now()
                """).param("token", MailedTokens.hash(token)).update();
    }

    boolean opens(String token) {
        return db.sql("select exists (select 1 from first_administrator_links where token = :token)")
                .param("token", MailedTokens.hash(token))
                .query(Boolean.class)
                .single();
    }

    /** Once only: of two at the same moment, the second finds it gone. */
    boolean use(String token) {
        return db.sql("delete from first_administrator_links where token = :token")
                        .param("token", MailedTokens.hash(token))
                        .update()
                == 1;
    }
}
