package org.osnowa.proposals;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.meetings.MeetingNames;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Conditions;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.proposals.Proposal.Setting;
import org.osnowa.proposals.Proposal.Withdrawn;
import org.osnowa.proposals.Round.Closing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts proposals to the partners, in as many rounds as it takes. */
@Service
class ProposalDesk {

    private static final int MEETINGS_AHEAD = 2;

    static final Texts.Name WORDS = new Texts.Name("proposals.field.words");

    private final Proposals proposals;
    private final HeldProposals held;
    private final MeetingNames meetings;
    private final Conditions conditions;
    private final ProposalLetters letters;
    private final ProposalAskingDesk asking;
    private final History history;
    private final Texts texts;
    private final Clock clock;

    ProposalDesk(
            Proposals proposals,
            HeldProposals held,
            MeetingNames meetings,
            Conditions conditions,
            ProposalLetters letters,
            ProposalAskingDesk asking,
            History history,
            Texts texts,
            Clock clock) {
        this.proposals = proposals;
        this.held = held;
        this.meetings = meetings;
        this.conditions = conditions;
        this.letters = letters;
        this.asking = asking;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What somebody puts to the partners.
     *
     * @param weights of voices that weigh more than 1
     * @param groups whose interest a partner has, where that is not its sector's
     * @param asked whether partners without an account are asked by letter at once, where their address is public
     */
    record Draft(
            String title,
            String words,
            Rule rule,
            boolean hidden,
            Optional<UUID> meeting,
            Optional<OrganisationId> decider,
            Optional<OrganisationId> about,
            Map<OrganisationId, Integer> weights,
            Map<OrganisationId, String> groups,
            Instant closesAt,
            boolean asked) {}

    @Transactional
    Outcome<Proposal> open(Partnership partnership, Draft draft, Person me) {
        var now = clock.instant();
        var number = proposals.nextNumber(partnership.id());
        var voters = voters(partnership, draft.about(), draft.weights(), draft.groups());
        return Outcome.<Proposal>unless(
                        whyNotOpen(partnership, draft, number, voters, now),
                        () -> new Proposal(
                                new ProposalId(Ids.next()),
                                number,
                                draft.title(),
                                draft.rule(),
                                new Setting(
                                        draft.hidden(),
                                        draft.meeting(),
                                        draft.decider(),
                                        draft.about(),
                                        Optional.of(me.id())),
                                List.of(round(1, draft.words(), Optional.empty(), now, draft.closesAt(), voters)),
                                Optional.empty(),
                                Optional.empty(),
                                0))
                .then(opened -> {
                    proposals.add(partnership.id(), opened);
                    keep(partnership, opened, me.id());
                    tell(partnership, said("proposals.happened.opened", opened), me);
                    letters.opened(partnership, opened, me);
                    if (draft.asked()) {
                        asking.askThoseOutOfReach(partnership, opened, me);
                    }
                });
    }

    private Optional<ProposalRefusal> whyNotOpen(
            Partnership partnership, Draft draft, int number, List<Voter> voters, Instant now) {
        if (number > Proposals.MOST) {
            return Optional.of(ProposalRefusal.TOO_MANY);
        }
        if (draft.meeting().filter(each -> !known(partnership, each)).isPresent()) {
            return Optional.of(ProposalRefusal.NO_SUCH_MEETING);
        }
        return whyNotAsk(partnership, draft.rule(), draft.decider(), voters)
                .or(() -> Proposal.whyNotUntil(draft.closesAt(), now));
    }

    private boolean known(Partnership partnership, UUID meeting) {
        return meetings.upTo(partnership.id(), LocalDate.now(clock).plusYears(MEETINGS_AHEAD)).stream()
                .anyMatch(each -> each.id().equals(meeting));
    }

    /** Why a round cannot begin among these, the first or a further one. */
    private static Optional<ProposalRefusal> whyNotAsk(
            Partnership partnership, Rule rule, Optional<OrganisationId> decider, List<Voter> voters) {
        if (partnership.life().state() != LifeState.ACTIVE) {
            return Optional.of(ProposalRefusal.NOT_AT_WORK);
        }
        if (voters.size() < 2) {
            return Optional.of(ProposalRefusal.NOBODY_TO_ASK);
        }
        return rule.mode() == Mode.ADVICE_FIRST
                        && decider.filter(who -> voters.stream()
                                        .anyMatch(each -> each.partner().equals(who)))
                                .isEmpty()
                ? Optional.of(ProposalRefusal.NO_DECIDER)
                : Optional.empty();
    }

    /** Who has a voice now; the partner about which the others decide has none. */
    private List<Voter> voters(
            Partnership partnership,
            Optional<OrganisationId> about,
            Map<OrganisationId, Integer> weights,
            Map<OrganisationId, String> groups) {
        return Electorate.of(conditions.partners(partnership.id()), weights, groups).stream()
                .filter(each -> !about.equals(Optional.of(each.partner())))
                .toList();
    }

    private static Round round(
            int number, String words, Optional<String> changed, Instant now, Instant closesAt, List<Voter> voters) {
        return new Round(number, words, changed, now, closesAt, Optional.empty(), Optional.empty(), voters, List.of());
    }

    /** Whoever opened it and whoever coordinates may take it further. */
    static boolean leads(Proposal proposal, Person me, boolean coordinates) {
        return coordinates
                || proposal.setting().openedBy().filter(me.id()::equals).isPresent();
    }

    /** A new version, and with it a new round among those who are partners now. Votes weigh what they weighed, for the same groups. */
    @Transactional
    Outcome<Proposal> revise(
            Partnership partnership,
            ProposalId id,
            String words,
            String changed,
            Instant closesAt,
            Person me,
            boolean coordinates) {
        var earlier = held.get(id, partnership.id());
        var now = clock.instant();
        if (!leads(earlier, me, coordinates)) {
            return new Refused<>(ProposalRefusal.NOT_YOURS);
        }
        var weights = new LinkedHashMap<OrganisationId, Integer>();
        var groups = new LinkedHashMap<OrganisationId, String>();
        earlier.round().voters().forEach(each -> {
            weights.put(each.partner(), each.weight());
            groups.put(each.partner(), each.group());
        });
        var voters = voters(partnership, earlier.setting().about(), weights, groups);
        return Outcome.<Proposal>unless(
                        earlier.whyNotRevise(words, now)
                                .or(() -> whyNotAsk(
                                        partnership,
                                        earlier.rule(),
                                        earlier.setting().decider(),
                                        voters))
                                .or(() -> Proposal.whyNotUntil(closesAt, now)),
                        () -> with(
                                closed(partnership, earlier, now),
                                round(
                                        earlier.round().number() + 1,
                                        words,
                                        Optional.of(changed),
                                        now,
                                        closesAt,
                                        voters)))
                .then(revised -> {
                    proposals.add(id, revised.round());
                    keep(partnership, revised, me.id());
                    tell(partnership, said("proposals.happened.revised", revised), me);
                    letters.opened(partnership, revised, me);
                    asking.askAgain(partnership, revised, me);
                });
    }

    private static Proposal with(Proposal earlier, Round next) {
        var rounds = new ArrayList<>(earlier.rounds());
        rounds.add(next);
        return new Proposal(
                earlier.id(),
                earlier.number(),
                earlier.title(),
                earlier.rule(),
                earlier.setting(),
                List.copyOf(rounds),
                earlier.withdrawn(),
                earlier.decision(),
                earlier.version());
    }

    @Transactional
    Outcome<Proposal> closeEarly(Partnership partnership, ProposalId id, Person me, boolean coordinates) {
        var open = held.get(id, partnership.id());
        var now = clock.instant();
        if (!leads(open, me, coordinates)) {
            return new Refused<>(ProposalRefusal.NOT_YOURS);
        }
        return Outcome.unless(open.whyNotCloseEarly(now), () -> closed(partnership, open, now));
    }

    /** What the job does when a round's time is over; harmless when somebody was quicker. */
    @Transactional
    void closeDue(Partnership partnership, ProposalId id) {
        var open = held.get(id, partnership.id());
        var now = clock.instant();
        if (!open.ended() && open.round().closing().isEmpty() && !open.round().open(now)) {
            var _ = closed(partnership, open, now);
        }
    }

    /** Writes down what the last round came to, unless that was done before. */
    Proposal closed(Partnership partnership, Proposal proposal, Instant now) {
        var round = proposal.round();
        if (round.closing().isPresent()) {
            return proposal;
        }
        var closing = new Closing(now, proposal.tally().result());
        proposals.close(proposal.id(), round.number(), closing);
        history.tell(
                partnership.id().value(),
                happened("proposals.happened.closed." + closing.result(), proposal.code(), proposal.title())
                        .forPartnersOnly(),
                null);
        letters.closed(partnership, proposal, closing.result());
        return proposals.get(proposal.id(), partnership.id());
    }

    @Transactional
    Outcome<Proposal> extend(Partnership partnership, ProposalId id, Instant until, Person me, boolean coordinates) {
        var open = held.get(id, partnership.id());
        if (!leads(open, me, coordinates)) {
            return new Refused<>(ProposalRefusal.NOT_YOURS);
        }
        return Outcome.unless(open.whyNotExtend(until, clock.instant()), () -> open)
                .then(each -> {
                    proposals.extend(id, each.round().number(), until);
                    tell(partnership, said("proposals.happened.extended", each), me);
                });
    }

    @Transactional
    Outcome<Proposal> withdraw(Partnership partnership, ProposalId id, String reason, Person me, boolean coordinates) {
        var open = held.get(id, partnership.id());
        if (!leads(open, me, coordinates)) {
            return new Refused<>(ProposalRefusal.NOT_YOURS);
        }
        return Outcome.unless(open.whyNotWithdraw(), () -> over(partnership, open))
                .then(each -> {
                    proposals.withdraw(each, new Withdrawn(LocalDate.now(clock), reason));
                    tell(
                            partnership,
                            happened("proposals.happened.withdrawn", each.code(), each.title(), reason)
                                    .forPartnersOnly(),
                            me);
                });
    }

    /** A round whose time is over is closed before anything else is done with it. */
    Proposal over(Partnership partnership, Proposal proposal) {
        var now = clock.instant();
        return proposal.round().open(now) ? proposal : closed(partnership, proposal, now);
    }

    private void keep(Partnership partnership, Proposal proposal, PersonId by) {
        texts.keep(
                partnership.id().value(),
                proposal.id().value(),
                WORDS,
                proposal.round().words(),
                by);
    }

    private static Happening said(String key, Proposal proposal) {
        return happened(key, proposal.code(), proposal.title()).forPartnersOnly();
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what, me.id());
    }
}
