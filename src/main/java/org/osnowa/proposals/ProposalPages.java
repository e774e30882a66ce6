package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.decisions.DecisionNames;
import org.osnowa.history.Difference;
import org.osnowa.meetings.MeetingNames;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.Text;
import org.osnowa.proposals.ProposalPage.Back;
import org.osnowa.proposals.ProposalPage.Can;
import org.osnowa.proposals.ProposalPage.Decided;
import org.osnowa.proposals.ProposalPage.Mine;
import org.osnowa.proposals.ProposalPage.Moved;
import org.osnowa.proposals.ProposalPage.Point;
import org.osnowa.proposals.ProposalPage.Register;
import org.osnowa.proposals.ProposalPage.Row;
import org.osnowa.proposals.ProposalPage.Shown;
import org.osnowa.proposals.ProposalPage.Step;
import org.osnowa.proposals.ProposalPage.Typed;
import org.osnowa.proposals.ProposalPage.Waits;
import org.springframework.stereotype.Component;

/** Makes the page of a proposal. */
@Component
class ProposalPages {

    private final PartnershipHeads heads;
    private final Organisations organisations;
    private final People people;
    private final ActingFor acting;
    private final Mouths mouths;
    private final Moves moves;
    private final Reservations reservations;
    private final DecisionNames decisions;
    private final ProposalAskingDesk asking;
    private final ConclusionDesk conclusions;
    private final MeetingNames meetings;
    private final Clock clock;

    ProposalPages(
            PartnershipHeads heads,
            Organisations organisations,
            People people,
            ActingFor acting,
            Mouths mouths,
            Moves moves,
            Reservations reservations,
            DecisionNames decisions,
            ProposalAskingDesk asking,
            ConclusionDesk conclusions,
            MeetingNames meetings,
            Clock clock) {
        this.heads = heads;
        this.organisations = organisations;
        this.people = people;
        this.acting = acting;
        this.mouths = mouths;
        this.moves = moves;
        this.reservations = reservations;
        this.decisions = decisions;
        this.asking = asking;
        this.conclusions = conclusions;
        this.meetings = meetings;
        this.clock = clock;
    }

    ProposalPage of(Partnership partnership, Proposal proposal, Visitor me, Typed typed) {
        return new Making(partnership, proposal, me, typed).page();
    }

    /** What is known while one page is made. */
    private final class Making {

        private final Partnership partnership;
        private final Proposal proposal;
        private final Visitor me;
        private final Typed typed;
        private final Instant now = clock.instant();
        private final PartnershipHead head;
        private final String path;
        private final List<Move> moved;
        private final List<Reservation> reserved;
        private final Map<OrganisationId, String> names;
        private final Map<PersonId, String> writers;
        private final Map<OrganisationId, Scope> scopes;
        private final boolean leads;

        Making(Partnership partnership, Proposal proposal, Visitor me, Typed typed) {
            this.partnership = partnership;
            this.proposal = proposal;
            this.me = me;
            this.typed = typed;
            this.head = heads.of(partnership, me, "decisions");
            this.path = ProposalLetters.path(partnership, proposal.id());
            this.moved = proposal.rounds().size() > 1 ? moves.in(proposal.id()) : List.of();
            this.reserved = proposal.decision().isPresent() ? reservations.of(proposal.id()) : List.of();
            this.names = organisations.namesOf(voters());
            this.writers = people
                    .all(proposal.rounds().stream()
                            .flatMap(each -> each.voices().stream())
                            .flatMap(each -> each.by().person().stream())
                            .distinct()
                            .toList())
                    .stream()
                    .collect(Collectors.toMap(Person::id, Person::name));
            this.scopes = head.contributes() ? mouths.of(me, partnership.id()) : Map.of();
            this.leads = head.contributes()
                    && me.id().isPresent()
                    && ProposalDesk.leads(proposal, me.person(), head.coordinates());
        }

        private List<OrganisationId> voters() {
            return Stream.concat(
                            proposal.rounds().stream()
                                    .flatMap(each -> each.voters().stream())
                                    .map(Voter::partner),
                            Stream.of(
                                            moved.stream().map(Move::partner),
                                            reserved.stream().map(Reservation::partner),
                                            proposal.setting().decider().stream(),
                                            proposal.setting().about().stream())
                                    .flatMap(each -> each))
                    .distinct()
                    .toList();
        }

        private String name(OrganisationId partner) {
            return names.getOrDefault(partner, "");
        }

        ProposalPage page() {
            var round = proposal.round();
            var open = proposal.open(now);
            var until = ProposalLetters.moment(round.closesAt(), clock);
            return new ProposalPage(
                    head,
                    path,
                    proposal.code(),
                    proposal.title(),
                    proposal.rule().mode(),
                    proposal.setting().meeting().flatMap(this::meeting).orElse(null),
                    proposal.setting().about().map(this::name).orElse(null),
                    proposal.setting().decider().map(this::name).orElse(null),
                    open ? until : null,
                    proposal.result(now).orElse(null),
                    proposal.withdrawn().map(Proposal.Withdrawn::reason).orElse(null),
                    decided(),
                    steps(),
                    round.words(),
                    round.number() == 1
                            ? List.of()
                            : Difference.between(
                                    proposal.rounds().get(round.number() - 2).words(), round.words()),
                    round.changed().orElse(null),
                    RuleWords.of(proposal.rule(), proposal.voters(), until),
                    proposal.rounds().reversed().stream().map(this::shown).toList(),
                    open ? mine() : null,
                    register(),
                    reserved.stream().map(this::back).toList(),
                    can(open),
                    typed);
        }

        private Optional<String> meeting(UUID meeting) {
            return meetings.upTo(partnership.id(), LocalDate.now(clock).plusYears(2)).stream()
                    .filter(each -> each.id().equals(meeting))
                    .map(each -> Text.date(each.day()) + ", " + each.title())
                    .findFirst();
        }

        private @Nullable Decided decided() {
            return proposal.decision()
                    .flatMap(decisions::find)
                    .map(each -> new Decided(each.code(), each.words()))
                    .orElse(null);
        }

        private List<Step> steps() {
            var steps = new ArrayList<Step>();
            for (var round : proposal.rounds()) {
                if (round.number() > 1) {
                    steps.add(new Step(
                            t("ProposalPage.step.version", round.number()), day(round.openedAt()), true, false));
                }
                var now = round == proposal.round() && !proposal.ended();
                steps.add(new Step(
                        t("ProposalPage.step.round", round.number()),
                        round.closing()
                                .map(each -> t("Result." + each.result()) + ", " + day(each.at()))
                                .orElseGet(
                                        () -> t("ProposalPage.until", ProposalLetters.moment(round.closesAt(), clock))),
                        !now,
                        now));
            }
            steps.add(end());
            return steps;
        }

        private Step end() {
            if (proposal.withdrawn().isPresent()) {
                return new Step(
                        t("ProposalPage.step.withdrawn"),
                        Text.date(proposal.withdrawn().get().on()),
                        true,
                        false);
            }
            return new Step(
                    t("ProposalPage.step.outcome"), null, proposal.decision().isPresent(), false);
        }

        private Shown shown(Round round) {
            var tally = round.tally(proposal.rule());
            var open = round == proposal.round() && proposal.open(now);
            var hidden = proposal.hides(round);
            var counted = round.counted();
            var positions = round.positions();
            return new Shown(
                    round.number(),
                    open,
                    round.closing()
                            .map(each -> t("ProposalPage.closedOn", day(each.at())))
                            .orElseGet(() -> t("ProposalPage.until", ProposalLetters.moment(round.closesAt(), clock))),
                    t(
                            "ProposalPage.answered",
                            round.present().size() - round.unanswered().size(),
                            round.present().size()),
                    hidden ? t("ProposalPage.hidden") : counts(tally, round),
                    hidden,
                    hidden || !proposal.rule().groups() ? List.of() : shares(tally),
                    round.voters().stream()
                            .map(each -> row(
                                    round,
                                    each,
                                    Optional.ofNullable(counted.get(each.partner())),
                                    Optional.ofNullable(positions.get(each.partner())),
                                    hidden))
                            .sorted(Comparator.comparing(ProposalPages::attention)
                                    .thenComparing(Row::partner, Text.alphabetically()))
                            .toList(),
                    round.changed().orElse(null),
                    round.words());
        }

        private static List<String> shares(Tally tally) {
            return tally.shares().stream()
                    .map(each -> t(
                            each.controls()
                                    ? "ProposalPage.share.controls"
                                    : each.dominates() ? "ProposalPage.share.dominates" : "ProposalPage.share",
                            GroupWords.of(each.group()),
                            each.votes(),
                            each.all()))
                    .toList();
        }

        private String counts(Tally tally, Round round) {
            var waiting = round.unanswered().size();
            return Stream.concat(
                            proposal.rule().mode().stances().stream()
                                    .filter(each -> tally.count(each) > 0)
                                    .map(each -> t("HowDecided." + each, tally.count(each))),
                            waiting > 0
                                    ? Stream.of(t(
                                            round.closing().isPresent()
                                                    ? "ProposalPage.silent"
                                                    : "ProposalPage.waiting",
                                            waiting))
                                    : Stream.empty())
                    .collect(Collectors.joining(", "));
        }

        private Row row(Round round, Voter voter, Optional<Voice> voice, Optional<Voice> position, boolean hidden) {
            var own = scopes.containsKey(voter.partner());
            var secret = hidden && !own;
            var waiting = secret ? Optional.<Voice>empty() : position;
            return new Row(
                    name(voter.partner()),
                    secret ? null : voice.map(each -> each.said().stance()).orElse(null),
                    voice.map(each -> secret ? t("ProposalPage.hasAnswered") : label(each))
                            .orElseGet(() ->
                                    t(round.open(now) ? "ProposalPage.stillWaiting" : "ProposalPage.didNotAnswer")),
                    secret ? null : voice.flatMap(each -> each.said().words()).orElse(null),
                    voice.map(this::by).orElse(null),
                    waiting.map(each -> t("ProposalPage.position", label(each), who(each)))
                            .orElse(null),
                    voter.left(),
                    proposal.rule().mode() == Mode.WEIGHTED ? voter.weight() : null);
        }

        private String label(Voice voice) {
            return StanceWords.label(proposal.rule().mode(), voice.said().stance());
        }

        private String by(Voice voice) {
            var at = day(voice.at());
            return voice.by().channel().writtenDown() && !writer(voice).isEmpty()
                    ? t(
                            "ProposalPage.enteredBy",
                            t("ProposalPage.by." + voice.by().channel(), who(voice), at),
                            writer(voice))
                    : t("ProposalPage.by." + voice.by().channel(), who(voice), at);
        }

        private String who(Voice voice) {
            return voice.by().name().orElseGet(() -> writer(voice));
        }

        private String writer(Voice voice) {
            return voice.by()
                    .person()
                    .flatMap(each -> Optional.ofNullable(writers.get(each)))
                    .orElse("");
        }

        /** The partner for which the visitor acts, or the first for which they may answer. */
        private @Nullable Mine mine() {
            var asked = proposal.round().present().stream()
                    .map(Voter::partner)
                    .filter(each -> scopes.getOrDefault(each, Scope.OBSERVES) != Scope.OBSERVES)
                    .toList();
            if (asked.isEmpty()) {
                return null;
            }
            var chosen = typed.voice()
                    .partner()
                    .filter(asked::contains)
                    .or(() -> acting.organisation().filter(asked::contains))
                    .orElse(asked.getFirst());
            var decides = scopes.get(chosen) == Scope.DECIDES;
            return new Mine(
                    chosen.toString(),
                    name(chosen),
                    asked.size() == 1
                            ? List.of()
                            : asked.stream()
                                    .map(each -> Choice.of(each.toString(), name(each)))
                                    .toList(),
                    decides,
                    proposal.round()
                            .voice(chosen)
                            .filter(each -> each.by().channel().writtenDown())
                            .isPresent(),
                    proposal.round().voice(chosen).map(each -> label(each)).orElse(null),
                    decides
                            ? proposal.round()
                                    .waiting(chosen)
                                    .map(each -> new Waits(
                                            each.number(),
                                            label(each),
                                            each.said().words().orElse(null),
                                            who(each)))
                                    .orElse(null)
                            : null,
                    StanceWords.choices(proposal.rule().mode()));
        }

        private Register register() {
            var holding = proposal.hides(proposal.round())
                    ? List.<OrganisationId>of()
                    : proposal.round().saying(Stance.RESERVATION).stream()
                            .map(Voice::partner)
                            .toList();
            var points = new LinkedHashMap<String, List<Move>>();
            moved.forEach(each ->
                    points.computeIfAbsent(each.point(), _ -> new ArrayList<>()).add(each));
            var who = leads ? voters() : List.copyOf(scopes.keySet());
            var round = proposal.rounds().size();
            return new Register(
                    points.entrySet().stream()
                            .map(each -> new Point(
                                    each.getKey(),
                                    each.getValue().stream()
                                            .map(move -> moved(move, holding.contains(move.partner())))
                                            .toList()))
                            .toList(),
                    afterObjection() && moved.stream().noneMatch(each -> each.round() == round),
                    round > 1 && head.contributes() && !who.isEmpty(),
                    IntStream.rangeClosed(2, round)
                            .boxed()
                            .sorted(Comparator.reverseOrder())
                            .map(each -> Choice.of(String.valueOf(each), t("ProposalPage.inVersion", each)))
                            .toList(),
                    who.stream()
                            .filter(names::containsKey)
                            .map(each -> Choice.of(each.toString(), name(each)))
                            .toList(),
                    round);
        }

        private boolean afterObjection() {
            var rounds = proposal.rounds();
            return rounds.size() > 1
                    && rounds.get(rounds.size() - 2)
                            .closing()
                            .filter(each -> each.result() == Result.OBJECTED)
                            .isPresent();
        }

        private Moved moved(Move move, boolean reserved) {
            return new Moved(
                    move.id().toString(),
                    name(move.partner()),
                    move.round(),
                    move.position(),
                    move.gave().orElse(null),
                    move.got().orElse(null),
                    move.why().orElse(null),
                    reserved,
                    leads || head.contributes() && scopes.containsKey(move.partner()));
        }

        private Back back(Reservation each) {
            return new Back(
                    each.partner().toString(),
                    name(each.partner()),
                    each.words(),
                    Text.date(each.reviewOn()),
                    each.due(LocalDate.now(clock)),
                    each.settled()
                            .map(settled -> t("ProposalPage.settled", Text.date(settled.on()), settled.how()))
                            .orElse(null));
        }

        private Can can(boolean open) {
            var counted = proposal.round().counted();
            var entries = head.coordinates() && head.contributes() && open
                    ? proposal.round().present().stream()
                            .map(Voter::partner)
                            .filter(each -> Optional.ofNullable(counted.get(each))
                                    .map(voice -> voice.by().channel().writtenDown())
                                    .orElse(true))
                            .map(each -> Choice.of(each.toString(), name(each)))
                            .sorted(Comparator.comparing(Choice::label, Text.alphabetically()))
                            .toList()
                    : List.<Choice>of();
            return new Can(
                    leads,
                    leads && proposal.whyNotCloseEarly(now).isEmpty(),
                    leads && proposal.whyNotRevise(now).isEmpty(),
                    leads && proposal.whyNotWithdraw().isEmpty(),
                    head.contributes()
                            && proposal.whyNotConclude(now).isEmpty()
                            && conclusions.mayConclude(partnership, proposal, me, head.coordinates()),
                    head.coordinates() && head.contributes(),
                    leads && open ? asking.whyNotRemind(proposal).orElse(null) : ProposalRefusal.CLOSED,
                    entries,
                    StanceWords.choices(proposal.rule().mode()));
        }

        private String day(Instant at) {
            return Text.date(LocalDate.ofInstant(at, clock.getZone()));
        }
    }

    /** What others should read first: objections and reservations; whoever has not answered comes last. */
    private static int attention(Row row) {
        return switch (row.stance()) {
            case null -> 3;
            case OBJECTION, AGAINST -> 0;
            case RESERVATION, ADVICE, CONFLICT -> 1;
            case AGREE, STAND_ASIDE, FOR, ABSTAIN -> 2;
        };
    }
}
