package org.osnowa.benefits;

import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.springframework.stereotype.Component;

/** For which partners a visitor may write: in the name of their own, and as a coordinator for all, on somebody's word. */
@Component
class Writers {

    private final Access access;
    private final Memberships memberships;

    Writers(Access access, Memberships memberships) {
        this.access = access;
        this.memberships = memberships;
    }

    /**
     * @param own in whose name the visitor speaks
     * @param all for whom they may write
     */
    record Writer(List<OrganisationId> own, List<OrganisationId> all, boolean coordinates) {

        /** Whether somebody else has to have said it. */
        boolean onlyOnWord(OrganisationId organisation) {
            return !own.contains(organisation);
        }

        /** @throws NotFound for whom nobody may write who has not its mandate */
        void mustWriteFor(OrganisationId organisation) {
            if (!all.contains(organisation)) {
                throw new NotFound(organisation);
            }
        }

        Said said(OrganisationId organisation, Visitor me, Optional<String> saidBy) {
            var here = Said.here(me.person().id());
            return onlyOnWord(organisation)
                    ? saidBy.map(who -> Said.onTheTelephone(who, me.person().id()))
                            .orElse(here)
                    : here;
        }
    }

    /**
     * For a page that has both already.
     *
     * @param partners all that are in it
     */
    Writer of(Visitor visitor, Partnership partnership, boolean coordinates, List<OrganisationId> partners) {
        var own = access.speaksFor(visitor, partnership.id());
        return new Writer(own, coordinates ? partners : own, coordinates);
    }

    Writer of(Visitor visitor, Partnership partnership) {
        var own = access.speaksFor(visitor, partnership.id());
        var coordinates = access.coordinates(visitor, partnership.id());
        var all = coordinates
                ? memberships.in(partnership.id()).stream()
                        .map(Membership::organisation)
                        .toList()
                : own;
        return new Writer(own, all, coordinates);
    }
}
