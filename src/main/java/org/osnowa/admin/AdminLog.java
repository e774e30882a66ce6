package org.osnowa.admin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every deed of an administrator. All SQL on the admin_log table is in this file; the table itself refuses changes. */
@Repository
class AdminLog {

    private final JdbcClient db;

    AdminLog(JdbcClient db) {
        this.db = db;
    }

    void add(Person administrator, Deed deed, String subject, String reason) {
        db.sql("""
                insert into admin_log (id, administrator, administrator_name, deed, subject, reason)
                values (:id, :administrator, :name, :deed, left(:subject, 500), :reason)
                """)
                .param("id", Ids.next())
                .param("administrator", administrator.id().value())
                .param("name", administrator.name())
                .param("deed", deed.name())
                .param("subject", subject)
                .param("reason", reason)
                .update();
    }

    /** Newest first, starting after an entry. */
    List<Entry> newest(Optional<UUID> after, int most) {
        return db.sql("""
                select id, at, administrator, administrator_name, deed, subject, reason
                  from admin_log
                 where cast(:after as uuid) is null
                    or (at, id) < (select last.at, last.id from admin_log as last where last.id = :after)
                 order by at desc, id desc
                 limit :most
                """)
                .param("after", after.orElse(null))
                .param("most", most)
                .query(AdminLog::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("administrator", UUID.class)),
                row.getString("administrator_name"),
                Deed.valueOf(row.getString("deed")),
                row.getString("subject"),
                row.getString("reason"));
    }
}
