package org.osnowa.rules;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.DataFile;
import org.osnowa.platform.Text;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Something that must hold, as the rule file says it.
 *
 * @param id in full: gate.R2, rule.J1
 * @param stops what is kept back while a hard one does not hold
 * @param when the rule speaks only when this holds
 * @param where the page of the partnership where it can be met, if there is one
 */
public record Rule(
        String id,
        Severity severity,
        Stops stops,
        @Nullable Condition when,
        Condition holds,
        Words title,
        Words todo,
        Optional<String> where,
        Optional<Basis> basis) {

    /** What a hard rule keeps back. */
    public enum Stops {
        /** Leaving the stage, or signing. */
        GOING_ON,
        /** Only what the partnership calls itself. */
        LABEL
    }

    /** The same in both languages. */
    public record Words(String polish, String english) {

        /** What stands under "pl" and "en", or under "do_pl" and "do_en". */
        public static Words read(DataFile file, Node node, Map<String, Node> entries, String prefix) {
            return new Words(file.text(node, entries, prefix + "pl"), file.text(node, entries, prefix + "en"));
        }

        public String in(Locale locale) {
            return locale.equals(Text.POLISH) ? polish : english;
        }
    }

    /**
     * What stands behind a rule.
     *
     * @param checked the month in which the source was last read
     */
    public record Basis(String source, YearMonth checked, Confidence confidence) {

        public static Basis read(DataFile file, Node node, Map<String, Node> entries) {
            var confidence = file.text(node, entries, "confidence").toUpperCase(Locale.ROOT);
            return new Basis(
                    file.text(node, entries, "source"),
                    file.month(node, entries, "checked"),
                    file.named(Confidence.values(), confidence, node));
        }
    }

    /** How sure we are of a source. */
    public enum Confidence {
        CERTAIN,
        /** Right in substance; the number or the wording is to be read anew before anybody relies on it. */
        CHECK,
        /** No law says so: our own proposal. */
        OURS
    }

    /** Where a hard condition stands in the way of going on. */
    public boolean hard() {
        return severity == Severity.BLOCK;
    }

    Finding in(Figures figures) {
        if (when != null && when.in(figures) != Truth.YES) {
            return new Finding(this, false, Truth.UNKNOWN, figures);
        }
        return new Finding(this, true, holds.in(figures), figures);
    }

    Stream<Figure> figures() {
        return Stream.concat(holds.figures(), Stream.ofNullable(when).flatMap(Condition::figures));
    }

    /** What stands in the way of it, where it does not hold. */
    Stream<Condition.Compared> lacks(Figures figures) {
        return holds.in(figures) == Truth.NO ? holds.lacks(figures) : Stream.empty();
    }

    Stream<Condition.Compared> comparisons() {
        return holds.comparisons();
    }
}
