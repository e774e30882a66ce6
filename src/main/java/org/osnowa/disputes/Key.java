package org.osnowa.disputes;

import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.PartnershipId;

/** With what somebody comes to a dispute: their account, or the link of a letter. */
sealed interface Key {

    Visitor visitor();

    record Account(PartnershipId partnership, DisputeId dispute, Visitor visitor) implements Key {}

    record Link(String token, Visitor visitor) implements Key {}
}
