package org.osnowa.commitments;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.commitments.Matters.Found;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.MatterKind;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Waiting.Matter;
import org.osnowa.partnerships.Waiting.Source;
import org.springframework.stereotype.Component;

/** What was brought and waits to be confirmed, questions about what stands in the way, and changes to agree to. */
@Component
class CommitmentsWaiting implements Source {

    private final Matters matters;
    private final ActingFor acting;
    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Organisations organisations;

    CommitmentsWaiting(
            Matters matters,
            ActingFor acting,
            Partnerships partnerships,
            Memberships memberships,
            Organisations organisations) {
        this.matters = matters;
        this.acting = acting;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.organisations = organisations;
    }

    @Override
    public List<Matter> waitingFor(Person person, List<Partnership> coordinated) {
        var held = acting.under(new Visitor(person));
        if (held.isEmpty() && coordinated.isEmpty()) {
            return List.of();
        }
        var spoken = held.stream()
                .filter(mandate -> mandate.scope() != Mandate.Scope.OBSERVES)
                .map(Mandate::organisation)
                .distinct()
                .toList();
        var found = matters.of(
                spoken,
                held.stream().map(Mandate::organisation).distinct().toList(),
                coordinated.stream().map(Partnership::id).toList());
        return found.isEmpty() ? List.of() : inWords(found, coordinated);
    }

    /** Nothing waits in a partnership that has ended, and nothing for or from who has left it. */
    private List<Matter> inWords(List<Found> found, List<Partnership> coordinated) {
        var known = known(found, coordinated);
        var partners = memberships.partnersOf(known.keySet());
        var names = organisations.namesOf(
                found.stream().flatMap(each -> each.organisation().stream()).toList());
        return found.stream()
                .filter(each -> each.organisation()
                        .map(partner -> partners.getOrDefault(each.partnership(), List.of())
                                .contains(partner))
                        .orElse(true))
                .flatMap(each -> Optional.ofNullable(known.get(each.partnership()))
                        .filter(partnership -> !partnership.life().state().ended())
                        .map(partnership -> matter(each, partnership, names))
                        .stream())
                .toList();
    }

    private Map<PartnershipId, Partnership> known(List<Found> found, List<Partnership> coordinated) {
        Set<PartnershipId> others =
                new HashSet<>(found.stream().map(Found::partnership).toList());
        others.removeAll(coordinated.stream().map(Partnership::id).toList());
        var read = others.isEmpty() ? List.<Partnership>of() : partnerships.all(List.copyOf(others));
        return Stream.concat(coordinated.stream(), read.stream()).collect(toMap(Partnership::id, Function.identity()));
    }

    private static Matter matter(Found found, Partnership partnership, Map<OrganisationId, String> names) {
        var path = "/partnerships/" + partnership.slug() + "/commitments";
        return new Matter(
                found.kind(),
                partnership.name(),
                name(found, names),
                found.commitment().map(each -> path + "/" + each).orElse(path),
                null);
    }

    private static @Nullable String name(Found found, Map<OrganisationId, String> names) {
        return found.kind() == MatterKind.CHASE_CONFIRMATIONS
                ? null
                : found.organisation().map(names::get).orElse(null);
    }
}
