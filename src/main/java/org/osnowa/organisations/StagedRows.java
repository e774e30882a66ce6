package org.osnowa.organisations;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Ids;
import org.postgresql.copy.CopyIn;

/** Sends rows to the database as they are read, in the text form of COPY, and keeps account of what is left out. */
final class StagedRows implements RowSink {

    static final String COLUMNS =
            "line, new_id, name, short_name, kind, kind_given, sector, sector_reason, sector_given,"
                    + " fields, fields_given, place, town, nip, regon, krs, offers, email, phone, website, import_key, folded, hash";

    private static final int BUFFER = 1 << 16;
    private static final int TOLD = 10_000;
    /** So many of those left out are told one by one; the others are counted. */
    static final int KEPT = 10_000;

    private static final long NO_KEY = 0;

    /** Not yet met in this file. */
    private static final int BEFORE = -1;

    private final CopyIn copy;
    private final LineNumbers known;
    private final LineNumbers seen = new LineNumbers();
    private final LongConsumer progress;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);
    private final List<RefusedRow> refused = new ArrayList<>();
    private long taken;
    private long refusals;

    /** @param known the fingerprints of what was imported before, see {@link #known} */
    StagedRows(CopyIn copy, LineNumbers known, LongConsumer progress) {
        this.copy = copy;
        this.known = known;
        this.progress = progress;
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

    void finish() throws SQLException {
        flush();
        copy.endCopy();
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
        buffer.append(row.line()).append('\t');
        UUID id = Ids.next();
        buffer.append(id).append('\t');
        cell(profile.name());
        cell(profile.shortName());
        cell(profile.kind().name());
        flag(row.given().kind());
        cell(profile.standing().sector().name());
        cell(profile.standing().reason());
        flag(row.given().sector());
        fields(profile.fields());
        flag(row.given().fields());
        cell(profile.seat().place() == null ? null : profile.seat().place().value());
        cell(profile.seat().town());
        cell(row.identifiers().nip() == null ? null : row.identifiers().nip().digits());
        cell(
                row.identifiers().regon() == null
                        ? null
                        : row.identifiers().regon().digits());
        cell(row.identifiers().krs() == null ? null : row.identifiers().krs().digits());
        cell(profile.offers());
        cell(row.contact().email());
        cell(row.contact().phone());
        cell(row.contact().website());
        cell(row.key());
        cell(row.folded());
        buffer.append(row.fingerprint()).append('\n');
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

    private void cell(@Nullable String text) {
        if (text == null) {
            buffer.append("\\N\t");
            return;
        }
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(c);
            }
        }
        buffer.append('\t');
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
