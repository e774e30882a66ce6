package org.osnowa.proposals;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osnowa.accounts.Person;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.MatterKind;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Waiting.Matter;
import org.osnowa.partnerships.Waiting.Source;
import org.osnowa.proposals.Proposals.Located;
import org.osnowa.proposals.Proposals.Open;
import org.osnowa.proposals.Reservations.Back;
import org.springframework.stereotype.Component;

/** Proposals that wait for a partner's voice, rounds of which nobody wrote down what came, and reservations that are back. */
@Component
class ProposalsWaiting implements Source {

    private static final int MOST = 50;

    private final Proposals proposals;
    private final Reservations reservations;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Mandates mandates;
    private final Clock clock;

    ProposalsWaiting(
            Proposals proposals,
            Reservations reservations,
            Partnerships partnerships,
            Organisations organisations,
            Mandates mandates,
            Clock clock) {
        this.proposals = proposals;
        this.reservations = reservations;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public List<Matter> waitingFor(Person person, List<Partnership> coordinated) {
        var today = LocalDate.now(clock);
        var mine = mandates.currentOf(person.id(), today).stream()
                .filter(each -> each.scope() != Mandate.Scope.OBSERVES)
                .map(Mandate::organisation)
                .distinct()
                .toList();
        var open = proposals.unanswered(mine, clock.instant(), MOST);
        var working = coordinated.stream()
                .filter(each -> each.life().state() == LifeState.ACTIVE)
                .map(Partnership::id)
                .toList();
        var over = proposals.toConclude(working, person.id(), MOST);
        var back = reservations.due(working, today, MOST);
        return open.isEmpty() && over.isEmpty() && back.isEmpty() ? List.of() : matters(open, over, back);
    }

    private List<Matter> matters(List<Open> open, List<Located> over, List<Back> back) {
        var known = partnerships
                .all(Stream.of(
                                open.stream().map(Open::partnership),
                                over.stream().map(Located::partnership),
                                back.stream().map(Back::partnership))
                        .flatMap(each -> each)
                        .distinct()
                        .toList())
                .stream()
                .collect(toMap(Partnership::id, Function.identity()));
        Map<OrganisationId, String> names = organisations.namesOf(Stream.concat(
                        open.stream().map(Open::partner),
                        back.stream().map(each -> each.reservation().partner()))
                .distinct()
                .toList());
        return Stream.of(
                        open.stream()
                                .flatMap(each -> matter(
                                        known,
                                        each.partnership(),
                                        MatterKind.ANSWER_PROPOSAL,
                                        each.title() + " (" + names.getOrDefault(each.partner(), "") + ")",
                                        each.proposal(),
                                        Optional.of(LocalDate.ofInstant(
                                                each.closesAt().minusSeconds(1), clock.getZone())))),
                        over.stream()
                                .flatMap(each -> matter(
                                        known,
                                        each.partnership(),
                                        MatterKind.CONCLUDE_PROPOSAL,
                                        each.title(),
                                        each.id(),
                                        Optional.empty())),
                        back.stream()
                                .flatMap(each -> matter(
                                        known,
                                        each.partnership(),
                                        MatterKind.REVIEW_RESERVATION,
                                        names.getOrDefault(each.reservation().partner(), ""),
                                        each.reservation().proposal(),
                                        Optional.of(each.reservation().reviewOn()))))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Matter> matter(
            Map<PartnershipId, Partnership> known,
            PartnershipId id,
            MatterKind kind,
            String who,
            ProposalId proposal,
            Optional<LocalDate> until) {
        return Optional.ofNullable(known.get(id)).stream()
                .filter(each -> !each.life().state().ended())
                .map(each ->
                        new Matter(kind, each.name(), who, ProposalLetters.path(each, proposal), until.orElse(null)));
    }
}
