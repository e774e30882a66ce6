package org.osnowa.problems;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.osnowa.problems.Note.Said;

/**
 * What stands in the form of a cause, a piece of evidence or an answer.
 *
 * @param on empty for today: that is right for causes and answers, and said beside the field
 * @param version of the note that the writer saw
 */
public record NoteForm(
        @Nullable NoteKind kind,

        @CodePointLength(max = 2000, message = "{NoteForm.text.tooLong}") @Nullable
        String text,

        @CodePointLength(max = 300, message = "{NoteForm.source.tooLong}") @Nullable
        String source,

        @Nullable String on,
        @Nullable UUID organisation,
        @Nullable Integer version,
        @Nullable UUID once) {

    private static final int FIRST_YEAR = 1900;

    /** Browsers send a line end as two signs, the database counts one. */
    public NoteForm {
        text = text == null ? "" : text.strip().replace("\r\n", "\n");
        source = source == null ? "" : source.strip();
        on = on == null ? "" : on.strip();
    }

    static NoteForm empty(@Nullable NoteKind kind) {
        return new NoteForm(kind, null, null, null, null, 0, null);
    }

    static NoteForm of(Note note) {
        return new NoteForm(
                note.kind(),
                note.text(),
                note.said().source().orElse(null),
                Text.date(note.said().on()),
                null,
                note.version(),
                null);
    }

    NoteForm over(int current) {
        return new NoteForm(kind, text, source, on, organisation, current, once);
    }

    /** No version of ours, where none was sent. */
    public int seen() {
        return version == null ? -1 : version;
    }

    FormErrors errors(FormErrors before, LocalDate today) {
        var errors = before;
        if (kind == null) {
            errors = errors.and("kind", t("NoteForm.kind.missing"));
        }
        if (plain(text).isEmpty()) {
            errors = errors.and("text", t("NoteForm.text.missing"));
        }
        if (kind != null && kind.evidence() && plain(source).isEmpty()) {
            errors = errors.and("source", t("NoteForm.source.missing"));
        }
        if (kind == NoteKind.ANSWER && organisation == null) {
            errors = errors.and("organisation", t("NoteForm.organisation.missing"));
        }
        var day = day(today);
        if (day.filter(each -> each.getYear() >= FIRST_YEAR).isEmpty()) {
            return errors.and("on", t("NoteForm.on.unreadable"));
        }
        return day.get().isAfter(today) ? errors.and("on", t("NoteForm.on.future")) : errors;
    }

    private Optional<LocalDate> day(LocalDate today) {
        return plain(on).isEmpty() ? Optional.of(today) : Days.read(plain(on));
    }

    /** Only for a form without errors. */
    Said said(LocalDate today) {
        var what = requireNonNull(kind);
        return new Said(
                what,
                plain(text),
                Optional.of(plain(source)).filter(each -> !each.isEmpty()),
                day(today).orElseThrow(),
                what == NoteKind.ANSWER
                        ? Optional.ofNullable(organisation).map(OrganisationId::new)
                        : Optional.empty());
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
