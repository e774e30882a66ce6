package org.osnowa.proposals;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.history.History;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.LifeRefusal;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.proposals.Voice.By;
import org.osnowa.proposals.Voice.Said;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what partners answer. The proposal is held meanwhile, so that nobody answers a round that is being closed. */
@Service
class VoiceDesk {

    private final Proposals proposals;
    private final Mouths mouths;
    private final QuestionDesk asking;
    private final ProposalLetters letters;
    private final Organisations organisations;
    private final History history;
    private final Clock clock;

    VoiceDesk(
            Proposals proposals,
            Mouths mouths,
            QuestionDesk asking,
            ProposalLetters letters,
            Organisations organisations,
            History history,
            Clock clock) {
        this.proposals = proposals;
        this.mouths = mouths;
        this.asking = asking;
        this.letters = letters;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    /** Answers for a partner; whoever is only consulted leaves a position that waits. */
    @Transactional
    Outcome<Voice> answer(Partnership partnership, ProposalId id, OrganisationId partner, Said said, Visitor me) {
        var proposal = proposals.locked(id, partnership.id());
        var scope = mouths.of(me, partnership.id()).get(partner);
        if (scope == null) {
            return new Refused<>(ProposalRefusal.NOT_YOURS);
        }
        return Outcome.unless(
                        proposal.whyNotAnswer(partner, said, scope, clock.instant()),
                        () -> voice(proposal, partner, said, scope, new By(Channel.HERE, me.id(), Optional.empty())))
                .then(each -> add(partnership, proposal, each));
    }

    /** Makes the position that waits the partner's answer. */
    @Transactional
    Outcome<Voice> confirm(Partnership partnership, ProposalId id, OrganisationId partner, int number, Visitor me) {
        var proposal = proposals.locked(id, partnership.id());
        var scope = mouths.of(me, partnership.id()).get(partner);
        if (scope == null) {
            return new Refused<>(ProposalRefusal.NOT_YOURS);
        }
        return Outcome.unless(
                        proposal.whyNotConfirm(partner, scope, clock.instant())
                                .or(() -> changed(proposal, partner, number)),
                        () -> voice(
                                proposal,
                                partner,
                                proposal.round().waiting(partner).orElseThrow().said(),
                                Scope.DECIDES,
                                new By(Channel.HERE, me.id(), Optional.empty())))
                .then(each -> add(partnership, proposal, each));
    }

    /** Nobody confirms what they have not seen. */
    private static Optional<ProposalRefusal> changed(Proposal proposal, OrganisationId partner, int number) {
        return proposal.round()
                        .waiting(partner)
                        .filter(each -> each.number() == number)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(ProposalRefusal.NOTHING_WAITS);
    }

    /** Writes down what a partner said by telephone or at a meeting; its people are told, and can correct it. */
    @Transactional
    Outcome<Voice> writeDown(
            Partnership partnership,
            ProposalId id,
            OrganisationId partner,
            Said said,
            Channel channel,
            String saidBy,
            Person me) {
        var proposal = proposals.locked(id, partnership.id());
        return Outcome.unless(
                        proposal.whyNotWriteDown(partner, said, clock.instant()),
                        () -> voice(
                                proposal,
                                partner,
                                said,
                                Scope.DECIDES,
                                new By(channel, Optional.of(me.id()), Optional.of(saidBy))))
                .then(each -> {
                    add(partnership, proposal, each);
                    history.tell(
                            partnership.id().value(),
                            happened("proposals.happened.writtenDown", proposal.code(), saidBy)
                                    .inTheNameOf(name(partner))
                                    .forPartnersOnly(),
                            me.id());
                });
    }

    /** Why the link of a letter cannot answer. */
    Optional<Refusal> whyNotAnswer(Question question, Partnership partnership, Proposal proposal) {
        var why = question.whyNotOpen(LocalDate.now(clock));
        if (why.isPresent()) {
            return why;
        }
        if (partnership.life().state().ended()) {
            return Optional.of(LifeRefusal.ENDED);
        }
        return proposal.whyNotAnswer(question.organisation(), clock.instant()).map(Refusal.class::cast);
    }

    /** The link answers until the round is closed, as often as the partner wants to correct itself. */
    @Transactional
    Outcome<Voice> answer(
            Question seen,
            Partnership partnership,
            ProposalId id,
            int round,
            Said said,
            Scope scope,
            String respondent,
            String network) {
        asking.answersFrom(network);
        var held = asking.held(seen);
        if (held.isEmpty()) {
            return new Refused<>(QuestionRefusal.REVOKED);
        }
        var proposal = proposals.locked(id, partnership.id());
        var partner = held.get().organisation();
        var refusal = whyNotAnswer(held.get(), partnership, proposal)
                .or(() -> proposal.round().number() == round ? Optional.empty() : Optional.of(ProposalRefusal.CLOSED))
                .or(() -> proposal.whyNotAnswer(partner, said, scope, clock.instant()));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (!asking.use(held.get())) {
            throw new IllegalStateException("A question that is held was used");
        }
        var voice = voice(
                proposal, partner, said, scope, new By(Channel.LETTER, Optional.empty(), Optional.of(respondent)));
        add(partnership, proposal, voice);
        held.get()
                .address()
                .ifPresent(address -> letters.answered(partnership, proposal, voice, name(partner), address));
        return new Done<>(voice);
    }

    private Voice voice(Proposal proposal, OrganisationId partner, Said said, Scope scope, By by) {
        return new Voice(partner, proposal.round().answers(partner) + 1, clock.instant(), said, scope, by);
    }

    private void add(Partnership partnership, Proposal proposal, Voice voice) {
        proposals.add(proposal.id(), proposal.round().number(), voice);
        if (!voice.counts() || voice.by().channel() != Channel.HERE) {
            letters.answered(partnership, proposal, voice, name(voice.partner()));
        }
    }

    private String name(OrganisationId partner) {
        return organisations.namesOf(List.of(partner)).getOrDefault(partner, "");
    }
}
