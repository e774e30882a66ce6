package org.osnowa.platform;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an e-mail address looks like, as far as a program can tell: whether it exists only a letter shows. */
public final class EmailAddress {

    public static final int LONGEST = 254;

    /**
     * Something, one "@", a domain with a dot; no spaces, no control characters, nothing that could be a second header or,
     * in a link mailto:, a field of the letter. An empty field fits too: that it is missing is told apart.
     */
    public static final String PATTERN = "\\s*|(?=.{3,260}$)\\s*[^\\s\\p{Cntrl}@<>,;:?&#%\"()\\[\\]\\\\]{1,64}"
            + "@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,10}\\s*";

    private static final Pattern READABLE = Pattern.compile(PATTERN);

    private EmailAddress() {}

    /** Without what stands around it; nothing when it is empty or cannot be an address. */
    public static Optional<String> read(String typed) {
        var address = typed.strip();
        return !address.isEmpty()
                        && address.length() <= LONGEST
                        && READABLE.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }

    public static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
