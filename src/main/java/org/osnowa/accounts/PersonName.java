package org.osnowa.accounts;

/** What somebody may be called: anything that can be read on one line. */
final class PersonName {

    static final int LONGEST = 200;

    /** No control characters, no marks that turn the direction of writing, and at least one letter. */
    static final String PATTERN =
            "\\s*|(?=.{1,250}$)(?=.*\\p{L})[^\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*";

    private PersonName() {}

    static String plain(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }
}
