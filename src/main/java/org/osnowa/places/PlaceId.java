package org.osnowa.places;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which place. The id of a place begins with the id of what it lies in: 22, 2213, 221308, 221308-… For gminas these are the
 * first six digits of TERC; the seventh says what kind of gmina it is, and changes.
 */
public record PlaceId(String value) {

    private static final Pattern SHAPE = Pattern.compile("PL|\\d{2}|\\d{4}|\\d{6}|\\d{6}-[0-9a-f-]{6,36}");
    private static final int GMINA = 6;

    public static final PlaceId POLAND = new PlaceId("PL");

    public PlaceId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("No place can have the id " + value);
        }
    }

    public static PlaceId of(String text) {
        return new PlaceId(text);
    }

    /** For what comes from an address or a form. */
    public static Optional<PlaceId> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new PlaceId(text)) : Optional.empty();
    }

    static PlaceId within(PlaceId gmina, Object own) {
        return new PlaceId(gmina.value + "-" + own);
    }

    /** The first id of all that lie here, the place itself included. Together with {@link #until} a range for queries. */
    public String from() {
        return equals(POLAND) ? "" : value;
    }

    /** The first id that lies elsewhere, in the order of bytes (collate "C"). */
    public String until() {
        var last = value.length() - 1;
        return equals(POLAND) ? "~" : value.substring(0, last) + (char) (value.charAt(last) + 1);
    }

    public boolean contains(PlaceId other) {
        return equals(POLAND) || other.value.startsWith(value);
    }

    /** What it lies in, from the voivodeship down. */
    public List<PlaceId> around() {
        return equals(POLAND)
                ? List.of()
                : Stream.of(2, 4, GMINA)
                        .filter(length -> length < value.length())
                        .map(length -> new PlaceId(value.substring(0, length)))
                        .toList();
    }

    public boolean neighbourhood() {
        return value.length() > GMINA;
    }

    @Override
    public String toString() {
        return value;
    }
}
