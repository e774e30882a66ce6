package org.osnowa.proposals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.history.Texts;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Conditions;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.proposals.Proposal.Setting;
import org.osnowa.proposals.Proposal.Withdrawn;
import org.osnowa.proposals.Round.Closing;
import org.osnowa.proposals.Voice.By;
import org.osnowa.proposals.Voice.Said;
import org.springframework.stereotype.Component;

/** Enters what partners deliberated about on earlier days: in the demo community. */
@Component
public class ProposalBook {

    /**
     * @param rounds the first first
     * @param withdrawn when and why it ended without a decision
     * @param decision to which it led
     * @param reviewOn when the reservations of the last round come back, once it is decided
     */
    public record Earlier(
            UUID id,
            String title,
            Mode mode,
            Quorum quorum,
            Optional<UUID> meeting,
            List<EarlierRound> rounds,
            List<EarlierMove> moves,
            Optional<LocalDate> withdrawnOn,
            Optional<String> withdrawn,
            Optional<UUID> decision,
            Optional<LocalDate> reviewOn) {}

    /** @param closed whether it is over */
    public record EarlierRound(
            String words,
            Optional<String> changed,
            Instant openedAt,
            Instant closesAt,
            boolean closed,
            List<EarlierVoice> voices) {}

    public record EarlierVoice(
            OrganisationId partner, Stance stance, Optional<String> words, Channel channel, String name) {}

    public record EarlierMove(
            int round,
            OrganisationId partner,
            String point,
            String position,
            Optional<String> gave,
            Optional<String> got) {}

    private final Proposals proposals;
    private final Moves moves;
    private final Reservations reservations;
    private final UsualRules rules;
    private final Conditions conditions;
    private final Texts texts;

    ProposalBook(
            Proposals proposals,
            Moves moves,
            Reservations reservations,
            UsualRules rules,
            Conditions conditions,
            Texts texts) {
        this.proposals = proposals;
        this.moves = moves;
        this.reservations = reservations;
        this.rules = rules;
        this.conditions = conditions;
        this.texts = texts;
    }

    public void agree(PartnershipId partnership, Mode mode, Quorum quorum, int days) {
        rules.save(partnership, new UsualRule(Rule.of(mode, quorum, Majority.SIMPLE), days, 0));
    }

    public void enter(PartnershipId partnership, Earlier earlier) {
        var id = new ProposalId(earlier.id());
        var rule = Rule.of(earlier.mode(), earlier.quorum(), Majority.SIMPLE);
        var voters = Electorate.of(conditions.partners(partnership), Map.of(), Map.of());
        for (var number = 1; number <= earlier.rounds().size(); number++) {
            var told = earlier.rounds().get(number - 1);
            var round = round(number, told, voters);
            if (number == 1) {
                proposals.add(partnership, proposal(partnership, id, earlier, rule, round));
            } else {
                proposals.add(id, round);
            }
            texts.keep(partnership.value(), id.value(), ProposalDesk.WORDS, told.words(), null, told.openedAt());
            for (var voice : round.voices()) {
                proposals.add(id, number, voice);
            }
            if (told.closed()) {
                proposals.close(
                        id,
                        number,
                        new Closing(told.closesAt(), round.tally(rule).result()));
            }
        }
        earlier.moves()
                .forEach(each ->
                        moves.add(id, move(each), earlier.rounds().getLast().openedAt(), Optional.empty()));
        end(partnership, id, earlier);
    }

    private Proposal proposal(PartnershipId partnership, ProposalId id, Earlier earlier, Rule rule, Round first) {
        return new Proposal(
                id,
                proposals.nextNumber(partnership),
                earlier.title(),
                rule,
                new Setting(false, earlier.meeting(), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(first),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static Round round(int number, EarlierRound told, List<Voter> voters) {
        return new Round(
                number,
                told.words(),
                told.changed(),
                told.openedAt(),
                told.closesAt(),
                Optional.empty(),
                Optional.empty(),
                voters,
                told.voices().stream()
                        .map(each -> new Voice(
                                each.partner(),
                                1,
                                told.openedAt(),
                                new Said(each.stance(), each.words()),
                                Scope.DECIDES,
                                new By(each.channel(), Optional.empty(), Optional.of(each.name()))))
                        .toList());
    }

    private static Move move(EarlierMove told) {
        return new Move(
                Ids.next(),
                told.round(),
                told.partner(),
                told.point(),
                told.position(),
                told.gave(),
                told.got(),
                Optional.empty());
    }

    private void end(PartnershipId partnership, ProposalId id, Earlier earlier) {
        var proposal = proposals.get(id, partnership);
        earlier.withdrawnOn()
                .ifPresent(on -> proposals.withdraw(
                        proposal, new Withdrawn(on, earlier.withdrawn().orElseThrow())));
        earlier.decision().ifPresent(decision -> {
            proposals.conclude(proposal, decision);
            proposal.round()
                    .saying(Stance.RESERVATION)
                    .forEach(each -> reservations.add(new Reservation(
                            id,
                            each.partner(),
                            each.said().words().orElseThrow(),
                            earlier.reviewOn().orElseThrow(),
                            Optional.empty())));
        });
    }
}
