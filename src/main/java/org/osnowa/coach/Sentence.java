package org.osnowa.coach;

import java.util.List;
import java.util.Set;

/** A goal, taken apart into words, numbers and signs. */
record Sentence(String text, List<Token> tokens) {

    /** Below this share of known words it is another language; see docs/goal-coach.md for what was measured. */
    private static final double POLISH = 2 / 3.0;

    private static final Set<String> STOPS = Set.of(";", "(", ")", "!", "?", "[", "]", "…");

    static Sentence of(String text, Lexicon lexicon) {
        return new Sentence(text, Tokens.of(text, lexicon.open()));
    }

    int size() {
        return tokens.size();
    }

    /** Never fails: before the first and behind the last is {@link Token#NONE}. */
    Token at(int token) {
        return token >= 0 && token < tokens.size() ? tokens.get(token) : Token.NONE;
    }

    Span span(Range range) {
        return new Span(
                tokens.get(range.from()).span().start(),
                tokens.get(range.to() - 1).span().end());
    }

    /** Whether a thought ends here: at a full stop that is none of an abbreviation, a semicolon, a parenthesis. */
    boolean stops(int token) {
        var here = at(token);
        return here.kind() == Token.Kind.NONE
                || STOPS.contains(here.text())
                || here.is(".")
                        && (at(token + 1).kind() == Token.Kind.NONE
                                || at(token + 1).capital())
                        && (!abbreviation(token - 1) || at(token - 1).lemma("rok"));
    }

    /** Where the thought around this token begins. */
    int start(int token) {
        var start = token;
        while (start > 0 && !stops(start - 1)) {
            start--;
        }
        return start;
    }

    /** Behind the last token of the thought around this one. */
    int end(int token) {
        var end = token;
        while (!stops(end)) {
            end++;
        }
        return end;
    }

    boolean inParentheses(int token) {
        return at(start(token) - 1).is("(");
    }

    private boolean abbreviation(int token) {
        return at(token).can("brev");
    }

    /** Whether it is Polish, as far as one can tell; a single unknown word may be anything. */
    boolean polish() {
        var words = tokens.stream()
                .filter(each -> each.word() && each.text().length() > 1)
                .filter(each -> !each.capital()
                        || each.span().start() == tokens.getFirst().span().start())
                .toList();
        var known = words.stream().filter(each -> !each.unknown()).count();
        return words.size() < 2 || known >= POLISH * words.size();
    }
}
