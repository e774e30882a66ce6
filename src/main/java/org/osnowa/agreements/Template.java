package org.osnowa.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with places for values: {@code {{x}}}, {@code {{x|words for when nobody said}}}, {@code {{#if x}}…{{/if}}} and
 * {@code {{#each x}}…{{/each}}}. It computes nothing. What is filled in is never read as a template again.
 */
final class Template {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private sealed interface Piece {

        record Words(String words) implements Piece {}

        record Value(String name, Optional<String> otherwise) implements Piece {}

        record If(String name, List<Piece> then) implements Piece {}

        record Each(String name, List<Piece> row) implements Piece {}
    }

    /** A mistake in the text. */
    static final class Broken extends IllegalArgumentException {
        Broken(String why) {
            super(why);
        }
    }

    /**
     * A text that was filled in.
     *
     * @param missing names of what nobody said; of a row of a list as in {@code strony.2.osoba}
     */
    record Filled(String text, SequencedSet<String> missing) {}

    /** What can be filled in. */
    sealed interface Value {

        record Words(String words) implements Value {}

        record Rows(List<Map<String, String>> rows) implements Value {}
    }

    private final List<Piece> pieces;

    private Template(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** @throws Broken where a tag is none of those that are known, or is not closed */
    static Template of(String text) {
        var reading = new Reading(text);
        return new Template(reading.pieces(""));
    }

    /** The values it asks for, without those of rows. */
    Set<String> names() {
        return names(pieces);
    }

    /** The lists it repeats over, with the values of a row. */
    Set<String> lists() {
        var lists = new TreeSet<String>();
        pieces.forEach(each -> {
            if (each instanceof Piece.Each(var name, var _)) {
                lists.add(name);
            }
        });
        return lists;
    }

    /** The values that a row of this list asks for. */
    Set<String> namesOfRow(String list) {
        var names = new TreeSet<String>();
        pieces.forEach(each -> {
            if (each instanceof Piece.Each(var name, var row) && name.equals(list)) {
                names.addAll(names(row));
            }
        });
        return names;
    }

    private static Set<String> names(List<Piece> pieces) {
        var names = new TreeSet<String>();
        for (var each : pieces) {
            switch (each) {
                case Piece.Words _ -> {}
                case Piece.Value(var name, var _) -> names.add(name);
                case Piece.If(var name, var then) -> {
                    names.add(name);
                    names.addAll(names(then));
                }
                case Piece.Each(var name, var _) -> names.add(name);
            }
        }
        return names;
    }

    /** What stands for a value when nobody said it. */
    Optional<String> otherwise(String name) {
        return pieces.stream()
                .flatMap(each -> each instanceof Piece.Value(var named, var otherwise) && named.equals(name)
                        ? otherwise.stream()
                        : Stream.empty())
                .findFirst();
    }

    /** @param gap what stands where a value is missing, made of its name */
    Filled fill(Map<String, Value> values, UnaryOperator<String> gap) {
        var text = new StringBuilder();
        var missing = new LinkedHashSet<String>();
        fill(pieces, values, "", gap, text, missing);
        return new Filled(text.toString(), missing);
    }

    private static void fill(
            List<Piece> pieces,
            Map<String, Value> values,
            String prefix,
            UnaryOperator<String> gap,
            StringBuilder text,
            Set<String> missing) {
        for (var each : pieces) {
            switch (each) {
                case Piece.Words(var words) -> text.append(words);
                case Piece.Value(var name, var otherwise) ->
                    text.append(words(values, name).or(() -> otherwise).orElseGet(() -> {
                        missing.add(prefix + name);
                        return gap.apply(prefix + name);
                    }));
                case Piece.If(var name, var then) -> {
                    if (words(values, name).isPresent()) {
                        fill(then, values, prefix, gap, text, missing);
                    }
                }
                case Piece.Each(var name, var row) -> {
                    var rows =
                            values.get(name) instanceof Value.Rows(var found) ? found : List.<Map<String, String>>of();
                    if (rows.isEmpty()) {
                        missing.add(prefix + name);
                        text.append(gap.apply(prefix + name));
                    }
                    for (var number = 0; number < rows.size(); number++) {
                        fill(
                                row,
                                ofRow(rows.get(number)),
                                prefix + name + "." + (number + 1) + ".",
                                gap,
                                text,
                                missing);
                    }
                }
            }
        }
    }

    private static Map<String, Value> ofRow(Map<String, String> row) {
        var values = new HashMap<String, Value>();
        row.forEach((name, words) -> values.put(name, new Value.Words(words)));
        return values;
    }

    private static Optional<String> words(Map<String, Value> values, String name) {
        return values.get(name) instanceof Value.Words(var words) && !words.isBlank()
                ? Optional.of(words)
                : Optional.empty();
    }

    /** Goes through the text once. */
    private static final class Reading {

        private final String text;
        private final Matcher tags;
        private int at;

        Reading(String text) {
            this.text = text;
            this.tags = TAG.matcher(text);
        }

        /** @param until the tag that closes these, or nothing for the whole */
        List<Piece> pieces(String until) {
            var pieces = new ArrayList<Piece>();
            while (tags.find(at)) {
                words(text.substring(at, tags.start()), pieces);
                at = tags.end();
                var tag = tags.group(1).strip();
                if (!until.isEmpty() && tag.equals(until)) {
                    return pieces;
                }
                pieces.add(piece(tag, until));
            }
            words(text.substring(at), pieces);
            at = text.length();
            if (!until.isEmpty()) {
                throw new Broken("{{" + until + "}} is missing");
            }
            return pieces;
        }

        private Piece piece(String tag, String within) {
            if (tag.startsWith("#if ")) {
                return new Piece.If(name(tag.substring(4)), pieces("/if"));
            }
            if (tag.startsWith("#each ")) {
                if (!within.isEmpty()) {
                    throw new Broken("{{" + tag + "}} stands within another");
                }
                return new Piece.Each(name(tag.substring(6)), pieces("/each"));
            }
            var bar = tag.indexOf('|');
            return bar < 0
                    ? new Piece.Value(name(tag), Optional.empty())
                    : new Piece.Value(name(tag.substring(0, bar)), Optional.of(bare(tag.substring(bar + 1))));
        }

        /** Words for when nobody said may stand in quotation marks, which are not theirs. */
        private static String bare(String words) {
            var quoted = words.startsWith("„") || words.startsWith("“");
            return quoted && words.endsWith("”") ? words.substring(1, words.length() - 1) : words;
        }

        private static String name(String name) {
            var stripped = name.strip();
            if (!NAME.matcher(stripped).matches()) {
                throw new Broken("{{" + name + "}} is no tag that is known here");
            }
            return stripped;
        }

        private static void words(String words, List<Piece> pieces) {
            if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
                throw new Broken("a tag is not closed in \"" + words + "\"");
            }
            if (!words.isEmpty()) {
                pieces.add(new Piece.Words(words));
            }
        }
    }
}
