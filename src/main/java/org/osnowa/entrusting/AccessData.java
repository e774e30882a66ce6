package org.osnowa.entrusting;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.partnerships.AccessGrants;
import org.osnowa.partnerships.AccessLevel;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person may do in partnerships beside their mandates, and what they are asked to: a part of what we know about them. */
@Component
@Order(250)
class AccessData implements PersonalData {

    private final Coordinators coordinators;
    private final AccessGrants grants;
    private final Entrustments entrustments;
    private final Partnerships partnerships;
    private final People people;
    private final About about;
    private final Clock clock;

    AccessData(
            Coordinators coordinators,
            AccessGrants grants,
            Entrustments entrustments,
            Partnerships partnerships,
            People people,
            About about,
            Clock clock) {
        this.coordinators = coordinators;
        this.grants = grants;
        this.entrustments = entrustments;
        this.partnerships = partnerships;
        this.people = people;
        this.about = about;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId person) {
        var leads = facts(coordinators.coordinatedBy(person), "coordinates", t(AccessLevel.COORDINATES));
        var enters = facts(grants.seenBy(person, LocalDate.now(clock)), "access", t("AccessData.access"));
        var asked = people.find(person).map(Person::email).stream()
                .flatMap(address -> entrustments.openTo(address, clock.instant()).stream())
                .map(each -> Fact.of(
                        "entrustment",
                        t("AccessData.asked"),
                        about.of(each.task()).name()));
        return new Chapter(
                "access",
                t("AccessData.title"),
                Stream.of(leads, enters, asked).flatMap(each -> each).toList());
    }

    private Stream<Fact> facts(List<PartnershipId> ids, String name, String label) {
        return partnerships.all(ids).stream().map(each -> Fact.of(name, label, each.name()));
    }

    @Override
    public Set<String> tells() {
        return Set.of("coordinators.person", "access_grants.person");
    }
}
