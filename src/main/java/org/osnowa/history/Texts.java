package org.osnowa.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every version of the texts that people write together. All SQL on the text_versions table is in this file. */
@Repository
public class Texts {

    /** @param key of the message that says which text of a thing it is */
    public record Name(String key) {}

    private final JdbcClient db;
    private final Clock clock;

    Texts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Keeps what a text says now, unless it said so before.
     *
     * @param about whose story it belongs to, such as a partnership
     * @param thing whose text it is, such as a goal; the partnership itself for its matter
     * @param by null when nobody with an account wrote it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID about, UUID thing, Name name, String text, @Nullable PersonId by) {
        keep(about, thing, name, text, by, clock.instant());
    }

    /** Keeps what it said since an earlier moment, before it is changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID about, UUID thing, Name name, String text, @Nullable PersonId by, Instant at) {
        db.sql("""
                insert into text_versions (id, about, thing, field, text, written_at, written_by)
                select :id, :about, :thing, :field, :text, :at, :by
                 where :text is distinct from (select last.text
                                                 from text_versions last
                                                where last.about = :about
                                                  and last.thing = :thing
                                                  and last.field = :field
                                                order by written_at desc, id desc
                                                limit 1)
                """)
                .param("id", Ids.next())
                .param("about", about)
                .param("thing", thing)
                .param("field", name.key())
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                .update();
    }

    /** The newest first. */
    public List<TextVersion> of(UUID about, UUID thing, int most) {
        return db.sql("""
                select field, text, written_at, written_by
                  from text_versions
                 where about = :about
                   and thing = :thing
                 order by written_at desc, id desc
                 limit :most
                """)
                .param("about", about)
                .param("thing", thing)
                .param("most", most)
                .query(Texts::version)
                .list();
    }

    /** Which of these things have a text that said something else before. */
    public Set<UUID> changed(Collection<UUID> abouts, Collection<UUID> things) {
        return things.isEmpty()
                ? Set.of()
                : new HashSet<>(db.sql("""
                        select thing
                          from text_versions
                         where about = any(:abouts)
                           and thing = any(:things)
                         group by thing
                        having count(*) > count(distinct field)
                        """)
                        .param("abouts", abouts.toArray(UUID[]::new))
                        .param("things", things.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    /** Everything that somebody wrote, the newest first. */
    List<TextVersion> by(PersonId person) {
        return db.sql("""
                select field, text, written_at, written_by
                  from text_versions
                 where written_by = :person
                 order by written_at desc, id desc
                """).param("person", person.value()).query(Texts::version).list();
    }

    private static TextVersion version(ResultSet row, int number) throws SQLException {
        return new TextVersion(
                row.getString("field"),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("written_by", UUID.class)).map(PersonId::new));
    }
}
