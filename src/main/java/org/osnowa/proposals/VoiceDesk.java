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
import org.osnowa.proposals.Proposal.Answer;
import org.osnowa.proposals.Voice.By;
import org.osnowa.proposals.Voice.Said;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what partners answer. The proposal is held meanwhile, so that nobody answers a round that is being closed. */
@Service
class VoiceDesk {

    private final Proposals proposals;
    private final HeldProposals held;
    private final Mouths mouths;
    private final QuestionDesk asking;
    private final ProposalLetters letters;
    private final Organisations organisations;
    private final History history;
    private final Clock clock;

    VoiceDesk(
            Proposals proposals,
            HeldProposals held,
            Mouths mouths,
            QuestionDesk asking,
            ProposalLetters letters,
            Organisations organisations,
            History history,
            Clock clock) {
        this.proposals = proposals;
        this.held = held;
        this.mouths = mouths;
        this.asking = asking;
        this.letters = letters;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Answers for a partner; whoever is only consulted leaves a position that waits.
     *
     * @param round which they had before them, here as below
     */
    @Transactional
    Outcome<Voice> answer(
            Partnership partnership, ProposalId id, OrganisationId partner, int round, Said said, Visitor me) {
        var proposal = held.get(id, partnership.id());
        var scope = mouths.of(me, partnership.id()).get(partner);
        if (scope == null) {
            return new Refused<>(ProposalRefusal.NOT_YOURS);
        }
        return take(
                partnership,
                proposal,
                new Answer(partner, round, said, scope, Channel.HERE),
                new By(Channel.HERE, me.id(), Optional.empty()));
    }

    private Outcome<Voice> take(Partnership partnership, Proposal proposal, Answer answer, By by) {
        return Outcome.unless(proposal.whyNotAnswer(answer, clock.instant()), () -> voice(proposal, answer, by))
                .then(each -> add(partnership, proposal, each));
    }

    /** Makes the position that waits the partner's answer. */
    @Transactional
    Outcome<Voice> confirm(
            Partnership partnership, ProposalId id, OrganisationId partner, int round, int number, Visitor me) {
        var proposal = held.get(id, partnership.id());
        var scope = mouths.of(me, partnership.id()).get(partner);
        if (scope == null) {
            return new Refused<>(ProposalRefusal.NOT_YOURS);
        }
        return Outcome.unless(
                        proposal.whyNotConfirm(partner, round, number, scope, clock.instant()),
                        () -> voice(
                                proposal,
                                new Answer(
                                        partner,
                                        round,
                                        proposal.round()
                                                .waiting(partner)
                                                .orElseThrow()
                                                .said(),
                                        Scope.DECIDES,
                                        Channel.HERE),
                                new By(Channel.HERE, me.id(), Optional.empty())))
                .then(each -> add(partnership, proposal, each));
    }

    /** Writes down what a partner said by telephone or at a meeting; its people are told, and can correct it. */
    @Transactional
    Outcome<Voice> writeDown(
            Partnership partnership,
            ProposalId id,
            OrganisationId partner,
            int round,
            Said said,
            Channel channel,
            String saidBy,
            Person me) {
        var proposal = held.get(id, partnership.id());
        var answer = new Answer(partner, round, said, Scope.DECIDES, channel);
        return Outcome.unless(
                        proposal.whyNotWriteDown(answer, clock.instant()),
                        () -> voice(proposal, answer, new By(channel, Optional.of(me.id()), Optional.of(saidBy))))
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
        return proposal.whyNotAnswer(question.organisation(), Channel.LETTER, clock.instant())
                .map(Refusal.class::cast);
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
        var question = asking.held(seen);
        if (question.isEmpty()) {
            return new Refused<>(QuestionRefusal.REVOKED);
        }
        var proposal = held.get(id, partnership.id());
        var answer = new Answer(question.get().organisation(), round, said, scope, Channel.LETTER);
        var refusal = whyNotAnswer(question.get(), partnership, proposal)
                .or(() -> proposal.whyNotAnswer(answer, clock.instant()));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (!asking.use(question.get())) {
            return new Refused<>(QuestionRefusal.REVOKED);
        }
        var voice = voice(proposal, answer, new By(Channel.LETTER, Optional.empty(), Optional.of(respondent)));
        add(partnership, proposal, voice);
        question.get()
                .address()
                .ifPresent(address -> letters.answered(partnership, proposal, voice, name(voice.partner()), address));
        return new Done<>(voice);
    }

    private Voice voice(Proposal proposal, Answer answer, By by) {
        return new Voice(
                answer.partner(),
                proposal.round().answers(answer.partner()) + 1,
                clock.instant(),
                answer.said(),
                answer.scope(),
                by);
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
