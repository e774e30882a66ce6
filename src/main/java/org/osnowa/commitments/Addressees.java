package org.osnowa.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.springframework.stereotype.Component;

/**
 * Says who may be behind a link that was mailed to a receiver: whoever has the address as their own, and whoever chose it, unless
 * it is the one that the receiver shows everybody. If one of them gives, the link confirms nothing of it.
 */
@Component
class Addressees {

    private final People people;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Clock clock;

    Addressees(People people, Mandates mandates, Organisations organisations, Clock clock) {
        this.people = people;
        this.mandates = mandates;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param chose who typed the address; nobody for a letter that went by itself to a public one */
    Optional<CommitmentRefusal> whyNotConfirm(
            Commitment commitment,
            DeliveryId delivery,
            OrganisationId receiver,
            Optional<String> address,
            Optional<PersonId> chose) {
        var owner = address.flatMap(people::withEmail).map(Person::id);
        var chooser = chose.filter(_ -> !isPublic(receiver, address));
        return Stream.of(
                        commitment.whyNotConfirm(delivery, Actor.byLetter(receiver)),
                        owner.flatMap(each -> commitment.whyNotConfirm(delivery, as(owner, each, receiver))),
                        chooser.flatMap(
                                each -> commitment.whyNotConfirm(delivery, as(Optional.empty(), each, receiver))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean isPublic(OrganisationId receiver, Optional<String> address) {
        return organisations
                .find(receiver)
                .map(each -> each.contact().email())
                .filter(shown -> address.filter(shown::equalsIgnoreCase).isPresent())
                .isPresent();
    }

    private Actor as(Optional<PersonId> person, PersonId mandated, OrganisationId receiver) {
        var actsFor = new HashSet<OrganisationId>();
        mandates.currentOf(mandated, LocalDate.now(clock)).stream()
                .map(Mandate::organisation)
                .forEach(actsFor::add);
        return new Actor(person, Set.of(receiver), actsFor, false);
    }
}
