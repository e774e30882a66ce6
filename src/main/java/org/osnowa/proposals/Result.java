package org.osnowa.proposals;

/** What a round came to. */
public enum Result {
    PASSED,
    /** Somebody objects: a new version, and a new round. */
    OBJECTED,
    REJECTED,
    /** As many for as against: it has not passed. */
    TIED,
    /** Too few took part. */
    NO_QUORUM,
    /** Everybody who answered stood aside: nobody wants it. */
    NOBODY_AGREED,
    /** One group of interests had half of the votes or more: that decides nothing (domain/02, G3b). */
    ONE_GROUP,
    /** Nothing was to be settled: answers were gathered. */
    GATHERED;

    public boolean passes() {
        return this == PASSED;
    }
}
