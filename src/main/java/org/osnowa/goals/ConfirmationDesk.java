package org.osnowa.goals;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.goals.Confirmations.Yes;
import org.osnowa.history.History;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the yes of partners to the goals as they stand (gate.G5). */
@Service
class ConfirmationDesk {

    private final Goals goals;
    private final Confirmations confirmations;
    private final Access access;
    private final Mandates mandates;
    private final Memberships memberships;
    private final Organisations organisations;
    private final History history;
    private final Clock clock;

    ConfirmationDesk(
            Goals goals,
            Confirmations confirmations,
            Access access,
            Mandates mandates,
            Memberships memberships,
            Organisations organisations,
            History history,
            Clock clock) {
        this.goals = goals;
        this.confirmations = confirmations;
        this.access = access;
        this.mandates = mandates;
        this.memberships = memberships;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    /** The partners, observers left out, for which the visitor decides. */
    List<OrganisationId> deciding(Visitor visitor, Partnership partnership) {
        var today = LocalDate.now(clock);
        return access.speaksFor(visitor, partnership.id()).stream()
                .filter(each -> mandates.holds(visitor.person().id(), each, today)
                        .filter(mandate -> mandate.scope() == Mandate.Scope.DECIDES)
                        .isPresent())
                .toList();
    }

    /**
     * @param seen what stood on the page, so that nobody says yes to something they have not read
     */
    @Transactional
    Outcome<OrganisationId> confirm(Partnership partnership, OrganisationId organisation, String seen, Visitor me) {
        if (!deciding(me, partnership).contains(organisation)) {
            return new Refused<>(ConfirmationRefusal.NOT_YOURS);
        }
        return enter(partnership, organisation, Optional.of(seen), Optional.empty(), me.person());
    }

    /** What somebody said to a coordinator, on the telephone or across the table. */
    @Transactional
    Outcome<OrganisationId> enter(Partnership partnership, OrganisationId organisation, String saidBy, Person me) {
        var partner = memberships.in(partnership.id()).stream()
                .anyMatch(each -> each.organisation().equals(organisation) && each.role() != Role.OBSERVER);
        return partner
                ? enter(partnership, organisation, Optional.empty(), Optional.of(saidBy), me)
                : new Refused<>(ConfirmationRefusal.NOT_A_PARTNER);
    }

    private Outcome<OrganisationId> enter(
            Partnership partnership,
            OrganisationId organisation,
            Optional<String> seen,
            Optional<String> saidBy,
            Person me) {
        var standing = goals.of(partnership.id()).stream()
                .filter(each -> !each.dropped())
                .toList();
        if (standing.isEmpty()) {
            return new Refused<>(ConfirmationRefusal.NOTHING_TO_CONFIRM);
        }
        if (seen.isPresent() && !seen.get().equals(stand(standing))) {
            return new Refused<>(ConfirmationRefusal.CHANGED);
        }
        var news = standing.stream()
                .map(each -> new Yes(
                        each.id(), organisation, each.revision(), clock.instant(), Optional.of(me.id()), saidBy))
                .map(confirmations::add)
                .toList();
        if (news.contains(true)) {
            var name = organisations.namesOf(List.of(organisation)).getOrDefault(organisation, "");
            history.tell(
                    partnership.id().value(),
                    saidBy.isPresent()
                            ? happened("goals.happened.confirmedBy", saidBy.get())
                                    .inTheNameOf(name)
                                    .forPartnersOnly()
                            : happened("goals.happened.confirmed").inTheNameOf(name),
                    me.id());
        }
        return new Done<>(organisation);
    }

    /** Which goals stand, and in which wording: the same text as long as nothing changes that has to be confirmed anew. */
    static String stand(List<Goal> goals) {
        return goals.stream()
                .filter(each -> !each.dropped())
                .map(each -> each.code() + "." + each.revision())
                .collect(Collectors.joining(" "));
    }
}
