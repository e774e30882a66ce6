package org.osnowa.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.notes.Published.Span;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.web.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of notes. */
@OsnowaTest
@Transactional
class PublicNotesTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));
    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    @Autowired
    private PublicNotes notes;

    @Autowired
    private PublicNoteMeasures measures;

    @Autowired
    private JdbcClient db;

    @Test
    void a_note_comes_back_as_it_was_written_corrected_and_taken_back() {
        var note = add(DAY);
        assertThat(notes.get(note.id(), POOL)).isEqualTo(note);

        notes.save(note.saying("Inaczej", DAY.plusDays(1), 0));
        notes.save(notes.get(note.id(), POOL).back(DAY.plusDays(2), 1));
        assertThat(notes.get(note.id(), POOL))
                .isEqualTo(new PublicNote(
                        note.id(), "Inaczej", DAY, Optional.of(DAY.plusDays(1)), Optional.of(DAY.plusDays(2)), 2));
        assertThatThrownBy(() -> notes.save(note)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> notes.get(note.id(), SENIORS)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_newest_comes_first_and_the_list_goes_on_where_it_ended() {
        var old = add(DAY);
        var older = add(DAY.minusDays(1));
        var newest = add(DAY.plusDays(1));
        notes.save(old.back(DAY, 0));

        assertThat(ids(notes.of(POOL, true, Optional.empty(), 2))).containsExactly(newest.id(), old.id());
        assertThat(ids(notes.of(POOL, true, Optional.of(old.id().value()), 2))).containsExactly(older.id());
        assertThat(ids(notes.of(POOL, false, Optional.empty(), 9))).containsExactly(newest.id(), older.id());
    }

    @Test
    void notes_are_counted_in_many_spans_with_one_statement() throws Exception {
        add(DAY);
        add(DAY);
        add(DAY.plusDays(1));
        notes.save(add(DAY.plusDays(1)).back(DAY.plusDays(1), 0));

        var spans = List.of(
                new Span(DAY, DAY.plusDays(5)),
                new Span(DAY.minusDays(1), DAY),
                new Span(DAY.plusDays(1), DAY.plusDays(5)));
        assertThat(Statements.during(() -> notes.counts(POOL, spans))).hasSize(1);
        assertThat(notes.counts(POOL, spans)).isEqualTo(Map.of(spans.get(0), 1, spans.get(1), 2, spans.get(2), 0));
    }

    @Test
    void what_was_told_in_the_stage_that_lasts_is_found() {
        assertThat(toldSince(DAY)).isFalse();
        var note = add(DAY);
        assertThat(toldSince(DAY)).isTrue();
        assertThat(toldSince(DAY.plusDays(1))).isFalse();
        notes.save(note.back(DAY, 0));
        assertThat(toldSince(DAY)).isFalse();
    }

    private boolean toldSince(LocalDate day) {
        return db.sql(measures.sql())
                .param("partnership", POOL.value())
                .param("since", day)
                .query(Boolean.class)
                .single();
    }

    private PublicNote add(LocalDate on) {
        var note = PublicNote.fresh(new PublicNoteId(Ids.next()), "Zapraszamy", on);
        notes.add(POOL, note);
        return note;
    }

    private static List<PublicNoteId> ids(List<PublicNote> notes) {
        return notes.stream().map(PublicNote::id).toList();
    }
}
