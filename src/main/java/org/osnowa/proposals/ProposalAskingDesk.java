package org.osnowa.proposals;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Purpose;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.asking.Questions;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks partners by letter for their voice, and reminds those who have not answered. */
@Service
class ProposalAskingDesk {

    /** Where partners answer by the link of a letter. */
    static final String PATH = "/proposals/answers/";

    /** Its subject is a proposal: the link answers whichever round is open. */
    static final Purpose PURPOSE = new Purpose("proposals.answer", PATH);

    private static final Duration PATIENCE = Duration.ofHours(20);

    private final Proposals proposals;
    private final HeldProposals held;
    private final QuestionDesk desk;
    private final Questions questions;
    private final ProposalLetters letters;
    private final Organisations organisations;
    private final History history;
    private final Clock clock;

    ProposalAskingDesk(
            Proposals proposals,
            HeldProposals held,
            QuestionDesk desk,
            Questions questions,
            ProposalLetters letters,
            Organisations organisations,
            History history,
            Clock clock) {
        this.proposals = proposals;
        this.held = held;
        this.desk = desk;
        this.questions = questions;
        this.letters = letters;
        this.organisations = organisations;
        this.history = history;
        this.clock = clock;
    }

    /** The newest letter to each partner. */
    Map<OrganisationId, Question> sent(ProposalId proposal) {
        return questions.of(PURPOSE, proposal.value()).stream()
                .collect(Collectors.toMap(Question::organisation, Function.identity(), (_, last) -> last));
    }

    Map<OrganisationId, String> publicAddresses(Collection<OrganisationId> partners) {
        var addresses = new LinkedHashMap<OrganisationId, String>();
        organisations
                .byIds(partners)
                .forEach((id, organisation) -> Optional.ofNullable(
                                organisation.contact().email())
                        .ifPresent(address -> addresses.put(id, address)));
        return addresses;
    }

    /** Where a partner was asked before, or its public address; never the address of somebody's account. */
    Map<OrganisationId, String> addresses(ProposalId proposal, Collection<OrganisationId> partners) {
        var addresses = publicAddresses(partners);
        sent(proposal)
                .forEach((partner, letter) -> letter.address()
                        .filter(_ -> partners.contains(partner))
                        .ifPresent(address -> addresses.put(partner, address)));
        return addresses;
    }

    /** Those who can be asked in no other way, at their public addresses; a letter that cannot be written keeps back none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void askThoseOutOfReach(Partnership partnership, Proposal proposal, Person me) {
        var silent = letters.outOfReach(proposal.round().unanswered());
        var _ = mail(partnership, proposal, addresses(proposal.id(), silent), me);
    }

    /** In a new round: who was asked by letter before, unless the link was taken back, and who is out of reach. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void askAgain(Partnership partnership, Proposal proposal, Person me) {
        var before = sent(proposal.id());
        var unanswered = proposal.round().unanswered();
        var outOfReach = letters.outOfReach(unanswered);
        var silent = unanswered.stream()
                .filter(each -> Optional.ofNullable(before.get(each))
                        .map(letter -> !letter.revoked())
                        .orElseGet(() -> outOfReach.contains(each)))
                .toList();
        var _ = mail(partnership, proposal, addresses(proposal.id(), silent), me);
    }

    /** @param unsent how many got none: the owner of the address wants no letters, or had too many within the hour */
    record Sent(int letters, int unsent) {}

    /** @param addresses where each partner is asked */
    @Transactional
    public Outcome<Sent> ask(Partnership partnership, ProposalId id, Map<OrganisationId, String> addresses, Person me) {
        var proposal = held.get(id, partnership.id());
        var now = clock.instant();
        for (var each : addresses.keySet()) {
            if (proposal.round().voter(each).isEmpty()) {
                throw new NotFound(each);
            }
            var why = proposal.whyNotAnswer(each, Channel.LETTER, now);
            if (why.isPresent()) {
                return new Refused<>(why.get());
            }
        }
        return mail(partnership, proposal, addresses, me);
    }

    private Outcome<Sent> mail(
            Partnership partnership, Proposal proposal, Map<OrganisationId, String> addresses, Person me) {
        var names = organisations.namesOf(addresses.keySet());
        var asked = new ArrayList<String>();
        Refusal why = ProposalRefusal.NOBODY_TO_ASK;
        for (var each : addresses.entrySet()) {
            var partner = names.getOrDefault(each.getKey(), "");
            var question = new Asking(PURPOSE, proposal.id().value(), each.getKey(), each.getValue(), Optional.empty());
            switch (desk.askAmongMany(question, me, one -> letters.asking(one, partnership, proposal, partner, me))) {
                case Done<Question> _ -> asked.add(partner);
                case Refused<Question>(var no) -> why = no;
            }
        }
        if (asked.isEmpty()) {
            return new Refused<>(why);
        }
        history.tell(
                partnership.id().value(),
                happened("proposals.happened.asked", proposal.code(), String.join(", ", asked))
                        .forPartnersOnly(),
                me.id());
        return new Done<>(new Sent(asked.size(), addresses.size() - asked.size()));
    }

    @Transactional
    public void revoke(ProposalId proposal, OrganisationId partner) {
        if (!desk.revoke(PURPOSE, proposal.value(), partner)) {
            throw new NotFound(partner);
        }
    }

    /** Where partners with a link that works are told what was decided. */
    List<String> reachedByLink(Proposal proposal) {
        var present = proposal.round().present().stream().map(Voter::partner).toList();
        return sent(proposal.id()).values().stream()
                .filter(each -> !each.revoked() && present.contains(each.organisation()))
                .flatMap(each -> each.address().stream())
                .distinct()
                .toList();
    }

    /** Why nobody is reminded now: once in a day is enough. */
    Optional<ProposalRefusal> whyNotRemind(Proposal proposal) {
        var now = clock.instant();
        if (!proposal.open(now)) {
            return Optional.of(ProposalRefusal.CLOSED);
        }
        if (proposal.round().unanswered().isEmpty()) {
            return Optional.of(ProposalRefusal.ALL_ANSWERED);
        }
        return proposal.round()
                        .remindedAt()
                        .filter(at -> at.plus(PATIENCE).isAfter(now))
                        .isPresent()
                ? Optional.of(ProposalRefusal.REMINDED_TODAY)
                : Optional.empty();
    }

    @Transactional
    public Outcome<Proposal> remind(Partnership partnership, ProposalId id, Person me, boolean coordinates) {
        return ProposalDesk.leads(held.get(id, partnership.id()), me, coordinates)
                ? remind(partnership, id)
                : new Refused<>(ProposalRefusal.NOT_YOURS);
    }

    /** Reminds only those who have not answered. */
    @Transactional
    public Outcome<Proposal> remind(Partnership partnership, ProposalId id) {
        var proposal = held.get(id, partnership.id());
        return Outcome.unless(whyNotRemind(proposal), () -> proposal).then(each -> {
            var silent = each.round().unanswered();
            proposals.reminded(id, each.round().number(), clock.instant());
            letters.remind(partnership, each, silent);
            remindByLink(partnership, each, silent);
        });
    }

    private void remindByLink(Partnership partnership, Proposal proposal, List<OrganisationId> silent) {
        var names = organisations.namesOf(silent);
        var sent = sent(proposal.id());
        for (var each : silent) {
            Optional.ofNullable(sent.get(each))
                    .filter(letter -> !letter.revoked())
                    .flatMap(Question::address)
                    .ifPresent(address -> desk.askByItself(
                            new Asking(PURPOSE, proposal.id().value(), each, address, Optional.empty()),
                            question ->
                                    letters.reminding(question, partnership, proposal, names.getOrDefault(each, ""))));
        }
    }
}
