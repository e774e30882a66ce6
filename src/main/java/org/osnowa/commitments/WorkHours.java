package org.osnowa.commitments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door for who keeps by whom, when and for how long hours were worked that a partner brings. */
@Component
public class WorkHours {

    private final Commitments commitments;
    private final Deliveries deliveries;
    private final DeliveryDesk desk;
    private final Actors actors;
    private final Access access;

    WorkHours(Commitments commitments, Deliveries deliveries, DeliveryDesk desk, Actors actors, Access access) {
        this.commitments = commitments;
        this.deliveries = deliveries;
        this.desk = desk;
        this.actors = actors;
        this.access = access;
    }

    /**
     * A commitment that is counted in hours that people work.
     *
     * @param code as in Z05
     * @param notes whether the visitor may note what was done
     * @param writesDown whether the visitor writes down what somebody else says
     * @param ofGiver whether the visitor belongs to the giver, and may know what its people do elsewhere
     */
    public record Work(
            CommitmentId id,
            String code,
            String what,
            ContributionKind kind,
            OrganisationId giver,
            Optional<OrganisationId> receiver,
            boolean notes,
            boolean writesDown,
            boolean ofGiver) {}

    /**
     * A delivery for who may know who did the work.
     *
     * @param takesBack whether the visitor may take it back
     * @param removesNames whether the visitor may remove who did the work
     */
    public record Seen(Work work, Delivery delivery, boolean takesBack, boolean removesNames) {}

    /**
     * What is noted.
     *
     * @param quantity in hundredths of an hour
     * @param on the last day
     * @param saidBy who said it, where somebody else writes it down
     */
    public record Noted(long quantity, LocalDate on, Optional<String> words, Optional<String> saidBy) {}

    /** Whose a delivery is, wherever it was noted. */
    public record Known(
            DeliveryId id,
            CommitmentId commitment,
            PartnershipId partnership,
            OrganisationId giver,
            ContributionKind kind,
            boolean takenBack) {}

    /** @throws NotFound also where it is counted in something else */
    public Work of(Partnership partnership, CommitmentId id, Visitor visitor) {
        return work(commitments.get(id, partnership.id()), actors.of(visitor, partnership.id()));
    }

    /** @throws NotFound also for who may not know who did the work */
    public Seen seen(Partnership partnership, CommitmentId id, DeliveryId delivery, Visitor visitor) {
        var commitment = commitments.get(id, partnership.id());
        var actor = actors.of(visitor, partnership.id());
        var found = commitment.delivery(delivery);
        if (!commitment.tellsWho(delivery, actor)) {
            throw new NotFound(delivery);
        }
        return new Seen(
                work(commitment, actor),
                found,
                commitment.whyNotTakeBack(delivery, actor).isEmpty(),
                commitment.whyNotRemoveNames(delivery, actor).isEmpty());
    }

    /** Whether the visitor may know who did the work of it. */
    public boolean tellsWho(Known known, Visitor visitor) {
        return access.seesInside(visitor, known.partnership())
                && commitments
                        .get(known.commitment(), known.partnership())
                        .tellsWho(known.id(), actors.of(visitor, known.partnership()));
    }

    public Map<DeliveryId, Known> known(Collection<DeliveryId> ids) {
        return deliveries.known(ids).stream().collect(Collectors.toMap(Known::id, Function.identity()));
    }

    /** Holds the commitment until the transaction ends, or says why this visitor notes nothing of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Work> hold(Partnership partnership, CommitmentId id, Visitor visitor) {
        var commitment = commitments.locked(id, partnership.id());
        var actor = actors.of(visitor, partnership.id());
        var work = work(commitment, actor);
        return Outcome.unless(commitment.whyNotDeliver(actor), () -> work);
    }

    /** The same for a delivery of it that was taken back, or says why this visitor removes no names from it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Work> holdTakenBack(Partnership partnership, CommitmentId id, DeliveryId delivery, Visitor visitor) {
        var commitment = commitments.locked(id, partnership.id());
        var actor = actors.of(visitor, partnership.id());
        if (!commitment.tellsWho(delivery, actor)) {
            throw new NotFound(delivery);
        }
        var work = work(commitment, actor);
        return Outcome.unless(commitment.whyNotRemoveNames(delivery, actor), () -> work);
    }

    /** Notes one delivery, as {@link DeliveryDesk} does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<DeliveryId> note(Partnership partnership, CommitmentId id, Noted noted, Visitor visitor) {
        return desk.deliver(
                partnership,
                id,
                new DeliveryDesk.Note(noted.quantity(), noted.on(), noted.words()),
                actors.of(visitor, partnership.id()),
                noted.saidBy());
    }

    private Work work(Commitment commitment, Actor actor) {
        var offer = commitment.offer();
        if (!offer.worked()) {
            throw new NotFound(commitment.id());
        }
        return new Work(
                commitment.id(),
                CommitmentRow.code(
                        commitments.find(commitment.id()).orElseThrow().row().number()),
                offer.what(),
                offer.kind(),
                offer.giver(),
                offer.receiver(),
                commitment.whyNotDeliver(actor).isEmpty(),
                actor.coordinates() && !actor.speaksFor(offer.giver()),
                actor.belongsTo(offer.giver()));
    }
}
