package org.osnowa.organisations;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Ids;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** Sends rows to the database as they are read, in the text form of COPY, and keeps account of what is left out. */
final class StagedRows implements RowSink, AutoCloseable {

    private static final String COLUMNS =
            "id, name, short_name, kind, sector, sector_reason, fields, place, town, nip, regon, krs,"
                    + " offers, email, phone, website, import_key, imported_hash";

    private static final int BUFFER = 1 << 16;
    private static final int TOLD = 10_000;
    /** So many of those left out are told one by one; the others are counted. */
    static final int KEPT = 10_000;

    private static final long NO_KEY = 0;

    /** Not yet met in this file. */
    private static final int BEFORE = -1;

    private final CopyIn copy;
    private final @Nullable String source;
    private final LineNumbers known;
    private final LineNumbers seen = new LineNumbers();
    private final LongConsumer progress;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);
    private final List<RefusedRow> refused = new ArrayList<>();
    private long taken;
    private long refusals;

    private StagedRows(CopyIn copy, @Nullable String source, LineNumbers known, LongConsumer progress) {
        this.copy = copy;
        this.source = source;
        this.known = known;
        this.progress = progress;
    }

    /**
     * Into a table of their own, to be compared with what we know.
     *
     * @param known the fingerprints of what was imported before, see {@link #known}
     */
    static StagedRows aside(CopyManager copies, LineNumbers known, LongConsumer progress) throws SQLException {
        var copy = copies.copyIn("copy staged_organisations (" + COLUMNS
                + ", line, kind_given, sector_given, fields_given, folded) from stdin");
        return new StagedRows(copy, null, known, progress);
    }

    /** Straight among the organisations, of which there are none yet, so that no row can be about one of them. */
    static StagedRows straight(CopyManager copies, String source, LongConsumer progress) throws SQLException {
        var copy = copies.copyIn("copy organisations (" + COLUMNS + ", source) from stdin");
        return new StagedRows(copy, source, new LineNumbers(), progress);
    }

    static LineNumbers known(Stream<Long> fingerprints) {
        var known = new LineNumbers();
        fingerprints.forEach(each -> known.put(each, BEFORE));
        return known;
    }

    long rows() {
        return taken + refusals;
    }

    long refusals() {
        return refusals;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    /** The line that says what was imported before under this fingerprint, or {@link LineNumbers#NONE}. */
    int settledOn(long fingerprint) {
        return Math.max(known.of(fingerprint), LineNumbers.NONE);
    }

    @Override
    public boolean settled(long line, long fingerprint) {
        var before = known.of(fingerprint);
        if (before == LineNumbers.NONE) {
            return false;
        }
        if (before == BEFORE) {
            known.put(fingerprint, (int) line);
            taken++;
            tell();
        } else {
            refuseTwin(line, before);
        }
        return true;
    }

    @Override
    public void take(ImportedRow row) {
        var twin = twin(row);
        if (twin != LineNumbers.NONE) {
            refuseTwin(row.line(), twin);
            return;
        }
        if (source != null && sectorUnsaid(row)) {
            refuse(List.of(
                    withoutSector(row.line(), row.given().kind(), row.profile().name())));
            return;
        }
        write(row);
        taken++;
        tell();
        if (buffer.length() > BUFFER) {
            flush();
        }
    }

    @Override
    public void refuse(List<RefusedRow> because) {
        refusals++;
        tell();
        if (refused.size() < KEPT) {
            refused.addAll(because);
        }
    }

    private void refuseTwin(long line, int twin) {
        refuse(List.of(new RefusedRow(line, ImportRefusal.SAME_AS_ANOTHER_ROW, null, String.valueOf(twin))));
    }

    /** Where no sector is usual for the kind, nobody guesses. */
    private static boolean sectorUnsaid(ImportedRow row) {
        return row.profile().kind().usualSector().isEmpty() && !row.given().sector();
    }

    static RefusedRow withoutSector(long line, boolean kindGiven, String name) {
        return kindGiven
                ? new RefusedRow(line, ImportRefusal.SECTOR_MISSING, TableRows.Column.SECTOR.first(), "")
                : new RefusedRow(line, ImportRefusal.LEGAL_FORM_UNKNOWN, null, name);
    }

    void finish() throws SQLException {
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void tell() {
        if (rows() % TOLD == 0) {
            progress.accept(rows());
        }
    }

    /** The line of a row that says something about the same organisation. */
    private int twin(ImportedRow row) {
        var numbers = row.identifiers();
        var keys = new long[] {
            key("krs", numbers.krs()), key("regon", numbers.regon()), key("nip", numbers.nip()), key("key", row.key())
        };
        for (var key : keys) {
            if (key != NO_KEY && seen.of(key) != LineNumbers.NONE) {
                return seen.of(key);
            }
        }
        for (var key : keys) {
            if (key != NO_KEY) {
                seen.put(key, (int) row.line());
            }
        }
        return LineNumbers.NONE;
    }

    private static long key(String kind, @Nullable Object key) {
        return key == null ? NO_KEY : Fingerprint.of(kind, key);
    }

    private void write(ImportedRow row) {
        var profile = row.profile();
        var numbers = row.identifiers();
        cell(Ids.next());
        cell(profile.name());
        cell(profile.shortName());
        cell(profile.kind().name());
        cell(profile.standing().sector().name());
        cell(profile.standing().reason());
        fields(profile.fields());
        cell(profile.seat().place() == null ? null : profile.seat().place().value());
        cell(profile.seat().town());
        cell(numbers.nip());
        cell(numbers.regon());
        cell(numbers.krs());
        cell(profile.offers());
        cell(row.contact().email());
        cell(row.contact().phone());
        cell(row.contact().website());
        cell(row.key());
        buffer.append(row.fingerprint()).append('\t');
        if (source == null) {
            buffer.append(row.line()).append('\t');
            flag(row.given().kind());
            flag(row.given().sector());
            flag(row.given().fields());
            cell(row.folded());
        } else {
            cell(source);
        }
        buffer.setCharAt(buffer.length() - 1, '\n');
    }

    private void flag(boolean value) {
        buffer.append(value ? "t\t" : "f\t");
    }

    private void fields(List<Field> fields) {
        buffer.append('{');
        for (var i = 0; i < fields.size(); i++) {
            buffer.append(i == 0 ? "" : ",").append(fields.get(i).name());
        }
        buffer.append("}\t");
    }

    private void cell(@Nullable Object value) {
        if (value == null) {
            buffer.append("\\N\t");
            return;
        }
        var text = value.toString();
        var copied = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
                buffer.append(text, copied, i).append('\\');
                buffer.append(c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c);
                copied = i + 1;
            }
        }
        buffer.append(text, copied, text.length()).append('\t');
    }

    private void flush() {
        try {
            var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            buffer.setLength(0);
        } catch (SQLException e) {
            throw new UncheckedIOException(new java.io.IOException(e));
        }
    }
}
