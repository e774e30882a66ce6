package org.osnowa.organisations;

import java.util.Optional;

/** The tax number: ten digits, of which the last one checks the others. */
public record Nip(String digits) {

    public Nip {
        if (!valid(digits)) {
            throw new IllegalArgumentException("Not a NIP: " + digits);
        }
    }

    public static Optional<Nip> read(String typed) {
        return Optional.of(Digits.in(typed, "NIP", "PL")).filter(Nip::valid).map(Nip::new);
    }

    /** Grouped as on Polish documents: 526-104-08-28. */
    public String display() {
        return "%s-%s-%s-%s"
                .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6, 8), digits.substring(8));
    }

    @Override
    public String toString() {
        return digits;
    }

    // The weights add up to 45, so any digit repeated ten times passes the check; a remainder of 10 fits no digit.
    private static boolean valid(String digits) {
        return Digits.count(digits, 10)
                && digits.charAt(0) != '0'
                && !Digits.allTheSame(digits)
                && Digits.weighed(digits, 6, 5, 7, 2, 3, 4, 5, 6, 7) == Digits.last(digits);
    }
}
