package org.osnowa.disputes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.disputes.Dispute.Ending;
import org.osnowa.disputes.Dispute.Lead;
import org.osnowa.disputes.Dispute.Side;
import org.osnowa.disputes.Dispute.Step;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Component;

/** Enters a dispute that was raised on an earlier day, and in which somebody mediates: in the demo community. */
@Component
public class DisputeBook {

    private static final LocalTime WRITTEN = LocalTime.of(10, 0);

    /** @param told when the other side was told, and until when they talk */
    public record Earlier(
            UUID id,
            String title,
            String words,
            Person by,
            OrganisationId raisedFor,
            OrganisationId about,
            LocalDate on,
            LocalDate told,
            LocalDate due,
            String who,
            Person mediator,
            List<Said> said) {}

    public record Said(PersonId by, String name, LocalDate on, String words) {}

    private final Disputes disputes;
    private final DisputeLinks links;
    private final DisputeEntries entries;
    private final Clock clock;

    DisputeBook(Disputes disputes, DisputeLinks links, DisputeEntries entries, Clock clock) {
        this.disputes = disputes;
        this.links = links;
        this.entries = entries;
        this.clock = clock;
    }

    public void enter(PartnershipId partnership, Earlier told) {
        var id = new DisputeId(told.id());
        disputes.add(new Dispute(
                id,
                partnership,
                told.title(),
                told.words(),
                told.by().id(),
                at(told.on(), 0),
                false,
                Set.of(),
                Lead.of(DisputeLead.NOBODY),
                List.of(
                        new Side(Ids.next(), true, Optional.of(told.raisedFor()), Optional.empty()),
                        new Side(Ids.next(), false, Optional.of(told.about()), Optional.of(at(told.told(), 0)))),
                List.of(new Step(
                        1,
                        DisputeStep.TALK,
                        told.on(),
                        told.due(),
                        Optional.of(told.who()),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                Ending.NONE,
                0));
        mediate(id, told);
        entries.add(id, Entry.Kind.RAISED, Doer.of(told.by()), null, at(told.on(), 0));
        entries.add(
                id,
                Entry.Kind.MEDIATOR_ASKED,
                Doer.of(told.by()),
                told.mediator().email(),
                at(told.on(), 5));
        entries.add(
                id,
                Entry.Kind.MEDIATOR_AGREED,
                Doer.of(told.mediator()),
                null,
                at(told.on().plusDays(1), 0));
        entries.add(id, Entry.Kind.TOLD, Doer.of(told.by()), null, at(told.told(), 0));
        told.said()
                .forEach(each -> entries.add(
                        id, Entry.Kind.NOTE, new Doer(each.by(), each.name()), each.words(), at(each.on(), 30)));
    }

    private void mediate(DisputeId id, Earlier told) {
        var asked = at(told.on(), 5);
        var link = new DisputeLink(
                Ids.next(),
                id,
                Optional.empty(),
                told.mediator().email(),
                Optional.empty(),
                told.mediator().language(),
                Optional.empty(),
                told.by().id(),
                asked,
                asked.plus(DisputeLink.VALID),
                Optional.empty(),
                false);
        links.add(link);
        links.accept(link.id(), told.mediator().name(), at(told.on().plusDays(1), 0));
        disputes.lead(
                id,
                new Lead(
                        DisputeLead.MEDIATOR,
                        Optional.of(told.mediator().id()),
                        Optional.empty(),
                        Optional.of(link.id()),
                        true,
                        Optional.empty()));
    }

    private Instant at(LocalDate day, int minutes) {
        return day.atTime(WRITTEN).plusMinutes(minutes).atZone(clock.getZone()).toInstant();
    }
}
