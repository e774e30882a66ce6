package org.osnowa.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.organisations.Mandate.GivenBy;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NewThings;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for about organisations. */
@Service
class OrganisationDesk {

    private final Organisations organisations;
    private final Mandates mandates;
    private final Once once;
    private final NewThings newThings;
    private final Clock clock;

    OrganisationDesk(Organisations organisations, Mandates mandates, Once once, NewThings newThings, Clock clock) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.once = once;
        this.newThings = newThings;
        this.clock = clock;
    }

    /** Adds it; whoever represents it decides in its name from today. */
    @Transactional
    Outcome<String> add(UUID key, Person me, Profile profile, Identifiers numbers, Contact contact, boolean represent) {
        return once.run(key, me.id().toString(), () -> {
            newThings.count(NewThings.Kind.ORGANISATION, me.id());
            var today = LocalDate.now(clock);
            var id = new OrganisationId(Ids.next());
            organisations.add(Organisation.fresh(id, profile, numbers, contact).checked(today, me.id()));
            if (represent) {
                var giver = new GivenBy.Someone(me.id());
                mandates.give(
                        new Mandate(new MandateId(Ids.next()), me.id(), id, Scope.DECIDES, today, null, giver, null));
            }
            return new Done<>("/organisations/" + id);
        });
    }

    @Transactional
    void describe(OrganisationId id, int seen, Profile profile, Identifiers numbers, Contact contact) {
        organisations.save(organisations.get(id).asOf(seen).describedAs(profile, numbers, contact));
    }

    /** Somebody looked at what is written here, and it is true today. */
    @Transactional
    void check(OrganisationId id, Person me) {
        organisations.save(organisations.get(id).checked(LocalDate.now(clock), me.id()));
    }
}
