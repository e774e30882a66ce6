package org.osnowa.partners;

import static org.osnowa.history.Happening.happened;

import java.util.Map;
import java.util.Objects;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Part;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives partners their roles. */
@Service
class RoleDesk {

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Organisations organisations;
    private final History history;

    RoleDesk(Partnerships partnerships, Memberships memberships, Organisations organisations, History history) {
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.organisations = organisations;
        this.history = history;
    }

    /**
     * @param looked the partnership as the coordinator looked at it; how it is by now counts
     * @param seen what the partner was then
     */
    @Transactional
    Outcome<Map<OrganisationId, Part>> give(
            Partnership looked, OrganisationId organisation, Part part, String seen, Person me) {
        memberships.lock(looked.id());
        var partnership = partnerships.get(looked.id());
        var roles = new Roles(partnership.type(), memberships.in(partnership.id()));
        var before = roles.get(organisation).part();
        if (partnership.life().state().ended()) {
            return new Refused<>(RoleRefusal.ENDED);
        }
        if (!RoleForm.seen(before).equals(seen)) {
            return new Refused<>(RoleRefusal.CHANGED_MEANWHILE);
        }
        return roles.give(organisation, part).then(changes -> {
            changes.forEach((each, becomes) -> memberships.give(partnership.id(), each, becomes));
            tell(partnership, organisation, before, part, me);
        });
    }

    private void tell(Partnership partnership, OrganisationId organisation, Part before, Part after, Person me) {
        var name = Objects.requireNonNull(
                organisations.namesOf(java.util.List.of(organisation)).get(organisation));
        if (before.role() != after.role()) {
            tell(partnership, happened("partners.happened.role." + after.role(), name), me);
        }
        if (before.fiscalAgent() != after.fiscalAgent()) {
            tell(partnership, happened("partners.happened.fiscalAgent." + after.fiscalAgent(), name), me);
        }
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what, me.id());
    }
}
