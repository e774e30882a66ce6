package org.osnowa.accounts;

import org.jspecify.annotations.Nullable;

/** What an e-mail address looks like, as far as a program can tell: whether it exists only a letter shows. */
public final class Email {

    public static final int LONGEST = 254;

    /**
     * Something, one "@", a domain with a dot; no spaces, no control characters, nothing that could be a second header. An
     * empty field fits too: that it is missing is told apart.
     */
    public static final String PATTERN = "\\s*|(?=.{3,260}$)\\s*[^\\s\\p{Cntrl}@<>,;:\"()\\[\\]\\\\]{1,64}"
            + "@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,10}\\s*";

    private Email() {}

    static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
