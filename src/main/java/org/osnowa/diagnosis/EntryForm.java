package org.osnowa.diagnosis;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.diagnosis.Known.Baseline;
import org.osnowa.diagnosis.Known.Need;
import org.osnowa.diagnosis.Known.Resource;
import org.osnowa.diagnosis.Known.Source;
import org.osnowa.diagnosis.Known.Voice;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;

/**
 * What is typed about one thing that was found out. Each part of the diagnosis asks for some of it.
 *
 * @param version of the entry that the writer saw
 */
public record EntryForm(
        @Nullable Part part,
        @Nullable String words,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String whose,
        @Nullable String people,
        @Nullable String source,
        @Nullable String day,
        int version,
        @Nullable UUID once) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,5}");

    static EntryForm empty(Part part) {
        return new EntryForm(part, null, null, null, null, null, null, null, null, 0, null);
    }

    static EntryForm of(Entry entry) {
        var version = entry.version();
        return switch (entry.known()) {
            case Need(var words, var kind, var from) ->
                new EntryForm(
                        Part.NEED,
                        words,
                        null,
                        null,
                        kind.name(),
                        null,
                        null,
                        from.words(),
                        Text.date(from.on()),
                        version,
                        null);
            case Resource(var words, var kind, var whose) ->
                new EntryForm(Part.RESOURCE, words, null, null, kind.name(), whose, null, null, null, version, null);
            case Voice(var words, var asking, var people, var from) ->
                new EntryForm(
                        Part.VOICE,
                        words,
                        null,
                        null,
                        asking.name(),
                        null,
                        String.valueOf(people),
                        from.words(),
                        Text.date(from.on()),
                        version,
                        null);
            case Baseline(var words, var amount, var unit, var from) ->
                new EntryForm(
                        Part.BASELINE,
                        words,
                        amount.toPlainString().replace('.', ','),
                        unit,
                        null,
                        null,
                        null,
                        from.words(),
                        Text.date(from.on()),
                        version,
                        null);
        };
    }

    /** The same words for this part, over this version. */
    EntryForm about(Part what, int seen) {
        return new EntryForm(what, words, amount, unit, kind, whose, people, source, day, seen, once);
    }

    Part asked() {
        return part == null ? Part.NEED : part;
    }

    FormErrors errors(LocalDate today) {
        var errors = text(FormErrors.none(), "words", words, 1000);
        errors = switch (asked()) {
            case NEED -> source(chosen(errors, SourceKind.values()), today);
            case RESOURCE -> text(chosen(errors, ResourceKind.values()), "whose", whose, 200);
            case VOICE ->
                source(
                        check(
                                chosen(errors, Asking.values()),
                                "people",
                                COUNT.matcher(close(people)).matches() ? null : "unreadable"),
                        today);
            case BASELINE ->
                source(
                        text(
                                check(
                                        errors,
                                        "amount",
                                        NUMBER.matcher(plain(amount)).matches() ? null : "unreadable"),
                                "unit",
                                unit,
                                60),
                        today);
        };
        return errors;
    }

    /** Only for a form without errors. */
    Known known() {
        var said = requireNonNull(words).strip();
        return switch (asked()) {
            case NEED -> new Need(said, SourceKind.valueOf(requireNonNull(kind)), from());
            case RESOURCE ->
                new Resource(
                        said,
                        ResourceKind.valueOf(requireNonNull(kind)),
                        requireNonNull(whose).strip());
            case VOICE ->
                new Voice(said, Asking.valueOf(requireNonNull(kind)), Integer.parseInt(close(people)), from());
            case BASELINE ->
                new Baseline(
                        said,
                        new BigDecimal(plain(amount)),
                        requireNonNull(unit).strip(),
                        from());
        };
    }

    private Source from() {
        return new Source(
                requireNonNull(source).strip(), Days.read(requireNonNull(day)).orElseThrow());
    }

    private FormErrors source(FormErrors errors, LocalDate today) {
        return PastDay.check(text(errors, "source", source, 300), "day", day, today);
    }

    private FormErrors chosen(FormErrors errors, Enum<?>[] kinds) {
        var there = Arrays.stream(kinds).anyMatch(each -> each.name().equals(kind));
        return check(errors, "kind", there ? null : "missing");
    }

    private static FormErrors text(FormErrors errors, String field, @Nullable String typed, int most) {
        if (typed == null || typed.isBlank()) {
            return check(errors, field, "missing");
        }
        var length = typed.strip().codePointCount(0, typed.strip().length());
        return length <= most ? errors : errors.and(field, t("EntryForm.tooLong", most));
    }

    private static FormErrors check(FormErrors errors, String field, @Nullable String trouble) {
        return trouble == null ? errors : errors.and(field, t("EntryForm." + field + "." + trouble));
    }

    /** "214 000,5" as a machine reads it. */
    private static String plain(@Nullable String typed) {
        return close(typed).replace(',', '.');
    }

    private static String close(@Nullable String typed) {
        return Stream.ofNullable(typed)
                .map(each -> each.replaceAll("[\\s\u00a0\u202f]", ""))
                .findFirst()
                .orElse("");
    }
}
