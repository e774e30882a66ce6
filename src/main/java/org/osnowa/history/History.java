package org.osnowa.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.ForgottenName;
import org.osnowa.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to each thing that has a story. All SQL on the happenings table is in this file; it refuses changes itself. */
@Repository
public class History {

    private final JdbcClient db;
    private final Clock clock;

    History(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Tells it in the transaction in which it happens.
     *
     * @param about whose story it belongs to, such as a partnership
     * @param who did it; null when nobody with an account did
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID about, Happening what, @Nullable PersonId who) {
        tell(about, what, who, clock.instant());
    }

    /** Tells what happened on an earlier day: in the demo community. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID about, Happening what, @Nullable PersonId who, Instant at) {
        db.sql("""
                insert into happenings (id, about, happened_at, person, key, details, for_whom, inside, thing)
                values (:id, :about, :at, :person, :key, :details, :forWhom, :inside, :thing)
                """)
                .param("id", Ids.next())
                .param("about", about)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", who == null ? null : who.value())
                .param("key", what.key())
                .param("details", what.details().toArray(String[]::new))
                .param("forWhom", what.forWhom().orElse(null))
                .param("inside", what.inside())
                .param("thing", what.thing().orElse(null), Types.OTHER)
                .update();
    }

    /** The newest first, after one of them. */
    public List<Told> of(UUID about, boolean inside, Optional<UUID> after, int most) {
        return db.sql("""
                select id, happened_at, person, key, details, for_whom, inside, thing
                  from happenings
                 where about = :about
                   and (:inside or not inside)
                   and (cast(:after as uuid) is null
                        or (happened_at, id) < (select last.happened_at, last.id
                                                  from happenings last
                                                 where last.id = :after
                                                   and last.about = :about))
                 order by happened_at desc, id desc
                 limit :most
                """)
                .param("about", about)
                .param("inside", inside)
                .param("after", after.orElse(null))
                .param("most", most)
                .query(History::told)
                .list();
    }

    /**
     * Takes a name out of what was told, wherever it stands by itself: in the stories to which this person added, and in
     * these.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(PersonId person, String name, Collection<UUID> abouts) {
        db.sql("""
                update happenings
                   set details = array_replace(details, :name, :mark)
                 where :name = any(details)
                   and (about = any(:abouts)
                        or about in (select about from happenings where person = :person))
                """)
                .param("name", name)
                .param("mark", ForgottenName.MARK)
                .param("abouts", abouts.toArray(UUID[]::new))
                .param("person", person.value())
                .update();
    }

    /** Everything that somebody did, the newest first. */
    List<Told> by(PersonId person) {
        return db.sql("""
                select id, happened_at, person, key, details, for_whom, inside, thing
                  from happenings
                 where person = :person
                 order by happened_at desc, id desc
                """).param("person", person.value()).query(History::told).list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                new Happening(
                        row.getString("key"),
                        Arrays.stream((String[]) row.getArray("details").getArray())
                                .map(ForgottenName::read)
                                .toList(),
                        Optional.ofNullable(row.getString("for_whom")),
                        row.getBoolean("inside"),
                        Optional.ofNullable(row.getObject("thing", UUID.class))));
    }
}
