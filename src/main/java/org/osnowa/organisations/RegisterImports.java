package org.osnowa.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.RegisterImport.Counts;
import org.osnowa.organisations.RegisterImport.State;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The registers that were brought in the browser, and what was left out of each. */
@Repository
class RegisterImports {

    private static final String COLUMNS =
            "id, person, file_name, state, started_at at time zone 'Europe/Warsaw' as started,"
                    + " rows_read, added, changed, unchanged, refusals, because";
    private static final Duration SILENCE = Duration.ofMinutes(10);

    /** How often a file may silence who works on it. */
    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    RegisterImports(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    RegisterImport get(UUID id) {
        return db.sql("select " + COLUMNS + " from register_imports where id = :id")
                .param("id", id)
                .query(RegisterImports::row)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    List<RegisterImport> newest() {
        return db.sql("select " + COLUMNS + " from register_imports order by started_at desc, id desc limit 20")
                .query(RegisterImports::row)
                .list();
    }

    void add(UUID id, PersonId person, String fileName) {
        db.sql("insert into register_imports (id, person, file_name) values (:id, :person, :fileName)")
                .param("id", id)
                .param("person", person.value())
                .param("fileName", fileName)
                .update();
    }

    /** Once is enough: what is being taken already, or was, stays as it is. */
    void take(UUID id) {
        db.sql("""
                update register_imports
                   set state = 'TAKING', claimed_at = null, rows_read = 0, attempts = 0
                 where id = :id
                   and state = 'CHECKED'
                """).param("id", id).update();
    }

    /** The next one to work on; one whose worker fell silent comes again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    Optional<RegisterImport> claim() {
        return db.sql("""
                update register_imports
                   set claimed_at = now(), attempts = attempts + 1
                 where id = (select id
                               from register_imports
                              where state in ('CHECKING', 'TAKING')
                                and attempts < :most
                                and (claimed_at is null or claimed_at < now() - make_interval(secs => :silence))
                              order by started_at
                              limit 1
                                for update skip locked)
                returning %s
                """.formatted(COLUMNS))
                .param("silence", SILENCE.toSeconds())
                .param("most", MOST_ATTEMPTS)
                .query(RegisterImports::row)
                .optional();
    }

    /** Those whose last attempt fell silent too. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void giveUp(String because) {
        db.sql("""
                update register_imports
                   set state = 'FAILED', because = :because
                 where state in ('CHECKING', 'TAKING')
                   and attempts >= :most
                   and claimed_at < now() - make_interval(secs => :silence)
                """)
                .param("because", because)
                .param("most", MOST_ATTEMPTS)
                .param("silence", SILENCE.toSeconds())
                .update();
    }

    /** Seen at once, though the rows themselves come in all together. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(UUID id, long rows) {
        db.sql("update register_imports set rows_read = :rows, claimed_at = now() where id = :id")
                .param("rows", rows)
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void refuse(UUID id, State state, String because) {
        db.sql("update register_imports set state = :state, because = :because where id = :id")
                .param("state", state.name())
                .param("because", because)
                .param("id", id)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void finish(UUID id, State state, ImportReport report) {
        db.sql("""
                update register_imports
                   set state = :state, rows_read = :rows, added = :added, changed = :changed, unchanged = :unchanged,
                       refusals = :refusals
                 where id = :id
                """)
                .param("state", state.name())
                .param("rows", report.rows())
                .param("added", report.added())
                .param("changed", report.changed())
                .param("unchanged", report.unchanged())
                .param("refusals", report.refusals())
                .param("id", id)
                .update();
        db.sql("delete from register_import_refusals where import = :id")
                .param("id", id)
                .update();
        keep(id, report.first());
        var number = new int[] {0};
        batches.batchUpdate("""
                insert into register_import_refusals (import, number, line, why, column_name, value)
                values (?, ?, ?, ?, ?, ?)
                """, report.refused(), 500, (row, refused) -> {
            row.setObject(1, id);
            row.setInt(2, number[0]++);
            row.setLong(3, refused.line());
            row.setString(4, refused.why().name());
            row.setString(5, refused.column());
            row.setString(6, refused.value());
        });
    }

    private void keep(UUID id, List<NewRow> first) {
        db.sql("delete from register_import_new_rows where import = :id")
                .param("id", id)
                .update();
        for (var number = 0; number < first.size(); number++) {
            var row = first.get(number);
            db.sql("""
                    insert into register_import_new_rows (import, number, line, name, kind, town, place)
                    values (:id, :number, :line, :name, :kind, :town, :place)
                    """)
                    .param("id", id)
                    .param("number", number)
                    .param("line", row.line())
                    .param("name", row.name())
                    .param("kind", row.kind().name())
                    .param("town", row.seat().town())
                    .param(
                            "place",
                            row.seat().place() == null
                                    ? null
                                    : row.seat().place().value())
                    .update();
        }
    }

    /** The first of those that it would add. */
    List<NewRow> firstNew(UUID id) {
        return db.sql(
                        "select line, name, kind, place, town from register_import_new_rows where import = :id order by number")
                .param("id", id)
                .query((row, _) -> newRow(row))
                .list();
    }

    static NewRow newRow(ResultSet row) throws SQLException {
        var place = row.getString("place");
        return new NewRow(
                row.getLong("line"),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                new Seat(place == null ? null : PlaceId.of(place), row.getString("town")));
    }

    List<RefusedRow> refused(UUID id, int most) {
        return db.sql("""
                select line, why, column_name, value
                  from register_import_refusals
                 where import = :id
                 order by number
                 limit :most
                """)
                .param("id", id)
                .param("most", most)
                .query((row, _) -> new RefusedRow(
                        row.getLong("line"),
                        ImportRefusal.valueOf(row.getString("why")),
                        row.getString("column_name"),
                        row.getString("value")))
                .list();
    }

    /** Those whose file is not needed any more: done, refused, or forgotten for a day. */
    List<UUID> finished() {
        return db.sql("""
                select id
                  from register_imports
                 where state in ('TAKEN', 'REFUSED', 'FAILED')
                    or started_at < now() - interval '1 day' and state = 'CHECKED'
                """).query((row, _) -> row.getObject("id", UUID.class)).list();
    }

    Set<UUID> ids() {
        return Set.copyOf(
                db.sql("select id from register_imports").query(UUID.class).list());
    }

    private static RegisterImport row(ResultSet row, int number) throws SQLException {
        var added = row.getObject("added", Long.class);
        return new RegisterImport(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("file_name"),
                State.valueOf(row.getString("state")),
                row.getObject("started", LocalDateTime.class),
                row.getLong("rows_read"),
                added == null
                        ? null
                        : new Counts(added, row.getLong("changed"), row.getLong("unchanged"), row.getLong("refusals")),
                row.getString("because"));
    }
}
