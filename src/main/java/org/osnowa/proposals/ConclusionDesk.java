package org.osnowa.proposals;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.decisions.Concluded;
import org.osnowa.decisions.DecisionId;
import org.osnowa.history.History;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.proposals.Reservation.Settled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of a proposal: the outcome, who moved towards whom, and the reservations that come back. */
@Service
class ConclusionDesk {

    static final int YEARS_AHEAD = 3;

    private final Proposals proposals;
    private final HeldProposals held;
    private final ProposalDesk desk;
    private final Mouths mouths;
    private final Moves moves;
    private final Reservations reservations;
    private final Concluded decisions;
    private final ProposalLetters letters;
    private final ProposalAskingDesk asking;
    private final Organisations organisations;
    private final History history;
    private final Clock clock;

    ConclusionDesk(
            Proposals proposals,
            HeldProposals held,
            ProposalDesk desk,
            Mouths mouths,
            Moves moves,
            Reservations reservations,
            Concluded decisions,
            ProposalLetters letters,
            ProposalAskingDesk asking,
            Organisations organisations,
            History history,
            Clock clock) {
        this.proposals = proposals;
        this.held = held;
        this.desk = desk;
        this.mouths = mouths;
        this.moves = moves;
        this.reservations = reservations;
        this.decisions = decisions;
        this.letters = letters;
        this.asking = asking;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A human's words of what was decided.
     *
     * @param due until when its owner carries it out
     * @param reviewOn the day on which reservations come back
     */
    record Conclusion(String words, OrganisationId owner, Optional<LocalDate> due, LocalDate reviewOn) {}

    @Transactional
    Outcome<Proposal> conclude(
            Partnership partnership, ProposalId id, Conclusion conclusion, Visitor me, boolean coordinates) {
        var open = held.get(id, partnership.id());
        var refusal = open.whyNotConclude(clock.instant())
                .or(() -> mayConclude(partnership, open, me, coordinates)
                        ? Optional.empty()
                        : Optional.of(ProposalRefusal.NOT_YOURS))
                .or(() -> whyNotReview(conclusion.reviewOn()));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        var proposal = desk.over(partnership, open);
        var concluding = new Concluded.Conclusion(
                conclusion.words(), HowDecided.of(proposal), conclusion.owner(), conclusion.due());
        return switch (decisions.conclude(partnership, concluding, me.person())) {
            case Refused<DecisionId>(var why) -> new Refused<>(why);
            case Done<DecisionId>(var decision) -> {
                proposals.conclude(proposal, decision.value());
                proposal.round()
                        .saying(Stance.RESERVATION)
                        .forEach(each -> reservations.add(new Reservation(
                                id,
                                each.partner(),
                                each.said().words().orElse(""),
                                conclusion.reviewOn(),
                                Optional.empty())));
                letters.decided(partnership, proposal, conclusion.words(), me.person(), asking.reachedByLink(proposal));
                yield new Done<>(proposals.get(id, partnership.id()));
            }
        };
    }

    /** Whoever leads it, and who decides in the partner that was to decide after having heard the others. */
    boolean mayConclude(Partnership partnership, Proposal proposal, Visitor me, boolean coordinates) {
        return ProposalDesk.leads(proposal, me.person(), coordinates)
                || proposal.setting()
                        .decider()
                        .map(each -> mouths.of(me, partnership.id()).get(each))
                        .filter(Scope.DECIDES::equals)
                        .isPresent();
    }

    private Optional<ProposalRefusal> whyNotReview(LocalDate on) {
        var today = LocalDate.now(clock);
        if (!on.isAfter(today)) {
            return Optional.of(ProposalRefusal.REVIEW_IN_PAST);
        }
        return on.isAfter(today.plusYears(YEARS_AHEAD)) ? Optional.of(ProposalRefusal.REVIEW_FAR) : Optional.empty();
    }

    /** @param mine the partners for which the writer speaks; who leads the proposal writes for any */
    @Transactional
    Outcome<Move> add(
            Partnership partnership,
            ProposalId id,
            Move move,
            List<OrganisationId> mine,
            Person me,
            boolean coordinates) {
        var proposal = held.get(id, partnership.id());
        return Outcome.unless(whyNotMove(proposal, move, mine, me, coordinates), () -> move)
                .then(each -> {
                    moves.add(id, each, clock.instant(), Optional.of(me.id()));
                    history.tell(
                            partnership.id().value(),
                            happened("proposals.happened.moved", proposal.code(), each.point())
                                    .inTheNameOf(name(each.partner()))
                                    .forPartnersOnly(),
                            me.id());
                });
    }

    private Optional<ProposalRefusal> whyNotMove(
            Proposal proposal, Move move, List<OrganisationId> mine, Person me, boolean coordinates) {
        if (!ProposalDesk.leads(proposal, me, coordinates) && !mine.contains(move.partner())) {
            return Optional.of(ProposalRefusal.NOT_YOURS);
        }
        if (move.round() < 2 || move.round() > proposal.rounds().size()) {
            return Optional.of(ProposalRefusal.NO_SUCH_ROUND);
        }
        if (proposal.rounds().stream()
                .noneMatch(each -> each.voter(move.partner()).isPresent())) {
            return Optional.of(ProposalRefusal.NOT_A_VOTER);
        }
        if (move.gave().isEmpty() && move.got().isEmpty()) {
            return Optional.of(ProposalRefusal.MOVED_NOTHING);
        }
        return moves.in(proposal.id()).size() >= Move.MOST
                ? Optional.of(ProposalRefusal.TOO_MANY_MOVES)
                : Optional.empty();
    }

    /** Whoever leads the proposal, and the partner whose move it was, take a line out; that it was there stays told. */
    @Transactional
    Outcome<Move> remove(
            Partnership partnership,
            ProposalId id,
            UUID move,
            List<OrganisationId> mine,
            Person me,
            boolean coordinates) {
        var proposal = held.get(id, partnership.id());
        var kept = moves.in(id).stream()
                .filter(each -> each.id().equals(move))
                .findFirst()
                .orElseThrow(() -> new NotFound(move));
        if (!ProposalDesk.leads(proposal, me, coordinates) && !mine.contains(kept.partner())) {
            return new Refused<>(ProposalRefusal.NOT_YOURS);
        }
        moves.remove(id, move);
        history.tell(
                partnership.id().value(),
                happened("proposals.happened.moveRemoved", proposal.code(), kept.point())
                        .inTheNameOf(name(kept.partner()))
                        .forPartnersOnly(),
                me.id());
        return new Done<>(kept);
    }

    /** Looks again at a reservation: what became of it, or another day. */
    @Transactional
    Outcome<ProposalId> settle(
            Partnership partnership,
            ProposalId id,
            OrganisationId partner,
            Optional<String> how,
            Optional<LocalDate> again,
            Person me) {
        var proposal = held.get(id, partnership.id());
        var why = again.flatMap(this::whyNotReview);
        if (why.isPresent()) {
            return new Refused<>(why.get());
        }
        var done = again.map(day -> reservations.putOff(id, partner, day))
                .orElseGet(() ->
                        reservations.settle(id, partner, new Settled(LocalDate.now(clock), how.orElse("")), me.id()));
        if (!done) {
            return new Refused<>(ProposalRefusal.SETTLED_ALREADY);
        }
        history.tell(
                partnership.id().value(),
                happened(
                                again.isPresent()
                                        ? "proposals.happened.reservationPutOff"
                                        : "proposals.happened.reservationSettled",
                                proposal.code(),
                                how.orElse(""))
                        .inTheNameOf(name(partner))
                        .forPartnersOnly(),
                me.id());
        return new Done<>(id);
    }

    private String name(OrganisationId partner) {
        return organisations.namesOf(List.of(partner)).getOrDefault(partner, "");
    }
}
