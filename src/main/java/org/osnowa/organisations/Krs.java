package org.osnowa.organisations;

import java.util.Optional;

/** The number in the court register: ten digits, padded with zeros, without a check digit. */
public record Krs(String digits) {

    private static final int LENGTH = 10;

    public Krs {
        if (!valid(digits)) {
            throw new IllegalArgumentException("Not a KRS number: " + digits);
        }
    }

    public static Optional<Krs> read(String typed) {
        return Optional.of(padded(Digits.in(typed, "KRS"))).filter(Krs::valid).map(Krs::new);
    }

    public String display() {
        return digits;
    }

    @Override
    public String toString() {
        return digits;
    }

    private static String padded(String digits) {
        return digits.isEmpty() || digits.length() > LENGTH ? digits : "0".repeat(LENGTH - digits.length()) + digits;
    }

    private static boolean valid(String digits) {
        return Digits.count(digits, LENGTH) && !digits.equals("0".repeat(LENGTH));
    }
}
