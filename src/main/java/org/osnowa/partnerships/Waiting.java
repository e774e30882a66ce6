package org.osnowa.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.springframework.stereotype.Component;

/** What waits for somebody in partnerships: invitations to answer, and coordination that has come to a halt. */
@Component
public class Waiting {

    /**
     * @param who the organisation that it concerns
     * @param path where it can be done
     * @param until the last day, if there is one
     */
    public record Matter(
            MatterKind kind,
            String partnership,
            @Nullable String who,
            String path,
            @Nullable LocalDate until) {}

    private static final int ENOUGH_PARTNERS = 3;

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Coordinators coordinators;
    private final Invitations invitations;
    private final Mandates mandates;
    private final Clock clock;

    Waiting(
            Partnerships partnerships,
            Memberships memberships,
            Coordinators coordinators,
            Invitations invitations,
            Mandates mandates,
            Clock clock) {
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.coordinators = coordinators;
        this.invitations = invitations;
        this.mandates = mandates;
        this.clock = clock;
    }

    public List<Matter> of(PersonId person) {
        var matters = new ArrayList<>(invitationsTo(person));
        partnerships.all(coordinators.coordinatedBy(person)).forEach(each -> matters.addAll(coordinating(each)));
        return matters;
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

    private List<Matter> coordinating(Partnership partnership) {
        var path = "/partnerships/" + partnership.slug() + "/invitations";
        var all = invitations.of(partnership.id());
        var expired = all.stream()
                .filter(invitation -> invitation.expiredAt(clock.instant()))
                .map(invitation -> new Matter(
                        MatterKind.ASK_AGAIN,
                        partnership.name(),
                        invitation.invited().name(),
                        path,
                        null))
                .toList();
        var alone = all.isEmpty() && memberships.in(partnership.id()).size() < ENOUGH_PARTNERS;
        return alone ? List.of(new Matter(MatterKind.INVITE, partnership.name(), null, path + "/new", null)) : expired;
    }
}
