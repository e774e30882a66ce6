package org.osnowa.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What partnerships tell everybody. All SQL on the partnership_notes table is in this file, save for what {@link NewestNotes} and
 * {@link PublicNoteMeasures} ask along with others.
 */
@Repository
class PublicNotes {

    private final JdbcClient db;

    PublicNotes(JdbcClient db) {
        this.db = db;
    }

    /**
     * The newest first, after one of them.
     *
     * @param takenBack whether those taken back are among them
     */
    List<PublicNote> of(PartnershipId partnership, boolean takenBack, Optional<UUID> after, int most) {
        return db.sql("""
                select id, words, published_on, corrected_on, taken_back_on, version
                  from partnership_notes
                 where partnership = :partnership
                   and (:takenBack or taken_back_on is null)
                   and (cast(:after as uuid) is null
                        or (published_on, added_at, id) < (select last.published_on, last.added_at, last.id
                                                             from partnership_notes last
                                                            where last.id = :after
                                                              and last.partnership = :partnership))
                 order by published_on desc, added_at desc, id desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("takenBack", takenBack)
                .param("after", after.orElse(null))
                .param("most", most)
                .query(PublicNotes::note)
                .list();
    }

    PublicNote get(PublicNoteId id, PartnershipId partnership) {
        return db.sql("""
                select id, words, published_on, corrected_on, taken_back_on, version
                  from partnership_notes
                 where id = :id
                   and partnership = :partnership
                """)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(PublicNotes::note)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    void add(PartnershipId partnership, PublicNote note) {
        db.sql("""
                insert into partnership_notes (id, partnership, words, published_on)
                values (:id, :partnership, :words, :on)
                """)
                .param("id", note.id().value())
                .param("partnership", partnership.value())
                .param("words", note.words())
                .param("on", note.published())
                .update();
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(PublicNote note) {
        var saved = db.sql("""
                update partnership_notes
                   set words = :words, corrected_on = :corrected, taken_back_on = :takenBack, version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("words", note.words())
                .param("corrected", note.corrected().orElse(null), Types.DATE)
                .param("takenBack", note.takenBack().orElse(null), Types.DATE)
                .param("id", note.id().value())
                .param("version", note.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(note.id());
        }
    }

    Map<Published.Span, Integer> counts(PartnershipId partnership, Collection<Published.Span> spans) {
        var counts = new HashMap<Published.Span, Integer>();
        db.sql("""
                select span.after, span.up_to, count(partnership_notes.id) as notes
                  from (select distinct after, up_to
                          from unnest(cast(:afters as date[]), cast(:upTos as date[])) as asked (after, up_to)) as span
                  left join partnership_notes on partnership = :partnership
                                             and published_on > span.after
                                             and published_on <= span.up_to
                                             and taken_back_on is null
                 group by span.after, span.up_to
                """)
                .param("afters", days(spans, Published.Span::after))
                .param("upTos", days(spans, Published.Span::upTo))
                .param("partnership", partnership.value())
                .query(row -> {
                    counts.put(
                            new Published.Span(
                                    row.getObject("after", LocalDate.class), row.getObject("up_to", LocalDate.class)),
                            row.getInt("notes"));
                });
        return counts;
    }

    private static String[] days(Collection<Published.Span> spans, Function<Published.Span, LocalDate> end) {
        return spans.stream().map(end).map(LocalDate::toString).toArray(String[]::new);
    }

    private static PublicNote note(ResultSet row, int number) throws SQLException {
        return new PublicNote(
                new PublicNoteId(row.getObject("id", UUID.class)),
                row.getString("words"),
                row.getObject("published_on", LocalDate.class),
                Optional.ofNullable(row.getObject("corrected_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("taken_back_on", LocalDate.class)),
                row.getInt("version"));
    }
}
