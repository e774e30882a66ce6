package org.osnowa.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.MandateRequest;
import org.osnowa.organisations.MandateRequests;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.Organisations;
import org.springframework.stereotype.Component;

/**
 * What waits for somebody: people who want to act for their organisations, invitations to answer, and coordination that has
 * come to a halt.
 */
@Component
public class Waiting {

    /**
     * @param about the partnership or the organisation that it is about
     * @param who the organisation or the person that it concerns
     * @param path where it can be done
     * @param until the last day, if there is one
     */
    public record Matter(
            MatterKind kind,
            String about,
            @Nullable String who,
            String path,
            @Nullable LocalDate until) {}

    /**
     * Another module that knows what waits for somebody. It is asked for every page of who is signed in, so it answers with
     * one statement where nothing waits.
     */
    public interface Source {

        /** @param coordinated the partnerships that the person coordinates */
        List<Matter> waitingFor(Person person, List<Partnership> coordinated);
    }

    private static final int ENOUGH_PARTNERS = 3;

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Coordinators coordinators;
    private final Invitations invitations;
    private final Mandates mandates;
    private final MandateRequests requests;
    private final Organisations organisations;
    private final People people;
    private final List<Source> sources;
    private final Clock clock;

    Waiting(
            Partnerships partnerships,
            Memberships memberships,
            Coordinators coordinators,
            Invitations invitations,
            Mandates mandates,
            MandateRequests requests,
            Organisations organisations,
            People people,
            List<Source> sources,
            Clock clock) {
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.coordinators = coordinators;
        this.invitations = invitations;
        this.mandates = mandates;
        this.requests = requests;
        this.organisations = organisations;
        this.people = people;
        this.sources = sources;
        this.clock = clock;
    }

    public List<Matter> of(Person who) {
        var person = who.id();
        var coordinated = partnerships.all(coordinators.coordinatedBy(person));
        var matters = new ArrayList<>(requestsTo(person));
        matters.addAll(invitationsTo(person));
        sources.forEach(each -> matters.addAll(each.waitingFor(who, coordinated)));
        matters.addAll(coordinating(coordinated));
        return matters;
    }

    private List<Matter> requestsTo(PersonId person) {
        var asked = requests.waitingFor(person, LocalDate.now(clock));
        var names = organisations.namesOf(
                asked.stream().map(MandateRequest::organisation).toList());
        return people.all(asked.stream().map(MandateRequest::person).toList()).stream()
                .flatMap(who -> asked.stream()
                        .filter(request -> request.person().equals(who.id()) && !who.blocked())
                        .map(request -> new Matter(
                                MatterKind.ANSWER_REQUEST,
                                names.getOrDefault(request.organisation(), ""),
                                who.name(),
                                "/organisations/" + request.organisation() + "/people",
                                null)))
                .toList();
    }

    private List<Matter> invitationsTo(PersonId person) {
        var organisations = mandates.currentOf(person, LocalDate.now(clock)).stream()
                .filter(mandate -> mandate.scope() != Mandate.Scope.OBSERVES)
                .map(Mandate::organisation)
                .distinct()
                .toList();
        var open = invitations.openFor(organisations, clock.instant());
        Map<PartnershipId, Partnership> known =
                partnerships.all(open.stream().map(Invitation::partnership).toList()).stream()
                        .collect(Collectors.toMap(Partnership::id, Function.identity()));
        return open.stream()
                .flatMap(invitation -> Optional.ofNullable(known.get(invitation.partnership()))
                        .map(partnership -> new Matter(
                                MatterKind.ANSWER_INVITATION,
                                partnership.name(),
                                invitation.invited().name(),
                                InvitedController.path(invitation.id()),
                                LocalDate.ofInstant(invitation.sending().expires(), clock.getZone())))
                        .stream())
                .toList();
    }

    private List<Matter> coordinating(List<Partnership> all) {
        var coordinated = all.stream().map(Partnership::id).toList();
        var expired = invitations.expired(coordinated, clock.instant()).stream()
                .collect(Collectors.groupingBy(Invitation::partnership));
        var inviting = invitations.inviting(coordinated);
        var partners = memberships.partnersOf(coordinated);
        return all.stream()
                .filter(each -> each.life().state() == LifeState.ACTIVE)
                .flatMap(each -> {
                    var few = partners.getOrDefault(each.id(), List.of()).size() < ENOUGH_PARTNERS;
                    return few && !inviting.contains(each.id())
                            ? Stream.of(invite(each))
                            : expired.getOrDefault(each.id(), List.of()).stream()
                                    .map(one -> askAgain(each, one));
                })
                .toList();
    }

    private static Matter invite(Partnership partnership) {
        return new Matter(MatterKind.INVITE, partnership.name(), null, path(partnership) + "/new", null);
    }

    private static Matter askAgain(Partnership partnership, Invitation expired) {
        var who = expired.invited().name();
        return new Matter(MatterKind.ASK_AGAIN, partnership.name(), who, path(partnership), null);
    }

    private static String path(Partnership partnership) {
        return "/partnerships/" + partnership.slug() + "/invitations";
    }
}
