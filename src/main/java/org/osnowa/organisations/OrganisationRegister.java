package org.osnowa.organisations;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osnowa.places.Places;
import org.osnowa.platform.Unhurried;
import org.osnowa.tables.Reading;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes whole registers in. A file is read once and streamed into a table of its own; what follows are a few statements over
 * all rows. The first register of all has nothing to be compared with and is streamed straight in. All of it is one
 * transaction, so a file comes in whole or not at all.
 */
@Component
class OrganisationRegister {

    /** Below that, keeping the indexes up row by row costs nothing that anybody notices. */
    private static final int MANY = 10_000;

    private static final int FIRST = 10;

    private final DataSource database;
    private final JdbcClient db;
    private final Places places;
    private final Unhurried unhurried;
    private final TransactionTemplate transaction;

    OrganisationRegister(
            DataSource database,
            JdbcClient db,
            Places places,
            Unhurried unhurried,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.db = db;
        this.places = places;
        this.unhurried = unhurried;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param source by which a person recognises the register */
    ImportOutcome take(Path file, String source, LongConsumer progress) {
        return run(file, source, progress, false);
    }

    /** Says what {@link #take} would do, and does nothing. */
    ImportOutcome rehearse(Path file, String source, LongConsumer progress) {
        return run(file, source, progress, true);
    }

    /** A file on its way in. */
    private record Coming(Path file, String source, PlaceNames names, LongConsumer progress) {}

    private ImportOutcome run(Path file, String source, LongConsumer progress, boolean rehearsal) {
        var coming = new Coming(file, source, PlaceNames.of(places), progress);
        return requireNonNull(transaction.execute(status -> {
            var outcome = inTransaction(coming, rehearsal);
            if (rehearsal || outcome instanceof ImportOutcome.Refused) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private ImportOutcome inTransaction(Coming coming, boolean rehearsal) {
        unhurried.fromHere();
        if (!rehearsal) {
            db.sql("select pg_advisory_xact_lock(hashtext('organisations import'))")
                    .query((_, _) -> true)
                    .single();
        }
        try {
            var copies = DataSourceUtils.getConnection(database)
                    .unwrap(PGConnection.class)
                    .getCopyAPI();
            return !rehearsal && none() && lockedWhole() && none()
                    ? first(coming, copies)
                    : compared(coming, copies, rehearsal);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean none() {
        return db.sql("select not exists (select from organisations)")
                .query(Boolean.class)
                .single();
    }

    /** Where there is nothing to compare with, all come in as they are read. */
    private ImportOutcome first(Coming coming, CopyManager copies) throws SQLException {
        var indexes = OrganisationIndexes.dropped(db);
        try (var rows = StagedRows.straight(copies, coming.source, coming.progress)) {
            var refused = read(coming, rows);
            if (refused != null) {
                return new ImportOutcome.Refused(refused);
            }
            rows.finish();
            indexes.build();
            var added = rows.rows() - rows.refusals();
            return new ImportOutcome.Taken(
                    new ImportReport(rows.rows(), added, 0, 0, rows.refusals(), List.of(), rows.refused()));
        }
    }

    private ImportOutcome compared(Coming coming, CopyManager copies, boolean rehearsal) throws SQLException {
        stage();
        var known = StagedRows.known(db
                .sql("select imported_hash from organisations where imported_hash is not null")
                .query(Long.class)
                .list()
                .stream());
        try (var rows = StagedRows.aside(copies, known, coming.progress)) {
            var refused = read(coming, rows);
            if (refused != null) {
                return new ImportOutcome.Refused(refused);
            }
            rows.finish();
            return new ImportOutcome.Taken(merge(rows, coming.source, rehearsal));
        }
    }

    /** The sentence that says why the file cannot be read, or nothing. */
    private static @Nullable String read(Coming coming, StagedRows rows) {
        if (KrsExtracts.extract(coming.file)) {
            new KrsExtracts(coming.names, rows).read(KrsExtracts.files(coming.file));
            return null;
        }
        var table = new TableRows(coming.names, coming.source, rows);
        return switch (table.read(coming.file)) {
            case Reading.Refused(var why, var line, var limit) -> t(why.messageKey(), line, limit);
            case Reading.Heard _ -> table.unusable() ? t(ImportRefusal.NO_NAME_COLUMN.messageKey()) : null;
        };
    }

    private void stage() {
        db.sql("drop table if exists pg_temp.staged_organisations, pg_temp.resolved_organisations")
                .update();
        db.sql("""
                create temp table staged_organisations (
                    id uuid, name text, short_name text, kind text, sector text, sector_reason text, fields text[],
                    place text collate "C", town text, nip text, regon text, krs text, offers text, email text, phone text,
                    website text, import_key text collate "C", imported_hash bigint,
                    line bigint, kind_given boolean, sector_given boolean, fields_given boolean, folded text collate "C"
                ) on commit drop
                """).update();
    }

    private ImportReport merge(StagedRows rows, String source, boolean rehearsal) {
        var rebuilding = !rehearsal && worthRebuilding() && lockedWhole();
        if (!rehearsal && !rebuilding) {
            db.sql("lock table organisations in share row exclusive mode").update();
        }
        resolve();
        settledElsewhere(rows);
        sectorUnsaid();
        var troubled = troubled();
        var first = rehearsal ? firstNew() : List.<NewRow>of();
        var added = rehearsal ? wouldAdd() : add(source, rebuilding);
        var changed = rehearsal ? wouldChange() : change(source);
        var refused = new ArrayList<>(rows.refused());
        refused.addAll(troubled);
        refused.sort(Comparator.comparingLong(RefusedRow::line));
        var refusals = rows.refusals() + howManyTroubled();
        var unchanged = rows.rows() - refusals - added - changed;
        return new ImportReport(rows.rows(), added, changed, unchanged, refusals, first, List.copyOf(refused));
    }

    /** Finds out for each row whether we know the organisation: by a number, by the file's own key, by name and place. */
    private void resolve() {
        // How many there are is all that the planner has to know; looking at every column takes long.
        db.sql("analyze staged_organisations (line)").update();
        db.sql("""
                create temp table resolved_organisations on commit drop as
                select staged.line,
                       coalesce(by_krs.target, by_regon.target, by_nip.target, by_key.target) as target,
                       case when by_regon.target <> coalesce(by_krs.target, by_regon.target) then 'REGON'
                            when by_nip.target <> coalesce(by_krs.target, by_regon.target, by_nip.target) then 'NIP'
                            when coalesce(by_krs.target, by_regon.target, by_nip.target) is null
                                 and word_similarity(staged.folded, by_key.folded_name) < 0.3 then 'KEY'
                       end as taken
                  from staged_organisations staged
                  left join (select krs, coalesce(merged_into, id) as target
                               from organisations
                              where krs is not null) by_krs on by_krs.krs = staged.krs
                  left join (select regon, coalesce(merged_into, id) as target
                               from organisations
                              where regon is not null) by_regon on by_regon.regon = staged.regon
                  left join (select nip, coalesce(merged_into, id) as target
                               from organisations
                              where nip is not null) by_nip on by_nip.nip = staged.nip
                  left join (select import_key, folded_name, coalesce(merged_into, id) as target
                               from organisations
                              where import_key is not null) by_key on by_key.import_key = staged.import_key
                """).update();
        db.sql("analyze resolved_organisations (line, target)").update();
        db.sql("""
                update resolved_organisations resolved
                   set target = found.id
                  from staged_organisations staged
                  join (select id, case when short_name is null then folded_name else folded(name) end as folded,
                               place, folded(town) as town, nip, regon, krs
                          from organisations
                         where merged_into is null
                           and import_key is null
                           and imported_hash is null) found
                    on found.folded = staged.folded
                   and (found.place = staged.place
                        or (found.place is null or staged.place is null) and found.town = folded(staged.town))
                   and (found.nip is null or staged.nip is null)
                   and (found.regon is null or staged.regon is null)
                   and (found.krs is null or staged.krs is null)
                 where resolved.line = staged.line
                   and resolved.target is null
                """).update();
        db.sql("""
                update resolved_organisations
                   set taken = 'TWICE'
                 where target in (select target from resolved_organisations
                                   where target is not null group by target having count(*) > 1)
                   and line not in (select min(line) from resolved_organisations
                                     where target is not null group by target)
                """).update();
    }

    /** Another row of this file says what the organisation was imported from last time, so this one says it twice. */
    private void settledElsewhere(StagedRows rows) {
        var twins = db.sql("""
                select resolved.line, known.imported_hash
                  from resolved_organisations resolved
                  join organisations known on known.id = resolved.target
                 where known.imported_hash is not null
                """)
                .query((row, _) -> new long[] {row.getLong("line"), row.getLong("imported_hash")})
                .list();
        db.sql("update resolved_organisations set taken = 'TWICE' where line = any(:lines)")
                .param(
                        "lines",
                        twins.stream()
                                .filter(twin -> rows.settledOn(twin[1]) != LineNumbers.NONE)
                                .map(twin -> twin[0])
                                .toArray(Long[]::new))
                .update();
    }

    /** Where no sector is usual for the kind, nobody guesses: neither for what is new nor for what becomes of this kind. */
    private void sectorUnsaid() {
        db.sql("""
                update resolved_organisations
                   set taken = case when unsaid.kind_given then 'SECTOR' else 'FORM' end
                  from (select staged.line, staged.kind_given
                          from staged_organisations staged
                          join resolved_organisations resolved on resolved.line = staged.line
                          left join organisations known on known.id = resolved.target
                         where staged.kind = any(:kinds)
                           and not staged.sector_given
                           and resolved.taken is null
                           and (known.id is null or staged.kind_given and known.kind <> staged.kind)) unsaid
                 where unsaid.line = resolved_organisations.line
                """)
                .param(
                        "kinds",
                        Arrays.stream(OrganisationKind.values())
                                .filter(kind -> kind.usualSector().isEmpty())
                                .map(OrganisationKind::name)
                                .toArray(String[]::new))
                .update();
    }

    private List<RefusedRow> troubled() {
        return db.sql("""
                select resolved.line, resolved.taken,
                       case resolved.taken when 'NIP' then staged.nip when 'REGON' then staged.regon
                                           else staged.name end as value
                  from resolved_organisations resolved
                  join staged_organisations staged on staged.line = resolved.line
                 where resolved.taken is not null
                 order by resolved.line
                 limit :most
                """)
                .param("most", StagedRows.KEPT)
                .query((row, _) -> troubled(row))
                .list();
    }

    private long howManyTroubled() {
        return db.sql("select count(*) from resolved_organisations where taken is not null")
                .query(Long.class)
                .single();
    }

    private static RefusedRow troubled(ResultSet row) throws SQLException {
        var line = row.getLong("line");
        var value = row.getString("value");
        return switch (row.getString("taken")) {
            case "TWICE" ->
                new RefusedRow(line, ImportRefusal.SAME_AS_ANOTHER_ROW, TableRows.Column.NAME.first(), value);
            case "KEY" -> new RefusedRow(line, ImportRefusal.KEY_OF_ANOTHER, TableRows.Column.ID.first(), value);
            case "SECTOR" -> StagedRows.withoutSector(line, true, value);
            case "FORM" -> StagedRows.withoutSector(line, false, value);
            case "NIP" -> new RefusedRow(line, ImportRefusal.NUMBER_OF_ANOTHER, TableRows.Column.NIP.first(), value);
            default -> new RefusedRow(line, ImportRefusal.NUMBER_OF_ANOTHER, TableRows.Column.REGON.first(), value);
        };
    }

    private List<NewRow> firstNew() {
        return db.sql("""
                select staged.line, name, kind, place, town
                  from resolved_organisations resolved
                  join staged_organisations staged on staged.line = resolved.line
                 where resolved.target is null
                   and resolved.taken is null
                 order by staged.line
                 limit :most
                """)
                .param("most", FIRST)
                .query((row, _) -> RegisterImports.newRow(row))
                .list();
    }

    private long wouldAdd() {
        return db.sql("select count(*) from resolved_organisations where target is null and taken is null")
                .query(Long.class)
                .single();
    }

    private long wouldChange() {
        return db.sql("""
                select count(*)
                  from resolved_organisations resolved
                  join staged_organisations staged on staged.line = resolved.line
                  join organisations known on known.id = resolved.target
                 where resolved.taken is null
                   and known.imported_hash is distinct from staged.imported_hash
                """).query(Long.class).single();
    }

    /** Whether so many are surely new that the indexes are better built anew. */
    private boolean worthRebuilding() {
        var here =
                db.sql("select count(*) from organisations").query(Long.class).single();
        var coming = db.sql("select count(*) from staged_organisations")
                        .query(Long.class)
                        .single()
                - here;
        return coming >= MANY && coming >= here;
    }

    /**
     * Whether the whole table is ours, which dropping indexes takes. It is asked for before any weaker lock: who asks for more
     * later may wait for somebody who waits for them. And not for long, since every page would wait behind us.
     */
    private boolean lockedWhole() {
        db.sql("""
                do $$
                begin
                    perform set_config('lock_timeout', '5s', true);
                    lock table organisations in access exclusive mode;
                    perform set_config('lock_timeout', '0', true);
                exception when lock_not_available then
                    raise log 'Somebody holds on to the organisations: the indexes are kept up row by row';
                end
                $$
                """).update();
        return db.sql("""
                select exists (select from pg_locks
                                where pid = pg_backend_pid()
                                  and relation = 'organisations'::regclass
                                  and mode = 'AccessExclusiveLock'
                                  and granted)
                """).query(Boolean.class).single();
    }

    private long add(String source, boolean rebuilding) {
        if (!rebuilding) {
            return addRows(source);
        }
        var indexes = OrganisationIndexes.dropped(db);
        var added = addRows(source);
        indexes.build();
        return added;
    }

    private long addRows(String source) {
        return db.sql("""
                insert into organisations (id, name, short_name, kind, sector, sector_reason, fields, place, town, nip,
                                           regon, krs, offers, email, phone, website, source, import_key, imported_hash)
                select id, name, short_name, kind, sector, sector_reason, fields, place, town, nip, regon, krs,
                       offers, email, phone, website, :source, import_key, imported_hash
                  from staged_organisations staged
                  join resolved_organisations resolved on resolved.line = staged.line
                 where resolved.target is null
                   and resolved.taken is null
                """).param("source", source).update();
    }

    private long change(String source) {
        return db.sql("""
                update organisations known
                   set name = staged.name,
                       short_name = coalesce(staged.short_name, known.short_name),
                       kind = case when kind_given then staged.kind else known.kind end,
                       sector = case when sector_given then staged.sector else known.sector end,
                       sector_reason = case when sector_given then staged.sector_reason else known.sector_reason end,
                       fields = case when fields_given then staged.fields else known.fields end,
                       place = coalesce(staged.place, known.place),
                       town = coalesce(staged.town, known.town),
                       nip = coalesce(staged.nip, known.nip),
                       regon = coalesce(staged.regon, known.regon),
                       krs = coalesce(known.krs, staged.krs),
                       offers = coalesce(staged.offers, known.offers),
                       email = coalesce(staged.email, known.email),
                       phone = coalesce(staged.phone, known.phone),
                       website = coalesce(staged.website, known.website),
                       source = :source,
                       import_key = case when known.import_key is null
                                          and not exists (select from organisations other
                                                           where other.import_key = staged.import_key)
                                         then staged.import_key else known.import_key end,
                       imported_hash = staged.imported_hash,
                       version = version + 1
                  from resolved_organisations resolved
                  join staged_organisations staged on staged.line = resolved.line
                 where known.id = resolved.target
                   and resolved.taken is null
                   and known.imported_hash is distinct from staged.imported_hash
                """).param("source", source).update();
    }
}
