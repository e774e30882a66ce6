package org.osnowa.entrusting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.MandateOffers;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Component;

/** A mandate is entrusted like everything else that somebody takes on. */
@Component
class OfferedMandates implements MandateOffers {

    private final EntrustmentDesk desk;
    private final Entrustments entrustments;
    private final Clock clock;

    OfferedMandates(EntrustmentDesk desk, Entrustments entrustments, Clock clock) {
        this.desk = desk;
        this.entrustments = entrustments;
        this.clock = clock;
    }

    @Override
    public Outcome<UUID> offer(
            OrganisationId organisation, Scope scope, @Nullable LocalDate until, String address, Person me) {
        var task = new Task.Mandate(organisation, scope, Optional.ofNullable(until));
        return desk.entrust(task, address, false, me).map(asked -> asked.id().value());
    }

    @Override
    public List<Offer> open(OrganisationId organisation) {
        return entrustments.openIn(organisation, clock.instant()).stream()
                .flatMap(asked ->
                        asked.task() instanceof Task.Mandate task ? Stream.of(offer(asked, task)) : Stream.of())
                .toList();
    }

    private static Offer offer(Entrustment asked, Task.Mandate task) {
        return new Offer(
                asked.address(),
                task.scope(),
                task.until().orElse(null),
                asked.sending().expires(),
                asked.by(),
                "/desk/entrustments/" + asked.id() + "/withdrawal");
    }
}
