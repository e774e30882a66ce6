package org.osnowa.partnerships;

/** What a partner is in a partnership (domain/09). A lead partner exists in project partnerships only. */
public enum Role {
    LEADER,
    LEAD_PARTNER,
    PARTNER,
    IMPLEMENTING_UNIT,
    OBSERVER
}
