package org.osnowa.commitments;

import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** Says for whom a visitor acts in a partnership. */
@Component
class Actors {

    private final Access access;
    private final ActingFor acting;

    Actors(Access access, ActingFor acting) {
        this.access = access;
        this.acting = acting;
    }

    Actor of(Visitor visitor, PartnershipId partnership) {
        return new Actor(
                visitor.id(),
                new LinkedHashSet<>(access.speaksFor(visitor, partnership)),
                acting.under(visitor).stream().map(Mandate::organisation).collect(Collectors.toSet()),
                access.coordinates(visitor, partnership),
                visitor.administrator());
    }
}
