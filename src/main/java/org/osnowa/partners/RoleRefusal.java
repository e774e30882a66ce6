package org.osnowa.partners;

import org.osnowa.platform.Refusal;

enum RoleRefusal implements Refusal {
    /** A lead partner signs for a project (domain/09). */
    LEAD_PARTNER_IN_PROJECTS_ONLY,
    /** Whoever leads gives that to somebody, and does not just drop it. */
    LEADER_HANDS_OVER_FIRST,
    /** Its yes is not sure yet. */
    PRELIMINARY_DOES_NOT_LEAD,
    OBSERVER_KEEPS_NO_MONEY,
    /** A unit without legal personality acts in somebody's name. */
    UNIT_WITHOUT_PARTY,
    PARTY_NOT_A_PARTNER,
    /** Others act in its name, so it has to be a party itself. */
    UNITS_ACT_FOR_IT,
    /** Somebody gave it another role a moment ago. */
    CHANGED_MEANWHILE,
    /** The partnership has ended: what its partners were stays as it was. */
    ENDED
}
