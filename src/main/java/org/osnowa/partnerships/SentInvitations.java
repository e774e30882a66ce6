package org.osnowa.partnerships;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
import org.springframework.stereotype.Component;

/** How the invitations run that somebody's partnerships have sent. */
@Component
public class SentInvitations {

    private static final int SHOWN = 5;

    private final Partnerships partnerships;
    private final Invitations invitations;
    private final Coordinators coordinators;
    private final Organisations organisations;
    private final Clock clock;

    SentInvitations(
            Partnerships partnerships,
            Invitations invitations,
            Coordinators coordinators,
            Organisations organisations,
            Clock clock) {
        this.partnerships = partnerships;
        this.invitations = invitations;
        this.coordinators = coordinators;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * What one partnership has sent.
     *
     * @param shown those that wait, those that have run out and the newest answers, in this order, but only the first of them
     */
    public record Round(String partnership, String path, int open, int expired, int answered, List<Sent> shown) {}

    /**
     * @param state as an invitation's row has it: OPEN, EXPIRED or the kind of the answer
     * @param until the last day of an open one
     */
    public record Sent(String who, String state, @Nullable LocalDate until) {}

    /** Of the partnerships that this person coordinates and that have invitations. */
    public List<Round> of(PersonId person) {
        var coordinated = coordinators.coordinatedBy(person);
        var now = clock.instant();
        var all = invitations.of(coordinated).stream()
                .filter(each -> InvitationPages.stands(each))
                .toList();
        var known = organisations.summaries(all.stream()
                .flatMap(each -> each.invited().organisation().stream())
                .toList());
        var sent = all.stream().collect(Collectors.groupingBy(Invitation::partnership));
        return partnerships.all(coordinated).stream()
                .filter(each -> sent.containsKey(each.id()))
                .map(each -> round(each, sent.getOrDefault(each.id(), List.of()), known, now))
                .toList();
    }

    private Round round(
            Partnership partnership,
            List<Invitation> sent,
            Map<OrganisationId, OrganisationSummary> known,
            Instant now) {
        var rows = sent.stream()
                .sorted(Comparator.comparingInt((Invitation each) -> rank(each, now)))
                .limit(SHOWN)
                .map(each -> row(each, known, now))
                .toList();
        var answered = count(sent, 2, now);
        return new Round(
                partnership.name(),
                "/partnerships/" + partnership.slug() + "/invitations",
                count(sent, 0, now),
                count(sent, 1, now),
                answered,
                rows);
    }

    private Sent row(Invitation each, Map<OrganisationId, OrganisationSummary> known, Instant now) {
        return new Sent(
                InvitationPages.nameOf(each, known),
                InvitationPages.stateOf(each, now),
                rank(each, now) == 0 ? LocalDate.ofInstant(each.sending().expires(), clock.getZone()) : null);
    }

    /** Waiting, run out, answered. */
    private static int rank(Invitation invitation, Instant now) {
        if (invitation.answer().isPresent()) {
            return 2;
        }
        return invitation.expiredAt(now) ? 1 : 0;
    }

    private static int count(List<Invitation> sent, int rank, Instant now) {
        return (int) sent.stream().filter(each -> rank(each, now) == rank).count();
    }
}
