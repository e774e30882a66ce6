package org.osnowa.entrusting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.MatterKind;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Waiting;
import org.osnowa.partnerships.Waiting.Matter;
import org.springframework.stereotype.Component;

/** What waits for somebody here: what they are asked to take on, and partnerships that nobody coordinates. */
@Component
class EntrustmentWaits implements Waiting.Source {

    private final Entrustments entrustments;
    private final Coordinators coordinators;
    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Mandates mandates;
    private final People people;
    private final About about;
    private final Clock clock;

    EntrustmentWaits(
            Entrustments entrustments,
            Coordinators coordinators,
            Partnerships partnerships,
            Memberships memberships,
            Mandates mandates,
            People people,
            About about,
            Clock clock) {
        this.entrustments = entrustments;
        this.coordinators = coordinators;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.mandates = mandates;
        this.people = people;
        this.about = about;
        this.clock = clock;
    }

    @Override
    public List<Matter> waitingFor(Person person, List<Partnership> coordinated) {
        return Stream.concat(
                        entrustments.openTo(person.email(), clock.instant()).stream()
                                .map(this::answer),
                        orphans(person).map(EntrustmentWaits::find))
                .toList();
    }

    private Matter answer(Entrustment asked) {
        return new Matter(
                MatterKind.ANSWER_ENTRUSTMENT,
                about.of(asked.task()).name(),
                people.find(asked.by()).map(Person::name).orElse(""),
                entrustments.path(asked),
                LocalDate.ofInstant(asked.sending().expires(), clock.getZone()));
    }

    /** For administrators, and for those who decide for the partner that leads, or for any partner where none does. */
    private Stream<Partnership> orphans(Person person) {
        var alone = coordinators.orphans();
        if (alone.isEmpty()) {
            return Stream.empty();
        }
        var decided = mandates.currentOf(person.id(), LocalDate.now(clock)).stream()
                .filter(Mandate::decides)
                .map(Mandate::organisation)
                .toList();
        var leaders = memberships.leadersOf(alone);
        var partners = memberships.partnersOf(alone);
        return partnerships
                .all(alone.stream()
                        .filter(each -> person.administrator()
                                || deciding(each, leaders, partners).anyMatch(decided::contains))
                        .toList())
                .stream();
    }

    private static Stream<OrganisationId> deciding(
            PartnershipId partnership,
            Map<PartnershipId, OrganisationId> leaders,
            Map<PartnershipId, List<OrganisationId>> partners) {
        var leader = leaders.get(partnership);
        return leader == null ? partners.getOrDefault(partnership, List.of()).stream() : Stream.of(leader);
    }

    private static Matter find(Partnership partnership) {
        return new Matter(
                MatterKind.NAME_COORDINATOR,
                partnership.name(),
                partnership.name(),
                "/partnerships/" + partnership.slug() + "/access",
                null);
    }
}
