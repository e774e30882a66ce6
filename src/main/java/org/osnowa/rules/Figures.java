package org.osnowa.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** What is known of one partnership at one moment. A figure that nobody has measured yet is absent, never zero. */
public final class Figures {

    private final Map<Figure, Double> known = new EnumMap<>(Figure.class);
    private final Map<Figure, List<String>> counted = new EnumMap<>(Figure.class);

    public Figures with(Figure figure, double value) {
        known.put(figure, value);
        return this;
    }

    public Figures with(Figure figure, boolean holds) {
        return with(figure, holds ? 1 : 0);
    }

    /** A count of those who are named, so that a finding can say whom it is about. */
    public Figures with(Figure figure, List<String> who) {
        counted.put(figure, List.copyOf(who));
        return with(figure, who.size());
    }

    /** What is not known yet, because these have not said. */
    public Figures unsaid(Figure figure, List<String> by) {
        counted.put(figure, List.copyOf(by));
        return this;
    }

    /** Whom a figure counts, where that was said. */
    List<String> who(Figure figure) {
        return counted.getOrDefault(figure, List.of());
    }

    public OptionalDouble of(Figure figure) {
        var value = known.get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
