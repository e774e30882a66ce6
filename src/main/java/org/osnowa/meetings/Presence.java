package org.osnowa.meetings;

/** How an invited organisation took part; invited is all that is known of one until somebody says more. */
public enum Presence {
    PRESENT,
    ONLINE,
    EXCUSED,
    ABSENT,
    INVITED;

    boolean came() {
        return this == PRESENT || this == ONLINE;
    }
}
