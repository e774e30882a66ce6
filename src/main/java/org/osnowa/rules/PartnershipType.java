package org.osnowa.rules;

/**
 * What kind of partnership it is by its purpose (domain/02, 2.1). The legal form is a separate matter. The public-social
 * partnership of the table is left out: its legal basis was not established.
 */
public enum PartnershipType {
    /** Agreement of public institutions, enterprises and civic organisations for their area. */
    LOCAL,
    /** Goals strictly set by a project, often required by a funder. */
    PROJECT,
    /** A platform of organisations with similar activity. */
    BRANCH,
    /** Contract of a public body and a private partner for a defined undertaking. */
    PPP,
    COALITION,
    LABOUR_MARKET,
    LAG,
    LOCAL_INITIATIVE,
    JOINT_BID,
    INTERMUNICIPAL
}
