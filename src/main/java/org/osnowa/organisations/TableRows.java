package org.osnowa.organisations;

import static org.osnowa.platform.Folding.fold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.ImportedRow.Given;
import org.osnowa.tables.Header;
import org.osnowa.tables.Reading;
import org.osnowa.tables.Row;
import org.osnowa.tables.Tables;

/** Reads organisations from a table, CSV or XLSX. Which columns it knows is written in docs/import-organisations.md. */
final class TableRows {

    /** The columns that are known, each under its Polish and English names. */
    enum Column {
        ID("identyfikator", "id", "klucz", "key"),
        NAME("nazwa", "name", "nazwa organizacji", "nazwa podmiotu"),
        SHORT_NAME("nazwa skrócona", "skrót", "short name"),
        KIND("rodzaj", "kind", "typ", "forma prawna", "legal form"),
        SECTOR("sektor", "sector"),
        SECTOR_REASON("powód sektora", "dlaczego taki sektor", "sector reason"),
        FIELDS("dziedziny", "dziedzina", "fields", "field"),
        VOIVODESHIP("województwo", "voivodeship"),
        POWIAT("powiat", "county"),
        GMINA("gmina", "municipality"),
        TOWN("miejscowość", "town", "city"),
        NIP("nip"),
        REGON("regon"),
        KRS("krs", "nr krs", "numer krs"),
        OFFERS("co może dać innym", "oferta", "offers"),
        EMAIL("e-mail", "email", "adres e-mail", "poczta elektroniczna"),
        PHONE("telefon", "phone", "tel"),
        WEBSITE("strona internetowa", "strona www", "www", "website");

        private final String[] names;

        Column(String... names) {
            this.names = names;
        }

        String first() {
            return names[0];
        }
    }

    private static final Column[] COLUMNS = Column.values();

    /** A name over several lines with a separator in it. */
    private static final Pattern SWALLOWED = Pattern.compile("[\\r\\n]\\X*[;\\t|,]|[;\\t|,]\\X*[\\r\\n]");

    private final PlaceNames places;
    private final RowSink sink;
    private final String series;
    private final int[] positions = new int[COLUMNS.length];
    private @Nullable Header header;
    private int width;
    private boolean unusable;

    TableRows(PlaceNames places, String source, RowSink sink) {
        this.places = places;
        this.series = series(source);
        this.sink = sink;
    }

    /** The names of all columns, as a table has them that people fill in. */
    static List<String> columns() {
        return Arrays.stream(COLUMNS).map(Column::first).toList();
    }

    /** Whether there is no column with names, so that no row can be read. */
    boolean unusable() {
        return unusable;
    }

    Reading read(Path file) {
        return Tables.read(file, this::hear);
    }

    void hear(Row row) {
        if (header == null) {
            header = new Header(row);
            width = row.cells().size();
            for (var column : COLUMNS) {
                positions[column.ordinal()] = header.column(column.names).orElse(-1);
            }
            unusable = positions[Column.NAME.ordinal()] < 0;
        } else if (!unusable) {
            var fingerprint = fingerprint(row);
            if (!sink.settled(row.line(), fingerprint)) {
                new Reader(row, fingerprint).read();
            }
        }
    }

    /** What a monthly file has in common with that of last month: its name without dates and numbers. */
    private static String series(String source) {
        return fold(source).replaceAll("[0-9 ]+", " ").strip();
    }

    /** Of the row as it was written. Rows read before there were any places are worth reading again. */
    private long fingerprint(Row row) {
        var fingerprint = new Fingerprint();
        fingerprint.add(cell(row, Column.ID).isEmpty() ? "" : series);
        fingerprint.add(String.valueOf(places.empty()));
        for (var column : COLUMNS) {
            fingerprint.add(cell(row, column));
        }
        return fingerprint.value();
    }

    private String cell(Row row, Column column) {
        var position = positions[column.ordinal()];
        return position < 0 ? "" : row.cell(position);
    }

    /** One row: what it says, or why it says nothing. */
    private final class Reader {

        private final Row row;
        private final long fingerprint;
        private final List<RefusedRow> refused = new ArrayList<>();

        Reader(Row row, long fingerprint) {
            this.row = row;
            this.fingerprint = fingerprint;
        }

        void read() {
            var name = cell(Column.NAME);
            if (row.cells().size() > width) {
                refused.add(new RefusedRow(row.line(), ImportRefusal.TOO_MANY_CELLS, null, row.cell(width)));
            }
            if (name.isEmpty()) {
                refuse(ImportRefusal.NAME_MISSING, Column.NAME);
            } else if (SWALLOWED.matcher(name).find()) {
                refuse(ImportRefusal.QUOTE_OPEN, Column.NAME);
            } else if (Profile.longer(name, Profile.LONGEST_NAME)) {
                refuse(ImportRefusal.TOO_LONG, Column.NAME);
            }
            var kind = kind(name);
            var standing = standing(kind);
            var fields = fields(kind);
            var seat = seat();
            var identifiers = new Identifiers(
                    number(Column.NIP, Nip::read, ImportRefusal.NIP_UNREADABLE),
                    number(Column.REGON, Regon::read, ImportRefusal.REGON_UNREADABLE),
                    number(Column.KRS, Krs::read, ImportRefusal.KRS_UNREADABLE));
            var contact = new Contact(
                    number(Column.EMAIL, OrganisationForm::readEmail, ImportRefusal.EMAIL_UNREADABLE),
                    number(Column.PHONE, Contact::readPhone, ImportRefusal.PHONE_UNREADABLE),
                    number(Column.WEBSITE, Contact::readWebsite, ImportRefusal.WEBSITE_UNREADABLE));
            var shortName = text(Column.SHORT_NAME, 100);
            var offers = text(Column.OFFERS, Profile.LONGEST_OFFER);
            if (!refused.isEmpty()) {
                sink.refuse(refused);
                return;
            }
            var profile = new Profile(name, shortName, kind, standing, fields, seat, offers);
            var folded = fold(name);
            var key = key(folded, seat, identifiers);
            sink.take(new ImportedRow(row.line(), profile, given(), identifiers, contact, key, fingerprint, folded));
        }

        private Given given() {
            return new Given(
                    !cell(Column.KIND).isEmpty(),
                    !cell(Column.SECTOR).isEmpty(),
                    !cell(Column.FIELDS).isEmpty());
        }

        private @Nullable String key(String folded, Seat seat, Identifiers identifiers) {
            var own = cell(Column.ID);
            if (!own.isEmpty()) {
                return "id|" + series + "|" + (own.length() > 100 ? own.substring(0, 100) : own);
            }
            return identifiers.any() ? null : nameKey(folded, seat);
        }

        private OrganisationKind kind(String name) {
            var typed = cell(Column.KIND);
            var kind = typed.isEmpty() ? KindNames.guess(name) : KindNames.read(typed);
            if (kind.isEmpty() && !(typed.isEmpty() && name.isEmpty())) {
                refuse(typed.isEmpty() ? ImportRefusal.KIND_MISSING : ImportRefusal.KIND_UNKNOWN, Column.KIND);
            }
            return kind.orElse(OrganisationKind.INNA);
        }

        private Standing standing(OrganisationKind kind) {
            var typed = cell(Column.SECTOR);
            if (typed.isEmpty()) {
                return Standing.usualFor(kind);
            }
            var sector = EnumNames.read(Sector.values(), typed);
            if (sector == null) {
                refuse(ImportRefusal.SECTOR_UNKNOWN, Column.SECTOR);
                return Standing.usualFor(kind);
            }
            var reason = text(Column.SECTOR_REASON, 500);
            var usual = kind.usualSector().orElse(sector) == sector;
            if (!usual && reason == null) {
                refuse(ImportRefusal.SECTOR_WITHOUT_REASON, Column.SECTOR);
            }
            return new Standing(sector, usual ? null : reason);
        }

        private List<Field> fields(OrganisationKind kind) {
            var typed = cell(Column.FIELDS);
            if (typed.isEmpty()) {
                return kind.usualFields();
            }
            var fields = new ArrayList<Field>();
            for (var part : typed.split("[,;|/]")) {
                var field = part.isBlank() ? null : EnumNames.read(Field.values(), part);
                if (field != null) {
                    fields.add(field);
                } else if (!part.isBlank()) {
                    refuse(ImportRefusal.FIELD_UNKNOWN, Column.FIELDS);
                }
            }
            return fields;
        }

        private Seat seat() {
            var town = text(Column.TOWN, 100);
            var gmina = cell(Column.GMINA);
            var powiat = cell(Column.POWIAT);
            if (places.empty() || gmina.isEmpty() && powiat.isEmpty()) {
                return new Seat(null, town);
            }
            var blamed = gmina.isEmpty() ? Column.POWIAT : Column.GMINA;
            var found = places.find(cell(Column.VOIVODESHIP), powiat, gmina, town == null ? "" : town);
            return switch (found) {
                case PlaceNames.Found.One(var place) -> new Seat(place, town);
                case PlaceNames.Found.None _ -> {
                    refuse(ImportRefusal.PLACE_UNKNOWN, blamed);
                    yield Seat.UNKNOWN;
                }
                case PlaceNames.Found.Several _ -> {
                    refuse(ImportRefusal.PLACE_AMBIGUOUS, blamed);
                    yield Seat.UNKNOWN;
                }
            };
        }

        private <T> @Nullable T number(Column column, Function<String, Optional<T>> read, ImportRefusal why) {
            var typed = cell(column);
            if (typed.isEmpty()) {
                return null;
            }
            var number = read.apply(typed);
            if (number.isEmpty()) {
                refuse(why, column);
            }
            return number.orElse(null);
        }

        private @Nullable String text(Column column, int longest) {
            var typed = cell(column);
            if (Profile.longer(typed, longest)) {
                refuse(ImportRefusal.TOO_LONG, column);
                return null;
            }
            return typed.isEmpty() ? null : typed;
        }

        private String cell(Column column) {
            return TableRows.this.cell(row, column);
        }

        /** Every cell that is to blame is told, each once: who corrects the row wants to do it in one go. */
        private void refuse(ImportRefusal why, Column column) {
            if (refused.stream().noneMatch(each -> column.first().equals(each.column()))) {
                refused.add(new RefusedRow(row.line(), why, column.first(), cell(column)));
            }
        }
    }

    static String nameKey(String folded, Seat seat) {
        var where = seat.place() == null
                ? seat.town() == null ? "" : fold(seat.town())
                : seat.place().value();
        return "name|" + folded + "|" + where;
    }
}
