package org.osnowa.partnerships;

/**
 * What a partner is in a partnership (domain/09), the strongest first. A lead partner exists in project partnerships only;
 * at most one partner leads. An observer sees, but neither decides nor counts as a partner.
 */
public enum Role {
    LEADER,
    LEAD_PARTNER,
    PARTNER,
    IMPLEMENTING_UNIT,
    OBSERVER;

    public boolean leads() {
        return this == LEADER || this == LEAD_PARTNER;
    }
}
