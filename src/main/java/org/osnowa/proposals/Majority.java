package org.osnowa.proposals;

/** What a vote must reach; compared in whole numbers. Conflicts of interest are left out everywhere, abstentions are not. */
public enum Majority {
    /** More for than against. */
    SIMPLE,
    /** More than half of all who may vote, whether they did or not. */
    ABSOLUTE,
    /** At least two thirds of those who took part, those who abstained among them (clause C12). */
    TWO_THIRDS,
    /** At least three quarters of all who may vote (clause C25). */
    THREE_QUARTERS;

    /**
     * @param yes how much was for it
     * @param no how much was against it
     * @param cast how much took part
     * @param all how much may vote
     */
    boolean reached(long yes, long no, long cast, long all) {
        return switch (this) {
            case SIMPLE -> yes > no;
            case ABSOLUTE -> 2 * yes > all;
            case TWO_THIRDS -> yes > 0 && 3 * yes >= 2 * cast;
            case THREE_QUARTERS -> yes > 0 && 4 * yes >= 3 * all;
        };
    }
}
