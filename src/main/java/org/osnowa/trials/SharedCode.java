package org.osnowa.trials;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osnowa.platform.MailedTokens;

/**
 * The last part of a shared link: twelve signs that can be typed from paper, so without letters that look like digits. Sixty
 * bits are enough for what many people hold in their hands: a million guesses a second find one of a thousand open links in
 * some forty years.
 */
record SharedCode(String value) {

    private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;
    private static final int BITS = 5;
    private static final String PURPOSE = "trials.shared";
    private static final Pattern TYPED = Pattern.compile("[0-9a-zA-Z]{4}-?[0-9a-zA-Z]{4}-?[0-9a-zA-Z]{4}");

    static SharedCode of(MailedTokens tokens, TrialId trial, int generation) {
        var hash = MailedTokens.hash(tokens.token(PURPOSE, trial.value(), generation));
        var number = new BigInteger(1, Arrays.copyOf(hash, Long.BYTES));
        var signs = new StringBuilder();
        for (var sign = 0; sign < LENGTH; sign++) {
            signs.append(SIGNS.charAt(number.shiftRight(sign * BITS).intValue() & (1 << BITS) - 1));
        }
        return new SharedCode(signs.toString());
    }

    /** As it may have been typed: with capitals, hyphens, and letters for the digits that they look like. */
    static SharedCode read(String typed) {
        return TYPED.matcher(typed).matches()
                ? new SharedCode(typed.toLowerCase(Locale.ROOT)
                        .replace("-", "")
                        .replace('i', '1')
                        .replace('l', '1')
                        .replace('o', '0'))
                : new SharedCode(typed);
    }

    byte[] hash() {
        return MailedTokens.hash(PURPOSE + ' ' + value);
    }

    String path() {
        return Recipient.PATH + value.substring(0, 4) + '-' + value.substring(4, 8) + '-' + value.substring(8);
    }
}
