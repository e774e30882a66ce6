package org.osnowa.organisations;

import java.util.Optional;

/** The number in the statistical register: nine digits, or fourteen for a local unit of somebody with nine. */
public record Regon(String digits) {

    private static final String PADDING = "00000";

    public Regon {
        if (!valid(digits)) {
            throw new IllegalArgumentException("Not a REGON: " + digits);
        }
    }

    public static Optional<Regon> read(String typed) {
        return Optional.of(withoutPadding(Digits.in(typed, "REGON")))
                .filter(Regon::valid)
                .map(Regon::new);
    }

    public boolean localUnit() {
        return digits.length() == 14;
    }

    public String display() {
        return localUnit() ? digits.substring(0, 9) + "-" + digits.substring(9) : digits;
    }

    @Override
    public String toString() {
        return digits;
    }

    // Court registers print nine digits with five zeros behind them, which is seldom a valid number of fourteen.
    private static String withoutPadding(String digits) {
        return digits.length() == 14 && digits.endsWith(PADDING) ? digits.substring(0, 9) : digits;
    }

    private static boolean valid(String digits) {
        return Digits.count(digits, 9) && validNine(digits)
                || Digits.count(digits, 14)
                        && !digits.endsWith(PADDING)
                        && validNine(digits.substring(0, 9))
                        && Digits.weighed(digits, 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8) % 10 == Digits.last(digits);
    }

    private static boolean validNine(String digits) {
        return !Digits.allTheSame(digits) && Digits.weighed(digits, 8, 9, 2, 3, 4, 5, 6, 7) % 10 == Digits.last(digits);
    }
}
