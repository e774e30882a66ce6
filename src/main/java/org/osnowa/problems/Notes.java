package org.osnowa.problems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.osnowa.problems.Note.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was added to problems. All SQL on the problem_notes table is in this file. */
@Repository
class Notes {

    private static final String COLUMNS =
            "id, kind, text, source, happened_on, organisation, written_by, removed_at, version";

    private final JdbcClient db;

    Notes(JdbcClient db) {
        this.db = db;
    }

    void add(ProblemId problem, Note note) {
        var said = note.said();
        db.sql("""
                insert into problem_notes (id, problem, kind, text, source, happened_on, organisation, written_by)
                values (:id, :problem, :kind, :text, :source, :on, :organisation, :by)
                """)
                .param("id", note.id())
                .param("problem", problem.value())
                .param("kind", said.kind().name())
                .param("text", said.text())
                .param("source", said.source().orElse(null))
                .param("on", said.on())
                .param(
                        "organisation",
                        said.organisation().map(OrganisationId::value).orElse(null))
                .param("by", note.by().map(PersonId::value).orElse(null))
                .update();
    }

    /** @throws ChangedMeanwhile when somebody saved it first, or took it out */
    void save(Note note) {
        var said = note.said();
        var saved = db.sql("""
                update problem_notes
                   set kind = :kind, text = :text, source = :source, happened_on = :on, version = version + 1
                 where id = :id
                   and version = :version
                   and removed_at is null
                """)
                .param("kind", said.kind().name())
                .param("text", said.text())
                .param("source", said.source().orElse(null))
                .param("on", said.on())
                .param("id", note.id())
                .param("version", note.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(note.id());
        }
    }

    /** Says whether it was there until now. */
    boolean remove(UUID note) {
        return db.sql("""
                update problem_notes
                   set removed_at = now(), version = version + 1
                 where id = :id
                   and removed_at is null
                """).param("id", note).update() == 1;
    }

    /** Says whether it was away until now. */
    boolean bringBack(UUID note) {
        return db.sql("""
                update problem_notes
                   set removed_at = null, version = version + 1
                 where id = :id
                   and removed_at is not null
                """).param("id", note).update() == 1;
    }

    Note get(UUID note, ProblemId problem) {
        return db.sql("select " + COLUMNS + " from problem_notes where id = :id and problem = :problem")
                .param("id", note)
                .param("problem", problem.value())
                .query(Notes::note)
                .optional()
                .orElseThrow(() -> new NotFound(note));
    }

    /** The oldest first, those taken out among them. */
    List<Note> of(ProblemId problem) {
        return db.sql("select " + COLUMNS + """
                  from problem_notes
                 where problem = :problem
                 order by happened_on, id
                """)
                .param("problem", problem.value())
                .query(Notes::note)
                .list();
    }

    void move(ProblemId from, ProblemId to) {
        db.sql("update problem_notes set problem = :to where problem = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    List<UUID> inTheNameOf(OrganisationId organisation) {
        return db.sql("select id from problem_notes where organisation = :organisation order by id")
                .param("organisation", organisation.value())
                .query(UUID.class)
                .list();
    }

    void rename(List<UUID> notes, OrganisationId to) {
        if (!notes.isEmpty()) {
            db.sql("update problem_notes set organisation = :to where id in (:notes)")
                    .param("to", to.value())
                    .param("notes", notes)
                    .update();
        }
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                new Said(
                        NoteKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        Optional.ofNullable(row.getString("source")),
                        row.getObject("happened_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("organisation", UUID.class))
                                .map(OrganisationId::new)),
                Optional.ofNullable(row.getObject("written_by", UUID.class)).map(PersonId::new),
                row.getTimestamp("removed_at") != null,
                row.getInt("version"));
    }
}
