package org.osnowa.partnerships;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osnowa.organisations.Sector;

/**
 * The whole partnership in one line: what is confirmed is woven, what is only declared hangs loose. Counted in commitments,
 * because hours and złoty do not add up; it says nothing of lateness, so everybody may see it.
 *
 * @param declared in all
 * @param confirmed in all
 * @param stripes the woven part, one for each partner with something confirmed, by sector
 * @param loose the sectors that have something left to bring
 */
public record Ribbon(int declared, int confirmed, List<Stripe> stripes, List<Loose> loose) {

    /** In percent of the whole length. */
    public record Stripe(Sector sector, String from, String width) {}

    public record Loose(Sector sector, String from, String to, String height) {}

    private static final double GAP = 0.3;

    /** How much one partner of a sector declared and brought. */
    record Part(Sector sector, int declared, int confirmed) {}

    static Ribbon of(List<Part> parts) {
        var declared = parts.stream().mapToInt(Part::declared).sum();
        var confirmed = parts.stream().mapToInt(Part::confirmed).sum();
        var stripes = new ArrayList<Stripe>();
        var left = new EnumMap<Sector, Integer>(Sector.class);
        var woven = 0;
        for (var sector : Sector.values()) {
            for (var part : parts) {
                if (part.sector() != sector) {
                    continue;
                }
                if (part.confirmed() > 0) {
                    stripes.add(new Stripe(
                            sector,
                            percent(100.0 * woven / declared),
                            percent(100.0 * part.confirmed() / declared - GAP)));
                    woven += part.confirmed();
                }
                if (part.declared() > part.confirmed()) {
                    left.merge(sector, part.declared() - part.confirmed(), Integer::sum);
                }
            }
        }
        return new Ribbon(declared, confirmed, stripes, loose(left, 100.0 * confirmed / Math.max(1, declared)));
    }

    private static List<Loose> loose(Map<Sector, Integer> left, double from) {
        var longest = left.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return Arrays.stream(Sector.values())
                .filter(left::containsKey)
                .map(each -> new Loose(
                        each,
                        percent(from),
                        percent(from + (100 - from) * (0.7 + 0.3 * left.getOrDefault(each, 0) / longest)),
                        percent(100.0 * (2 * each.ordinal() + 1) / (2 * Sector.values().length))))
                .toList();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
