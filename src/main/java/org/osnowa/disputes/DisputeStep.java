package org.osnowa.disputes;

/** The steps of a dispute, in their order: it is never led back to an earlier one. */
public enum DisputeStep {
    /** Those concerned talk. */
    TALK,
    /** The steering group helps, or who leads the talk. */
    STEERING,
    /** Somebody who belongs to no side helps both. */
    MEDIATION
}
