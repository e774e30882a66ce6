package org.osnowa.diagnosis;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.diagnosis.Known.Baseline;
import org.osnowa.diagnosis.Known.Need;
import org.osnowa.diagnosis.Known.Resource;
import org.osnowa.diagnosis.Known.Source;
import org.osnowa.diagnosis.Known.Voice;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What partnerships have found out. All SQL on the diagnosis_entries table is in this file, save for the counting of {@link DiagnosisMeasures} and {@link DiagnosisEvidence}. */
@Repository
class Entries {

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    /** In the order in which they were written, those taken out among them. */
    List<Entry> of(PartnershipId partnership) {
        return db.sql("""
                select id, part, words, kind, whose, people, amount, unit, source, known_on, removed_at, version
                  from diagnosis_entries
                 where partnership = :partnership
                 order by added_at, id
                """)
                .param("partnership", partnership.value())
                .query(Entries::entry)
                .list();
    }

    Entry get(EntryId id, PartnershipId partnership) {
        return db.sql("""
                select id, part, words, kind, whose, people, amount, unit, source, known_on, removed_at, version
                  from diagnosis_entries
                 where id = :id
                   and partnership = :partnership
                """)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Entries::entry)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    void add(PartnershipId partnership, Entry entry, Brought brought) {
        var insert = db.sql("""
                insert into diagnosis_entries (id, partnership, part, words, kind, whose, people, amount, unit, source,
                                               known_on, added_for, added_at)
                values (:id, :partnership, :part, :words, :kind, :whose, :people, :amount, :unit, :source, :on,
                        :addedFor, clock_timestamp() - make_interval(days => :daysAgo))
                """).param("partnership", partnership.value());
        write(brought.into(insert), entry);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Entry entry) {
        var update = db.sql("""
                update diagnosis_entries
                   set words = :words, kind = :kind, whose = :whose, people = :people, amount = :amount, unit = :unit,
                       source = :source, known_on = :on, version = version + 1
                 where id = :id
                   and part = :part
                   and version = :version
                   and removed_at is null
                """).param("version", entry.version());
        if (write(update, entry) == 0) {
            throw new ChangedMeanwhile(entry.id());
        }
    }

    /** Says whether it was there until now. */
    boolean remove(EntryId id, PartnershipId partnership) {
        return db.sql("""
                update diagnosis_entries
                   set removed_at = now(), version = version + 1
                 where id = :id
                   and partnership = :partnership
                   and removed_at is null
                """)
                        .param("id", id.value())
                        .param("partnership", partnership.value())
                        .update()
                == 1;
    }

    /** Says whether it was away until now. */
    boolean bringBack(EntryId id, PartnershipId partnership) {
        return db.sql("""
                update diagnosis_entries
                   set removed_at = null, version = version + 1
                 where id = :id
                   and partnership = :partnership
                   and removed_at is not null
                """)
                        .param("id", id.value())
                        .param("partnership", partnership.value())
                        .update()
                == 1;
    }

    List<UUID> moveAddedFor(OrganisationId from, OrganisationId to) {
        return db.sql("update diagnosis_entries set added_for = :to where added_for = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveAddedForBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update diagnosis_entries set added_for = :from where added_for = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private record Columns(
            @Nullable String kind,
            @Nullable String whose,
            @Nullable Integer people,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable Source source) {}

    private static int write(StatementSpec statement, Entry entry) {
        var known = entry.known();
        var columns = columnsOf(known);
        var source = columns.source();
        return statement
                .param("id", entry.id().value())
                .param("part", known.part().name())
                .param("words", known.words())
                .param("kind", columns.kind())
                .param("whose", columns.whose())
                .param("people", columns.people(), Types.INTEGER)
                .param("amount", columns.amount(), Types.NUMERIC)
                .param("unit", columns.unit())
                .param("source", source == null ? null : source.words())
                .param("on", source == null ? null : source.on(), Types.DATE)
                .update();
    }

    private static Columns columnsOf(Known known) {
        return switch (known) {
            case Need(var _, var kind, var source) -> new Columns(kind.name(), null, null, null, null, source);
            case Resource(var _, var kind, var whose) -> new Columns(kind.name(), whose, null, null, null, null);
            case Voice(var _, var asking, var people, var source) ->
                new Columns(asking.name(), null, people, null, null, source);
            case Baseline(var _, var amount, var unit, var source) ->
                new Columns(null, null, null, amount, unit, source);
        };
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                known(row),
                row.getTimestamp("removed_at") != null,
                row.getInt("version"));
    }

    private static Known known(ResultSet row) throws SQLException {
        var words = row.getString("words");
        var kind = row.getString("kind");
        return switch (Part.valueOf(row.getString("part"))) {
            case NEED -> new Need(words, SourceKind.valueOf(kind), source(row));
            case RESOURCE -> new Resource(words, ResourceKind.valueOf(kind), row.getString("whose"));
            case VOICE -> new Voice(words, Asking.valueOf(kind), row.getInt("people"), source(row));
            case BASELINE ->
                new Baseline(
                        words, row.getBigDecimal("amount").stripTrailingZeros(), row.getString("unit"), source(row));
        };
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(row.getString("source"), row.getObject("known_on", LocalDate.class));
    }
}
