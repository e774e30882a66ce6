package org.osnowa.disputes;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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

/** What was said and done in disputes. All SQL on the dispute_entries table is in this file. */
@Repository
class DisputeEntries {

    private final JdbcClient db;
    private final Clock clock;

    DisputeEntries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The last ones, in their order; a side that was told later reads on from then. */
    List<Entry> of(DisputeId dispute, Instant since, int most) {
        return db.sql("""
                select id, at, kind, person, name, words
                  from dispute_entries
                 where dispute = :dispute
                   and at >= :since
                 order by at desc, id desc
                 limit :most
                """)
                .param("dispute", dispute.value())
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query((row, _) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        Entry.Kind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                        Optional.ofNullable(row.getString("name")).map(DisputeEntries::read),
                        Optional.ofNullable(row.getString("words")).map(DisputeEntries::read)))
                .list()
                .reversed();
    }

    /** A mark may stand among other words: in what was typed as "who". */
    static String read(String words) {
        return words.contains(ForgottenName.MARK)
                ? words.replace(ForgottenName.MARK, ForgottenName.read(ForgottenName.MARK))
                : words;
    }

    /** Finds a name as a word of its own: who is called Ewa stands in no Ewangelia. */
    static String word(String name) {
        return "\\m" + name.strip().replaceAll("([^\\p{L}\\p{N}\\s])", "\\\\$1") + "(?!\\w)";
    }

    int count(DisputeId dispute) {
        return db.sql("select count(*) from dispute_entries where dispute = :dispute")
                .param("dispute", dispute.value())
                .query(Integer.class)
                .single();
    }

    void add(DisputeId dispute, Entry.Kind kind, Doer by, @Nullable String words) {
        add(dispute, kind, by, words, clock.instant());
    }

    /** Of an earlier moment: in the demo community. */
    void add(DisputeId dispute, Entry.Kind kind, Doer by, @Nullable String words, Instant at) {
        db.sql("""
                insert into dispute_entries (id, dispute, at, kind, person, name, words)
                values (:id, :dispute, :at, :kind, :person, :name, :words)
                """)
                .param("id", Ids.next())
                .param("dispute", dispute.value())
                .param("at", Timestamp.from(at))
                .param("kind", kind.name())
                .param("person", by.person() == null ? null : by.person().value(), Types.OTHER)
                .param("name", by.person() == null ? by.name() : null)
                .param("words", words)
                .update();
    }

    void forgetName(UUID letterDispute, String name) {
        db.sql("update dispute_entries set name = :mark where dispute = :dispute and person is null and name = :name")
                .param("mark", ForgottenName.MARK)
                .param("dispute", letterDispute)
                .param("name", name)
                .update();
    }

    /** Whoever said yes by word of mouth stands as they were written down. */
    void forgetHeard(String name, Collection<DisputeId> where) {
        db.sql("""
                update dispute_entries
                   set words = regexp_replace(words, :name, :mark, 'g')
                 where kind = 'ACCEPTED_BY_WORD'
                   and words ~ :name
                   and dispute = any(:disputes)
                """)
                .param("name", word(name))
                .param("mark", ForgottenName.MARK)
                .param("disputes", where.stream().map(DisputeId::value).toArray(UUID[]::new))
                .update();
    }

    /** When what they were typed for has long been over, no addresses stand in what was done. */
    void forgetAddressesOfEndedBefore(LocalDate day) {
        db.sql("""
                update dispute_entries
                   set words = case when kind in ('MEDIATOR_ASKED', 'LETTER') then null else dispute_entries.words end,
                       name = case when kind = 'MEDIATOR_DECLINED' then :mark else name end
                  from disputes
                 where disputes.id = dispute
                   and ended_on < :day
                   and (kind in ('MEDIATOR_ASKED', 'LETTER') and dispute_entries.words is not null
                        or kind = 'MEDIATOR_DECLINED' and name <> :mark)
                """).param("mark", ForgottenName.MARK).param("day", day).update();
    }

    /** An address to which a letter of the dispute went stands in what was done as it was typed. */
    void forgetWords(UUID dispute, String address) {
        db.sql("""
                update dispute_entries
                   set words = case when kind in ('MEDIATOR_ASKED', 'LETTER') then :mark else words end,
                       name = case when name = :address then :mark else name end
                 where dispute = :dispute
                   and (words = :address or name = :address)
                """)
                .param("mark", ForgottenName.MARK)
                .param("dispute", dispute)
                .param("address", address)
                .update();
    }
}
