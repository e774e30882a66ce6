package org.osnowa.coach;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.osnowa.platform.Text;

/** Takes a sentence apart. Every token remembers where it stood, whatever was composed or left out on the way. */
final class Tokens {

    /** More than anybody reads; the coach says long before that it is too long. */
    private static final int READ = 2_000;

    private final String text;
    private final int length;
    private final Lexicon.Reader lexicon;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text, Lexicon.Reader lexicon) {
        this.text = text;
        this.length = Math.min(text.length(), READ);
        this.lexicon = lexicon;
    }

    static List<Token> of(String text, Lexicon.Reader lexicon) {
        return new Tokens(text, lexicon).all();
    }

    private List<Token> all() {
        var at = 0;
        while (at < length) {
            var letter = text.codePointAt(at);
            var end = at + Character.charCount(letter);
            if (Character.isLetter(letter)) {
                at = word(at);
            } else if (Character.isDigit(letter)) {
                at = number(at);
            } else {
                if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && !silent(letter)) {
                    add(at, end, Token.Kind.SIGN, Character.toString(letter), false, List.of());
                }
                at = end;
            }
        }
        return List.copyOf(tokens);
    }

    private int word(int start) {
        var end = start;
        while (end < length && inWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        var heard = new StringBuilder();
        text.substring(start, end).codePoints().filter(each -> !silent(each)).forEach(heard::appendCodePoint);
        var word = Normalizer.normalize(heard, Normalizer.Form.NFC);
        var lower = word.toLowerCase(Text.POLISH);
        add(start, end, Token.Kind.WORD, lower, Character.isUpperCase(word.codePointAt(0)), lexicon.of(lower));
        return end;
    }

    /** "1 248", "2,5"; a full stop is left alone, because it parts a date more often than a number. */
    private int number(int start) {
        var end = digits(start);
        var digits = new StringBuilder(plain(start, end));
        if (digits.length() <= 3) {
            while (space(end) && digits(end + 1) == end + 4) {
                digits.append(plain(end + 1, end + 4));
                end += 4;
            }
        }
        if (end < length && text.charAt(end) == ',' && digits(end + 1) > end + 1) {
            var decimals = digits(end + 1);
            digits.append('.').append(plain(end + 1, decimals));
            end = decimals;
        }
        add(start, end, Token.Kind.NUMBER, digits.toString(), false, List.of());
        return end;
    }

    private int digits(int start) {
        var end = start;
        while (end < length && Character.isDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private String plain(int start, int end) {
        var plain = new StringBuilder();
        text.substring(start, end).codePoints().forEach(each -> plain.append(Character.digit(each, 10)));
        return plain.toString();
    }

    private boolean space(int at) {
        return at < length && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0' || text.charAt(at) == '\u202f');
    }

    private void add(int start, int end, Token.Kind kind, String word, boolean capital, List<Reading> readings) {
        var glued = !tokens.isEmpty() && tokens.getLast().span().end() == start;
        tokens.add(Token.of(new Span(start, end), kind, word, capital, glued, readings));
    }

    private static boolean inWord(int letter) {
        return Character.isLetter(letter) || silent(letter) || mark(letter);
    }

    private static boolean mark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Soft hyphens, joiners, directions: written and not read. */
    private static boolean silent(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || Character.isISOControl(letter) && !Character.isWhitespace(letter);
    }
}
