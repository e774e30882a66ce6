package org.osnowa.disputes;

import static org.osnowa.disputes.DisputeRefusal.ACCEPTED_ALREADY;
import static org.osnowa.disputes.DisputeRefusal.ADMINISTRATOR_LAST;
import static org.osnowa.disputes.DisputeRefusal.COORDINATOR_INVOLVED;
import static org.osnowa.disputes.DisputeRefusal.DECIDES_HERE;
import static org.osnowa.disputes.DisputeRefusal.ENDED;
import static org.osnowa.disputes.DisputeRefusal.NOBODY_CONCERNED;
import static org.osnowa.disputes.DisputeRefusal.NOT_A_CANDIDATE;
import static org.osnowa.disputes.DisputeRefusal.NOT_A_PARTNER;
import static org.osnowa.disputes.DisputeRefusal.NOT_A_SPEAKER;
import static org.osnowa.disputes.DisputeRefusal.NOT_SHOWN_ADDRESS;
import static org.osnowa.disputes.DisputeRefusal.NOT_TOLD;
import static org.osnowa.disputes.DisputeRefusal.NOT_YOURS;
import static org.osnowa.disputes.DisputeRefusal.NO_ADMINISTRATOR;
import static org.osnowa.disputes.DisputeRefusal.NO_PROPOSAL;
import static org.osnowa.disputes.DisputeRefusal.ONESELF;
import static org.osnowa.disputes.DisputeRefusal.STEP_BACK;
import static org.osnowa.disputes.DisputeRefusal.STEP_DAY;
import static org.osnowa.disputes.DisputeRefusal.TOLD_ALREADY;
import static org.osnowa.disputes.DisputeRefusal.TOO_MANY_STEPS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osnowa.accounts.PersonId;
import org.osnowa.disputes.Place.Part;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;

/**
 * Something that partners cannot agree about. Who may read it is settled anew each time, from what people are today: a mandate or
 * a membership that ended yesterday opens nothing. Where who coordinates is a side, or speaks for one, they lead nothing here, and
 * they learn of it only when who raised it has them told.
 *
 * @param aboutCoordination whether it was raised about how the partnership is coordinated, or about a partner for which a
 *     coordinator spoke then
 * @param keptFrom who has coordinated while it was about the coordination: it stays closed to them when they do so no more
 */
record Dispute(
        DisputeId id,
        PartnershipId partnership,
        String title,
        String words,
        PersonId raisedBy,
        Instant raisedAt,
        boolean aboutCoordination,
        Set<PersonId> keptFrom,
        Lead lead,
        List<Side> sides,
        List<Step> steps,
        Optional<Proposal> proposal,
        Ending ending,
        int version) {

    /** After so many days without an end it is time for somebody from outside (C26). */
    static final int DAYS_TO_MEDIATION = 30;

    /** For the talk of those concerned. */
    static final int DAYS_TO_TALK = 14;

    static final int STEPS_MOST = 50;

    /** @param organisation none where it is whoever coordinates */
    record Side(UUID id, boolean raised, Optional<OrganisationId> organisation, Optional<Instant> toldAt) {

        boolean knows() {
            return raised || toldAt.isPresent();
        }
    }

    /**
     * How a side can be reached.
     *
     * @param decides whether somebody with an account decides for it, who reads it here
     * @param shown the address that it shows everybody
     */
    record Reach(boolean decides, Optional<String> shown) {}

    /**
     * @param person who leads for a partner, or a mediator with an account
     * @param organisation the partner for which they decide
     * @param letter by which a mediator was asked
     * @param agreed whether a mediator has said yes; all others lead at once
     * @param waits until when a mediator may still say yes
     */
    record Lead(
            DisputeLead kind,
            Optional<PersonId> person,
            Optional<OrganisationId> organisation,
            Optional<UUID> letter,
            boolean agreed,
            Optional<Instant> waits) {

        static Lead of(DisputeLead kind) {
            return new Lead(kind, Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty());
        }

        static Lead partner(PersonId person, OrganisationId organisation) {
            return new Lead(
                    DisputeLead.PARTNER,
                    Optional.of(person),
                    Optional.of(organisation),
                    Optional.empty(),
                    true,
                    Optional.empty());
        }

        static Lead mediator(UUID letter, Instant until) {
            return new Lead(
                    DisputeLead.MEDIATOR,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(letter),
                    false,
                    Optional.of(until));
        }
    }

    record Step(
            int number,
            DisputeStep kind,
            LocalDate begun,
            LocalDate due,
            Optional<String> who,
            Optional<String> outcome,
            Optional<LocalDate> ended) {}

    record Acceptance(UUID side, boolean records) {}

    record Proposal(UUID id, String words, List<Acceptance> acceptances) {

        boolean acceptedBy(UUID side) {
            return acceptances.stream().anyMatch(each -> each.side().equals(side));
        }
    }

    record Ending(DisputeState state, Optional<LocalDate> on, Optional<String> words) {

        static final Ending NONE = new Ending(DisputeState.OPEN, Optional.empty(), Optional.empty());
    }

    boolean open() {
        return ending.state() == DisputeState.OPEN;
    }

    Side raisedSide() {
        return sides.stream().filter(Side::raised).findFirst().orElseThrow();
    }

    List<Side> otherSides() {
        return sides.stream().filter(each -> !each.raised()).toList();
    }

    Optional<Side> side(UUID id) {
        return sides.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    boolean told() {
        return otherSides().stream().allMatch(Side::knows);
    }

    Step step() {
        return steps.getLast();
    }

    LocalDate mediationFrom() {
        return steps.getFirst().begun().plusDays(DAYS_TO_MEDIATION);
    }

    private Set<OrganisationId> organisations(List<Side> some) {
        return some.stream().flatMap(each -> each.organisation().stream()).collect(Collectors.toSet());
    }

    /** Whether who coordinates today is on the other side. */
    boolean concernsCoordinators(Set<OrganisationId> coordinatorsSpeakFor) {
        return aboutCoordination || organisations(otherSides()).stream().anyMatch(coordinatorsSpeakFor::contains);
    }

    /** Whether who coordinates today belongs to no side. */
    boolean coordinatorsImpartial(Set<OrganisationId> coordinatorsSpeakFor) {
        return !aboutCoordination && organisations(sides).stream().noneMatch(coordinatorsSpeakFor::contains);
    }

    /** From whoever coordinates, and from whoever did so while it was about that. */
    private boolean hiddenFrom(Onlooker who) {
        return who.coordinates() && concernsCoordinators(who.coordinatorsSpeakFor())
                || aboutCoordination && keptFrom.contains(who.person());
    }

    /** What somebody is in it today; nothing for whom it does not exist. */
    Optional<Place> placeOf(Onlooker who) {
        var hidden = hiddenFrom(who);
        var raised = raisedSide();
        var mine = raised.organisation().orElseThrow();
        if (raisedBy.equals(who.person()) && who.speaksFor().contains(mine)
                || who.decidesFor().contains(mine) && !hidden) {
            return Optional.of(new Place(Part.RAISED, Optional.of(raised.id())));
        }
        var other = otherSides().stream()
                .filter(each -> each.knows() && speaks(who, each))
                .findFirst();
        if (other.isPresent()) {
            return other.map(each -> new Place(Part.OTHER, Optional.of(each.id())));
        }
        return leads(who, hidden) ? Optional.of(Place.LEADS) : Optional.empty();
    }

    private static boolean speaks(Onlooker who, Side side) {
        return side.organisation().map(who.decidesFor()::contains).orElse(who.coordinates());
    }

    private boolean leads(Onlooker who, boolean hidden) {
        if (hidden || organisations(sides).stream().anyMatch(who.speaksFor()::contains)) {
            return false;
        }
        return switch (lead.kind()) {
            case COORDINATOR -> who.coordinates() && coordinatorsImpartial(who.coordinatorsSpeakFor());
            case PARTNER ->
                lead.person().filter(who.person()::equals).isPresent()
                        && lead.organisation()
                                .filter(who.decidesFor()::contains)
                                .isPresent();
            case MEDIATOR ->
                lead.agreed() && lead.person().filter(who.person()::equals).isPresent();
            case ADMINISTRATOR -> who.administrator();
            case NOBODY -> false;
        };
    }

    /**
     * Whether it waits for who raised it to say who leads: who was asked cannot, has become a side since, decides no more for the
     * partner for which they led, or did not answer the letter.
     *
     * @param chosen who leads, as they are today
     */
    boolean leaderless(Collection<Onlooker> chosen, Instant now) {
        return switch (lead.kind()) {
            case NOBODY -> true;
            case COORDINATOR, PARTNER, ADMINISTRATOR -> !free(chosen);
            case MEDIATOR ->
                lead.agreed()
                        ? lead.person().isPresent() && !free(chosen)
                        : lead.waits().filter(now::isBefore).isEmpty();
        };
    }

    /**
     * @param partners who may be a side
     * @param mine the partners for which who raises it speaks
     */
    static Optional<DisputeRefusal> whyNotRaise(
            OrganisationId raised,
            Collection<OrganisationId> others,
            boolean coordination,
            Collection<OrganisationId> mine,
            Collection<OrganisationId> partners) {
        if (!mine.contains(raised)) {
            return Optional.of(NOT_A_SPEAKER);
        }
        if (others.isEmpty() && !coordination) {
            return Optional.of(NOBODY_CONCERNED);
        }
        if (others.contains(raised)) {
            return Optional.of(ONESELF);
        }
        return partners.containsAll(others) ? Optional.empty() : Optional.of(NOT_A_PARTNER);
    }

    /** @param chosen who would lead it: where it is an office that several hold, one of them has to be free to */
    Optional<DisputeRefusal> whyNotLed(Lead by, Set<OrganisationId> coordinatorsSpeakFor, Collection<Onlooker> chosen) {
        var impartial = coordinatorsImpartial(coordinatorsSpeakFor);
        return switch (by.kind()) {
            case COORDINATOR -> impartial ? Optional.empty() : Optional.of(COORDINATOR_INVOLVED);
            case PARTNER -> ledBy(by).free(chosen) ? Optional.empty() : Optional.of(NOT_A_CANDIDATE);
            case MEDIATOR -> Optional.empty();
            case ADMINISTRATOR ->
                impartial
                        ? Optional.of(ADMINISTRATOR_LAST)
                        : ledBy(by).free(chosen) ? Optional.empty() : Optional.of(NO_ADMINISTRATOR);
            case NOBODY -> Optional.of(NOT_A_CANDIDATE);
        };
    }

    private boolean free(Collection<Onlooker> chosen) {
        return chosen.stream()
                .anyMatch(each -> placeOf(each).filter(Place::leads).isPresent());
    }

    Dispute ledBy(Lead by) {
        return new Dispute(
                id,
                partnership,
                title,
                words,
                raisedBy,
                raisedAt,
                aboutCoordination,
                keptFrom,
                by,
                sides,
                steps,
                proposal,
                ending,
                version);
    }

    /**
     * Whether a link may be used by whoever it turns out to be: neither by from whom it is kept, nor to mediate by who speaks for a
     * side, nor to speak for the other side by who speaks for the one that raised it.
     */
    boolean opensTo(Onlooker who, boolean mediates) {
        var barred = mediates ? sides : List.of(raisedSide());
        return !(hiddenFrom(who) && (mediates || !told()))
                && !raisedBy.equals(who.person())
                && organisations(barred).stream().noneMatch(who.speaksFor()::contains);
    }

    private Optional<DisputeRefusal> whyNotActAs(Place place, Part... parts) {
        if (!open()) {
            return Optional.of(ENDED);
        }
        return List.of(parts).contains(place.part()) ? Optional.empty() : Optional.of(NOT_YOURS);
    }

    Optional<DisputeRefusal> whyNotWrite() {
        return open() ? Optional.empty() : Optional.of(ENDED);
    }

    Optional<DisputeRefusal> whyNotChooseLead(Place place) {
        return whyNotActAs(place, Part.RAISED);
    }

    Optional<DisputeRefusal> whyNotStepDown(Place place) {
        return whyNotActAs(place, Part.LEADS);
    }

    /** Of a dispute about the coordination only who raised it lets the coordinators know. */
    Optional<DisputeRefusal> whyNotTell(Place place, Set<OrganisationId> coordinatorsSpeakFor) {
        var allowed = concernsCoordinators(coordinatorsSpeakFor)
                ? whyNotActAs(place, Part.RAISED)
                : whyNotActAs(place, Part.RAISED, Part.LEADS);
        return allowed.or(() -> told() ? Optional.of(TOLD_ALREADY) : Optional.empty());
    }

    /** A side that knows of it can have a link of its own. */
    Optional<DisputeRefusal> whyNotWriteTo(Place place, UUID side) {
        return whyNotActAs(place, Part.RAISED, Part.LEADS)
                .or(() -> side(side)
                                .filter(each ->
                                        !each.raised() && each.organisation().isPresent())
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(NOT_A_PARTNER))
                .or(() -> side(side).filter(Side::knows).isPresent() ? Optional.empty() : Optional.of(NOT_TOLD));
    }

    /**
     * Who decides with an account reads it here, and needs no link that somebody else could use. The side that raised it writes only to
     * the address that everybody can check, so that it never holds the other side's link itself.
     */
    static Optional<DisputeRefusal> whyNotReach(Place place, Reach side, String address) {
        if (side.decides()) {
            return Optional.of(DECIDES_HERE);
        }
        return place.leads() || side.shown().filter(address::equalsIgnoreCase).isPresent()
                ? Optional.empty()
                : Optional.of(NOT_SHOWN_ADDRESS);
    }

    Optional<DisputeRefusal> whyNotMoveOn(Place place, DisputeStep next, LocalDate due, LocalDate today) {
        return whyNotActAs(place, Part.RAISED, Part.LEADS)
                .or(() -> steps.size() >= STEPS_MOST ? Optional.of(TOO_MANY_STEPS) : Optional.empty())
                .or(() -> next.compareTo(step().kind()) < 0 ? Optional.of(STEP_BACK) : Optional.empty())
                .or(() -> due.isBefore(today) || due.isAfter(today.plusYears(1))
                        ? Optional.of(STEP_DAY)
                        : Optional.empty());
    }

    /** Nobody is asked to accept what they do not know of. */
    Optional<DisputeRefusal> whyNotPropose() {
        return whyNotWrite().or(() -> told() ? Optional.empty() : Optional.of(NOT_TOLD));
    }

    /** @param side who says yes: their own side, or one of which who leads has heard the yes */
    Optional<DisputeRefusal> whyNotAccept(Place place, UUID proposed, UUID side) {
        var seen = proposal.filter(each -> each.id().equals(proposed));
        return whyNotWrite()
                .or(() -> seen.isEmpty() || side(side).isEmpty() ? Optional.of(NO_PROPOSAL) : Optional.empty())
                .or(() -> place.leads() || place.side().filter(side::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(NOT_YOURS))
                .or(() -> seen.orElseThrow().acceptedBy(side) ? Optional.of(ACCEPTED_ALREADY) : Optional.empty());
    }

    Optional<DisputeRefusal> whyNotDecline(Place place, UUID proposed) {
        return whyNotActAs(place, Part.RAISED, Part.OTHER)
                .or(() -> proposal.filter(each -> each.id().equals(proposed)).isPresent()
                        ? Optional.empty()
                        : Optional.of(NO_PROPOSAL));
    }

    Optional<DisputeRefusal> whyNotWithdraw(Place place) {
        return whyNotActAs(place, Part.RAISED);
    }

    Optional<DisputeRefusal> whyNotEndWithout(Place place) {
        return whyNotActAs(place, Part.RAISED, Part.LEADS);
    }

    /** Whether every side has accepted the proposal, with one more. */
    boolean agreedWith(Acceptance last) {
        return proposal.filter(each ->
                        sides.stream().allMatch(side -> side.id().equals(last.side()) || each.acceptedBy(side.id())))
                .isPresent();
    }

    /** Whether every side wants the agreed words recorded as a decision of the partnership. */
    boolean recordedWith(Acceptance last) {
        return last.records()
                && proposal.filter(each -> each.acceptances().stream()
                                .filter(one -> !one.side().equals(last.side()))
                                .allMatch(Acceptance::records))
                        .isPresent();
    }
}
