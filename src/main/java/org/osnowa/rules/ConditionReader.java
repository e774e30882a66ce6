package org.osnowa.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a condition as it stands in the rule file. "or" binds looser than "and", "and" looser than "not"; parentheses group.
 */
final class ConditionReader {

    /** Why a condition cannot be read, in words for whoever wrote it. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String why) {
            super(why);
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("\\s*([a-z][a-z0-9_]*|[0-9]+(?:\\.[0-9]+)?|>=|<=|[<>=()])\\s*");
    private static final String END = "the end";

    private final List<String> tokens;
    private int next;

    private ConditionReader(List<String> tokens) {
        this.tokens = tokens;
    }

    static Condition read(String text) {
        var reader = new ConditionReader(tokens(text));
        var condition = reader.any();
        if (!reader.peek().equals(END)) {
            throw new Unreadable("expected \"and\", \"or\" or the end, found \"" + reader.peek() + "\"");
        }
        return condition;
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        var at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new Unreadable("cannot read \"" + text.substring(at).strip() + "\"");
            }
            tokens.add(matcher.group(1));
            at = matcher.end();
        }
        return tokens;
    }

    private Condition any() {
        var conditions = new ArrayList<Condition>();
        do {
            conditions.add(all());
        } while (took("or"));
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.Any(List.copyOf(conditions));
    }

    private Condition all() {
        var conditions = new ArrayList<Condition>();
        do {
            conditions.add(one());
        } while (took("and"));
        return conditions.size() == 1 ? conditions.getFirst() : new Condition.All(List.copyOf(conditions));
    }

    private Condition one() {
        if (took("not")) {
            return new Condition.Not(one());
        }
        if (took("(")) {
            var inner = any();
            if (!took(")")) {
                throw new Unreadable("expected \")\", found \"" + peek() + "\"");
            }
            return inner;
        }
        var figure = figure();
        var operator = operator();
        return operator.<Condition>map(each -> new Condition.Compared(figure, each, number()))
                .orElseGet(() -> new Condition.Held(figure));
    }

    private Figure figure() {
        var name = take();
        return Arrays.stream(Figure.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new Unreadable("no figure is called \"" + name + "\""));
    }

    private Optional<Condition.Operator> operator() {
        var found = Arrays.stream(Condition.Operator.values())
                .filter(each -> each.sign.equals(peek()))
                .findFirst();
        found.ifPresent(_ -> next++);
        return found;
    }

    private double number() {
        var word = take();
        if (!Character.isDigit(word.charAt(0))) {
            throw new Unreadable("expected a number, found \"" + word + "\"");
        }
        return Double.parseDouble(word);
    }

    private boolean took(String word) {
        var here = peek().equals(word);
        if (here) {
            next++;
        }
        return here;
    }

    private String take() {
        var word = peek();
        next++;
        return word;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : END;
    }
}
