package org.osnowa.accounts;

import static org.osnowa.accounts.PasswordRefusal.COMMON;
import static org.osnowa.accounts.PasswordRefusal.GUESSABLE;
import static org.osnowa.accounts.PasswordRefusal.LIKE_YOU;
import static org.osnowa.accounts.PasswordRefusal.TOO_LONG;
import static org.osnowa.accounts.PasswordRefusal.TOO_SHORT;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osnowa.platform.Folding;

/** Which passwords are good enough. Length counts; capital letters, digits and signs are nobody's business. */
final class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final int TELLING_WORD = 4;
    private static final int LEAST_BESIDES = 6;
    private static final int GOOD_ENOUGH = 2;

    /** Guessing gets no harder to estimate after that, only slower. */
    private static final int MEASURED = 40;

    private static final Zxcvbn GUESSES = new Zxcvbn();

    private PasswordRule() {}

    static Optional<PasswordRefusal> whyNot(String password, String name, String email) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        var own = ownWords(name, email);
        if (besides(password, own) < LEAST_BESIDES) {
            return Optional.of(LIKE_YOU);
        }
        if (CommonWords.carry(password)) {
            return Optional.of(GUESSABLE);
        }
        var guess = GUESSES.measure(password.substring(0, Math.min(MEASURED, password.length())), own);
        if (guess.getScore() >= GOOD_ENOUGH) {
            return Optional.empty();
        }
        var oneListedWord = guess.getSequence().size() == 1
                && "passwords".equals(guess.getSequence().getFirst().dictionaryName);
        return Optional.of(oneListedWord ? COMMON : GUESSABLE);
    }

    /** How many characters are left without the person's own words. */
    private static int besides(String password, List<String> own) {
        var rest = squeezed(password);
        var whole = rest.length();
        for (var word : own) {
            rest = rest.replace(word, "");
        }
        return rest.length() == whole ? Integer.MAX_VALUE : rest.length();
    }

    private static List<String> ownWords(String name, String email) {
        return Arrays.stream(Folding.fold(name + " " + email).split(" "))
                .filter(word -> word.length() >= TELLING_WORD)
                .distinct()
                .toList();
    }

    private static String squeezed(String text) {
        return Folding.fold(text).replace(" ", "");
    }
}
