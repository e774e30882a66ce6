package org.osnowa.realness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How real a partnership is, from facts and not from opinions (domain/05, 5.4): 100 × (0.30 real.R1 + 0.20 real.R2 +
 * 0.20 real.R3 + 0.20 real.R4 + 0.10 real.R5). What has fewer than three in the whole is left out, and the weights of the rest are
 * stretched to a hundred; with fewer than three components there is too little data. Counted in whole numbers, rounded once.
 */
record RealnessIndex(Map<IndexPart, Ratio> ratios) {

    private static final int LEAST_WHOLE = 3;
    private static final int LEAST_COMPONENTS = 3;

    RealnessIndex {
        var inOrder = new EnumMap<IndexPart, Ratio>(IndexPart.class);
        inOrder.putAll(ratios);
        ratios = Collections.unmodifiableMap(inOrder);
    }

    Ratio of(IndexPart part) {
        return ratios.getOrDefault(part, new Ratio(0, 0));
    }

    boolean counts(IndexPart part) {
        return of(part).whole() >= LEAST_WHOLE;
    }

    /** What the components that count weigh together. */
    int weights() {
        return ratios.keySet().stream()
                .filter(this::counts)
                .mapToInt(IndexPart::weight)
                .sum();
    }

    /** To one decimal; nothing where there is too little data. */
    Optional<BigDecimal> value() {
        var counting = ratios.keySet().stream().filter(this::counts).toList();
        if (counting.size() < LEAST_COMPONENTS) {
            return Optional.empty();
        }
        var top = BigInteger.ZERO;
        var bottom = BigInteger.ONE;
        for (var each : counting) {
            var whole = BigInteger.valueOf(of(each).whole());
            var part = BigInteger.valueOf((long) each.weight() * of(each).part());
            top = top.multiply(whole).add(part.multiply(bottom));
            bottom = bottom.multiply(whole);
        }
        var hundred = new BigDecimal(top.multiply(BigInteger.valueOf(100)));
        var all = new BigDecimal(bottom.multiply(BigInteger.valueOf(weights())));
        return Optional.of(hundred.divide(all, 1, RoundingMode.HALF_UP));
    }
}
