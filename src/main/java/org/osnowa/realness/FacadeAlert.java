package org.osnowa.realness;

/**
 * A partnership may be for show (domain/05, 5.4). It is meant for its partners, as a question and not as a verdict.
 *
 * @param littleDelivered of five or more commitments that were due less than three in ten were delivered (real.R1)
 * @param moreWords three or more public notes since the last commitment was delivered
 */
record FacadeAlert(boolean littleDelivered, boolean moreWords) {

    private static final int LEAST_DUE = 5;
    private static final int FEW = 30;
    private static final int MANY_NOTES = 3;

    /** @param notes since the last commitment was delivered */
    static FacadeAlert of(Ratio commitments, int notes) {
        return new FacadeAlert(commitments.whole() >= LEAST_DUE && commitments.below(FEW), notes >= MANY_NOTES);
    }

    boolean raised() {
        return littleDelivered || moreWords;
    }
}
