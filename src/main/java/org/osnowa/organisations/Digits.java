package org.osnowa.organisations;

import java.util.Locale;
import java.util.regex.Pattern;

/** The digits of a register number as people type it: with spaces, hyphens and the register's name in front. */
final class Digits {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}]+");

    private Digits() {}

    /** What is left may still hold letters: whether it is a number is for its own type to say. */
    static String in(String typed, String... prefixes) {
        if (digitsOnly(typed)) {
            return typed;
        }
        var rest = NOISE.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        for (var prefix : prefixes) {
            if (rest.startsWith(prefix)) {
                rest = rest.substring(prefix.length());
                rest = rest.startsWith(":") ? rest.substring(1) : rest;
            }
        }
        return rest;
    }

    static boolean count(String text, int length) {
        return text.length() == length && digitsOnly(text);
    }

    private static boolean digitsOnly(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean allTheSame(String digits) {
        return digits.chars().allMatch(digit -> digit == digits.charAt(0));
    }

    static int weighed(String digits, int... weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % 11;
    }

    static int last(String digits) {
        return digits.charAt(digits.length() - 1) - '0';
    }
}
