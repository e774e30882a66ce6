package org.osnowa.accounts;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osnowa.platform.Folding;
import org.springframework.core.io.ClassPathResource;

/**
 * Passwords that are one common word, or two, with digits and signs around them, such as "Warszawa2024!". Counting parts,
 * as the library does, takes the year and the exclamation mark for something that nobody would guess.
 */
final class CommonWords {

    /** More digits and signs than that are a secret of their own. */
    private static final int DECORATION = 8;

    private static final Pattern DECORATED_END = Pattern.compile("[^\\p{L}]+$");

    private static final Set<String> OURS = ours();
    private static final Set<String> LISTED = listed();
    private static final int LONGEST_PAIR =
            2 * OURS.stream().mapToInt(String::length).max().orElseThrow();

    private CommonWords() {}

    static boolean carry(String password) {
        return carry(password, password.codePointCount(0, password.length()))
                || carry(unmasked(password), password.codePointCount(0, password.length()));
    }

    private static boolean carry(String password, int length) {
        var letters = Folding.fold(password).replaceAll("[^\\p{L}]", "");
        return !letters.isEmpty()
                && letters.length() <= LONGEST_PAIR
                && length - letters.length() <= DECORATION
                && (LISTED.contains(letters) || pair(letters));
    }

    private static boolean pair(String letters) {
        for (var end = 1; end <= letters.length(); end++) {
            var rest = letters.substring(end);
            if (OURS.contains(letters.substring(0, end)) && (rest.isEmpty() || OURS.contains(rest))) {
                return true;
            }
        }
        return false;
    }

    /** Signs that stand for letters, h@slo; those at the end stand for nothing. */
    private static String unmasked(String password) {
        return DECORATED_END
                .matcher(password)
                .replaceFirst("")
                .replace('@', 'a')
                .replace('$', 's')
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('1', 'i')
                .replace('!', 'i');
    }

    private static Set<String> ours() {
        try {
            return new ClassPathResource("passwords/common.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> listed() {
        try {
            Dictionary dictionary = StandardDictionaries.PASSWORDS_LOADER.load();
            return Set.copyOf(dictionary.getFrequencies());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
