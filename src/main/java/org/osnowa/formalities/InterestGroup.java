package org.osnowa.formalities;

/**
 * Who votes alike in the board of a local action group (domain/02, 2.3). Shares are compared as whole numbers: of 100 votes
 * 49 are not more than 49 in 100, and of 14 votes 7 are half.
 *
 * @param veto whether it can stop what the others decide
 */
public record InterestGroup(GroupId id, String name, int votes, boolean veto) {

    static final int MOST_PERCENT = 49;

    boolean dominatesAmong(int all) {
        return 100L * votes > (long) MOST_PERCENT * all;
    }

    boolean controlsAmong(int all) {
        return 2L * votes >= all;
    }
}
