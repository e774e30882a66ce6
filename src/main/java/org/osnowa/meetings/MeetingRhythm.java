package org.osnowa.meetings;

/** How often partners agreed to meet. */
public enum MeetingRhythm {
    WEEK(7),
    TWO_WEEKS(14),
    MONTH(31),
    TWO_MONTHS(62),
    QUARTER(92),
    HALF_YEAR(184);

    private final int days;

    MeetingRhythm(int days) {
        this.days = days;
    }

    /** As many as lie between two meetings at most. */
    int days() {
        return days;
    }
}
