package org.osnowa.platform;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them: 214 000,5 with the comma of Polish or the point of English. */
public final class Amounts {

    private static final Pattern GAPS = Pattern.compile("[\\s\u00a0\u202f]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,4})?");

    private Amounts() {}

    /** Nothing when this is no number, or a longer one than we keep. */
    public static Optional<BigDecimal> read(String typed) {
        var plain = GAPS.matcher(typed).replaceAll("").replace('\u2212', '-').replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(plain(new BigDecimal(plain))) : Optional.empty();
    }

    /** As it stands in a field, to be read again. */
    public static String typed(BigDecimal amount) {
        return plain(amount).toPlainString().replace('.', ',');
    }

    /** Without zeros that say nothing, so that equal amounts are equal. */
    public static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
