package org.osnowa.meetings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.osnowa.partnerships.PartnerRepresentatives;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/**
 * Who reads letters about when partners meet: the people who speak for a partner here and have an account; where there are none, those
 * who may speak for the organisation at all; where nobody has an account, an address.
 */
@Component
public class PartnerReaders {

    /**
     * @param people with accounts
     * @param address where a letter went before, or the one that the organisation shows everybody; for who has no people
     */
    public record Reached(OrganisationId organisation, String name, List<Person> people, Optional<String> address) {

        public boolean byLetter() {
            return people.isEmpty();
        }
    }

    private final PartnerRepresentatives representatives;
    private final Mandates mandates;
    private final People people;
    private final Organisations organisations;
    private final Questions questions;
    private final Clock clock;

    PartnerReaders(
            PartnerRepresentatives representatives,
            Mandates mandates,
            People people,
            Organisations organisations,
            Questions questions,
            Clock clock) {
        this.representatives = representatives;
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
        var asked = questions.of(purpose, subject).stream()
                .filter(each -> each.address().isPresent())
                .collect(toMap(
                        Question::organisation,
                        each -> each.address().orElseThrow(),
                        (_, last) -> last,
                        LinkedHashMap::new));
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
                        Optional.ofNullable(asked.get(each)).or(() -> shown(known.get(each)))))
                .toList();
    }

    private Map<OrganisationId, Set<PersonId>> speaking(PartnershipId partnership, Collection<OrganisationId> invited) {
        var speaking = new HashMap<>(representatives.in(partnership).stream()
                .filter(each -> each.until().isEmpty()
                        && each.who().scope() != Scope.OBSERVES
                        && each.who().person().isPresent()
                        && invited.contains(each.organisation()))
                .collect(groupingBy(
                        PartnerRepresentatives.Speaking::organisation,
                        mapping(each -> each.who().person().orElseThrow(), toSet()))));
        var others =
                invited.stream().filter(each -> !speaking.containsKey(each)).toList();
        mandates.speakers(others, LocalDate.now(clock)).forEach((who, held) -> speaking.put(who, Set.copyOf(held)));
        return speaking;
    }

    private static Optional<String> shown(@Nullable Organisation organisation) {
        return Optional.ofNullable(organisation)
                .flatMap(each -> Optional.ofNullable(each.contact().email()));
    }
}
