package org.osnowa.commitments;

/** How sure one is of a rate. */
public enum RateConfidence {
    /** Read at the address that stands beside it. */
    SOURCED,
    HIGH,
    CHECK
}
