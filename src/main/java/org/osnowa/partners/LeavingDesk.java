package org.osnowa.partners;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.PartnerLeft;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a partner leave with honour: what it was and did stays, and it may come back. */
@Service
class LeavingDesk {

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Organisations organisations;
    private final OwnPartners own;
    private final LeavingLetters letters;
    private final ApplicationEventPublisher news;
    private final History history;
    private final Clock clock;

    LeavingDesk(
            Partnerships partnerships,
            Memberships memberships,
            Organisations organisations,
            OwnPartners own,
            LeavingLetters letters,
            ApplicationEventPublisher news,
            History history,
            Clock clock) {
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.organisations = organisations;
        this.own = own;
        this.letters = letters;
        this.news = news;
        this.history = history;
        this.clock = clock;
    }

    static Optional<LeavingRefusal> whyNotLeave(LifeState state, Roles roles, OrganisationId organisation) {
        if (state.ended()) {
            return Optional.of(LeavingRefusal.ENDED);
        }
        if (roles.leads(organisation)) {
            return Optional.of(LeavingRefusal.LEADER_HANDS_OVER_FIRST);
        }
        return roles.someActFor(organisation) ? Optional.of(LeavingRefusal.UNITS_ACT_FOR_IT) : Optional.empty();
    }

    @Transactional
    Outcome<OrganisationId> leave(Partnership seen, OrganisationId organisation, String reason, Visitor me) {
        memberships.lock(seen.id());
        var partnership = partnerships.get(seen.id());
        var roles = new Roles(partnership.type(), memberships.in(partnership.id()));
        return Outcome.unless(whyNotLeave(partnership.life().state(), roles, organisation), () -> {
            memberships.leave(
                    partnership.id(),
                    organisation,
                    LocalDate.now(clock),
                    reason,
                    me.person().id());
            news.publishEvent(new PartnerLeft(partnership.id(), organisation));
            tell(partnership, organisation, reason, me.person());
            letters.left(partnership, organisation, me.person(), own.decides(me, organisation));
            return organisation;
        });
    }

    /** That it left is public, why is a matter of the partners. */
    private void tell(Partnership partnership, OrganisationId organisation, String reason, Person me) {
        var name = Objects.requireNonNull(
                organisations.namesOf(List.of(organisation)).get(organisation));
        history.tell(
                partnership.id().value(),
                happened("partners.happened.left", name).inTheNameOf(name),
                me.id());
        history.tell(
                partnership.id().value(),
                happened("partners.happened.leftBecause", reason)
                        .inTheNameOf(name)
                        .forPartnersOnly(),
                me.id());
    }
}
