package org.osnowa.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people say an organisation is.
 *
 * @param offers what it can give to others, in its own words
 */
public record Profile(
        String name,
        @Nullable String shortName,
        OrganisationKind kind,
        Standing standing,
        List<Field> fields,
        Seat seat,
        @Nullable String offers) {

    public static final int LONGEST_NAME = 300;
    public static final int LONGEST_OFFER = 2000;

    public Profile {
        if (name.isBlank() || longer(name, LONGEST_NAME)) {
            throw new IllegalArgumentException("A name of " + name.length() + " characters");
        }
        fields = fields.stream().distinct().sorted().toList();
    }

    /** Sign by sign, as the database counts. */
    static boolean longer(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    /** With everything that usually follows from the kind. */
    public static Profile of(String name, OrganisationKind kind, Seat seat) {
        return new Profile(name, null, kind, Standing.usualFor(kind), kind.usualFields(), seat, null);
    }

    /** How it is called where space is short. */
    public String brief() {
        return shortName == null ? name : shortName;
    }
}
