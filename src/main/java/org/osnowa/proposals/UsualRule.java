package org.osnowa.proposals;

/**
 * How a partnership decides when nobody says otherwise.
 *
 * @param days how long a round is open, 1 to {@link #MOST_DAYS}
 */
record UsualRule(Rule rule, int days, int version) {

    static final int MOST_DAYS = 90;

    /** Until the partners have agreed on something: consent of those who answer, half at least, within the week of clause C12. */
    static final UsualRule UNSAID = new UsualRule(Rule.of(Mode.CONSENT, Quorum.HALF, Majority.SIMPLE), 7, 0);
}
