package org.osnowa.partnerships;

/** How much a benefit matters to who wants it: 1 to 3. */
public enum Importance {
    SOME,
    MUCH,
    MOST;

    public int weight() {
        return ordinal() + 1;
    }

    public static Importance of(int weight) {
        return values()[weight - 1];
    }
}
