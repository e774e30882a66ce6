package org.osnowa.agreements;

/** On what it depends whether a clause is needed. */
enum Circumstance {
    /** Children take part in what the partners do. */
    MINORS,
    VOLUNTEERS
}
