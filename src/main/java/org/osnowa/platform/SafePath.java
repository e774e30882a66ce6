package org.osnowa.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address within Osnowa to go to next, as a visitor's link names it. Whatever could lead a browser elsewhere becomes the
 * given fallback: only a plain path below "/" passes, written with the characters that our own addresses use.
 */
public record SafePath(String value) {

    private static final int LONGEST = 500;

    /** One slash and no second one, no backslash, no control character, no scheme, no "@". Percent signs only before two hex digits. */
    private static final Pattern OURS =
            Pattern.compile("/(?:[A-Za-z0-9._~-](?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2}|/(?![/]))*)?"
                    + "(?:\\?(?:[A-Za-z0-9._~=&+,/-]|%[0-9A-Fa-f]{2})*)?");

    /** Encoded slashes, backslashes and control characters, which some part on the way might decode. */
    private static final Pattern HIDDEN = Pattern.compile("(?i)%(?:[01][0-9a-f]|2f|5c|7f|25)");

    public static SafePath of(@Nullable String wanted, String fallback) {
        return new SafePath(wanted != null && safe(wanted) ? wanted : fallback);
    }

    private static boolean safe(String wanted) {
        if (wanted.length() > LONGEST || !OURS.matcher(wanted).matches()) {
            return false;
        }
        var path = wanted.split("\\?", 2)[0];
        return !HIDDEN.matcher(path).find() && !path.contains("/.") && !wanted.contains("//");
    }

    @Override
    public String toString() {
        return value;
    }
}
