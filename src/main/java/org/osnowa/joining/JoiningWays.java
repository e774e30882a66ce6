package org.osnowa.joining;

import java.util.Optional;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.WaysIn;
import org.springframework.stereotype.Component;

/** Tells partnerships that organisations may ask, or have asked, to be taken in. */
@Component
class JoiningWays implements WaysIn {

    private final Joinings joinings;

    JoiningWays(Joinings joinings) {
        this.joinings = joinings;
    }

    @Override
    public Optional<String> path(Partnership partnership) {
        return partnership.life().state() == LifeState.ACTIVE
                        && joinings.terms(partnership.id()).open()
                ? Optional.of("/partnerships/" + partnership.slug() + "/joining")
                : Optional.empty();
    }

    @Override
    public boolean asks(PartnershipId partnership, OrganisationId organisation) {
        return joinings.open(partnership, organisation).isPresent();
    }
}
