package org.osnowa.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.platform.MailedTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every wish for a new address. All SQL on the email_changes table is in this file; time is the database's. */
@Repository
class EmailChanges {

    private final JdbcClient db;

    EmailChanges(JdbcClient db) {
        this.db = db;
    }

    /** The last wish counts: earlier letters open nothing any more. */
    void add(UUID id, EmailChange change, String token) {
        forget(change.person());
        db.sql("insert into email_changes (id, person, email, token) values (:id, :person, :email, :token)")
                .param("id", id)
                .param("person", change.person().value())
                .param("email", change.email())
                .param("token", MailedTokens.hash(token))
                .update();
    }

    Optional<EmailChange> find(String token) {
        return db.sql("""
                select person, email
                  from email_changes
                 where token = :token
                   and used_at is null
                   and expires_at > now()
                """)
                .param("token", MailedTokens.hash(token))
                .query(EmailChanges::change)
                .optional();
    }

    Optional<EmailChange> use(String token) {
        return db.sql("""
                   update email_changes
                      set used_at = now()
                    where token = :token
                      and used_at is null
                      and expires_at > now()
                returning person, email
                """)
                .param("token", MailedTokens.hash(token))
                .query(EmailChanges::change)
                .optional();
    }

    /** The address that they want and have not confirmed yet. */
    Optional<String> wantedBy(PersonId person) {
        return db.sql("select email from email_changes where person = :person order by asked_at desc, id limit 1")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    void forget(PersonId person) {
        db.sql("delete from email_changes where person = :person")
                .param("person", person.value())
                .update();
    }

    int sweep() {
        return db.sql("delete from email_changes where expires_at < now()").update();
    }

    private static EmailChange change(ResultSet row, int number) throws SQLException {
        return new EmailChange(new PersonId(row.getObject("person", UUID.class)), row.getString("email"));
    }
}
