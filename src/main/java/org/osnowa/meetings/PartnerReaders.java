package org.osnowa.meetings;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.asking.Purpose;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/**
 * Who reads letters about when partners meet: the people who speak for a partner here and have an account; where there are none, those
 * who may speak for the organisation at all; where nobody has an account, an address. Whoever is no partner is reached at an address
 * only.
 */
@Component
public class PartnerReaders {

    /**
     * @param people with accounts
     * @param address where a letter went before, or the one that the organisation shows everybody; for who has no people
     * @param asked what it was asked by letter about the same, unless that was taken back
     */
    public record Reached(
            OrganisationId organisation,
            String name,
            List<Person> people,
            Optional<String> address,
            Optional<Question> asked) {

        public boolean byLetter() {
            return people.isEmpty();
        }
    }

    private final Memberships memberships;
    private final Mandates mandates;
    private final People people;
    private final Organisations organisations;
    private final Questions questions;
    private final Clock clock;

    PartnerReaders(
            Memberships memberships,
            Mandates mandates,
            People people,
            Organisations organisations,
            Questions questions,
            Clock clock) {
        this.memberships = memberships;
        this.mandates = mandates;
        this.people = people;
        this.organisations = organisations;
        this.questions = questions;
        this.clock = clock;
    }

    /** In the order in which they are asked for. */
    public List<Reached> of(
            PartnershipId partnership, Purpose purpose, UUID subject, Collection<OrganisationId> invited) {
        var speaking = speaking(partnership, invited);
        var found = people.all(speaking.values().stream().flatMap(Set::stream).collect(toSet())).stream()
                .filter(each -> !each.blocked())
                .collect(toMap(Person::id, Function.identity()));
        var addresses = new HashMap<OrganisationId, String>();
        var asked = new HashMap<OrganisationId, Question>();
        questions.of(purpose, subject).forEach(each -> {
            each.address().ifPresent(address -> addresses.put(each.organisation(), address));
            if (!each.revoked()) {
                asked.put(each.organisation(), each);
            }
        });
        var known = organisations.byIds(invited);
        return invited.stream()
                .map(each -> new Reached(
                        each,
                        Optional.ofNullable(known.get(each))
                                .map(one -> one.summary().brief())
                                .orElse(""),
                        speaking.getOrDefault(each, Set.of()).stream()
                                .filter(found::containsKey)
                                .map(found::get)
                                .toList(),
                        Optional.ofNullable(addresses.get(each)).or(() -> shown(known.get(each))),
                        Optional.ofNullable(asked.get(each))))
                .toList();
    }

    private Map<OrganisationId, Set<PersonId>> speaking(PartnershipId partnership, Collection<OrganisationId> invited) {
        var speaking = new HashMap<OrganisationId, Set<PersonId>>();
        var others = new ArrayList<OrganisationId>();
        for (var partner : memberships.in(partnership)) {
            var here = partner.representatives().stream()
                    .filter(each -> each.scope() != Scope.OBSERVES)
                    .flatMap(each -> each.person().stream())
                    .collect(toSet());
            if (invited.contains(partner.organisation()) && here.isEmpty()) {
                others.add(partner.organisation());
            } else if (invited.contains(partner.organisation())) {
                speaking.put(partner.organisation(), here);
            }
        }
        mandates.speakers(others, LocalDate.now(clock)).forEach((who, held) -> speaking.put(who, Set.copyOf(held)));
        return speaking;
    }

    private static Optional<String> shown(@Nullable Organisation organisation) {
        return Optional.ofNullable(organisation)
                .flatMap(each -> Optional.ofNullable(each.contact().email()));
    }
}
