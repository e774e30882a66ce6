package org.osnowa.partnerships;

/** What somebody may do inside a partnership, the most first. That is not membership, and no mandate. */
public enum AccessLevel {
    /** Leads the work: invites, answers, changes stages, settles who may enter. */
    COORDINATES,
    /** Writes what the partners write together. */
    WORKS,
    READS
}
