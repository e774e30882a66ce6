package org.osnowa.meetings;

import static org.osnowa.history.Happening.happened;

import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.meetings.Agenda.Content;
import org.osnowa.meetings.Agenda.Item;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the agenda of a meeting; whoever writes on the same one waits for the other. */
@Service
class AgendaDesk {

    static final Texts.Name POINT = new Texts.Name("meetings.field.point");

    private final Meetings meetings;
    private final AgendaItems items;
    private final Organisations organisations;
    private final History history;
    private final Texts texts;
    private final List<AgendaUse> uses;

    AgendaDesk(
            Meetings meetings,
            AgendaItems items,
            Organisations organisations,
            History history,
            Texts texts,
            List<AgendaUse> uses) {
        this.meetings = meetings;
        this.items = items;
        this.organisations = organisations;
        this.history = history;
        this.texts = texts;
        this.uses = uses;
    }

    /**
     * Who writes.
     *
     * @param inTheNameOf the partner they speak for; nobody where they speak for none or for several
     */
    record Writer(Person person, boolean coordinates, Optional<OrganisationId> inTheNameOf) {}

    @Transactional
    Outcome<Item> add(Partnership partnership, MeetingId id, Content content, Writer writer) {
        items.hold(id);
        var meeting = meetings.get(id, partnership.id());
        return Outcome.unless(
                        items.of(id).whyNotAdd(meeting, content, writer.coordinates()),
                        () -> new Item(new AgendaItemId(Ids.next()), content, writer.inTheNameOf(), 0))
                .then(item -> {
                    items.add(id, item);
                    keep(partnership, id, content, writer);
                    tell(partnership, meeting, "meetings.happened.agendaAdded", content.title(), writer);
                });
    }

    /**
     * @param seen the version that the writer had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    Outcome<Item> change(
            Partnership partnership, MeetingId id, AgendaItemId item, Content content, int seen, Writer writer) {
        items.hold(id);
        var meeting = meetings.get(id, partnership.id());
        var earlier = items.get(item, id);
        return Outcome.unless(
                        Agenda.whyNotSay(meeting, content, writer.coordinates()), () -> earlier.saying(content, seen))
                .then(changed -> {
                    items.save(changed);
                    keep(partnership, id, content, writer);
                    if (!earlier.content().equals(content)) {
                        tell(partnership, meeting, "meetings.happened.agendaChanged", content.title(), writer);
                    }
                });
    }

    /** One place earlier or later. Two who move at once both move. */
    @Transactional
    Outcome<Item> move(Partnership partnership, MeetingId id, AgendaItemId item, Agenda.Shift shift, Writer writer) {
        items.hold(id);
        var meeting = meetings.get(id, partnership.id());
        var moved = items.get(item, id);
        return Outcome.unless(Agenda.whyNotWrite(meeting, writer.coordinates()), () -> moved)
                .then(_ -> items.arrange(id, items.of(id).moved(item, shift)));
    }

    @Transactional
    Outcome<Item> takeOut(Partnership partnership, MeetingId id, AgendaItemId item, Writer writer) {
        items.hold(id);
        var meeting = meetings.get(id, partnership.id());
        var taken = items.get(item, id);
        return Outcome.unless(
                        Agenda.whyNotWrite(meeting, writer.coordinates())
                                .or(() -> uses.stream().anyMatch(each -> each.keepsSomethingOf(item.value()))
                                        ? Optional.of(AgendaRefusal.WRITTEN_OF)
                                        : Optional.empty()),
                        () -> taken)
                .then(_ -> {
                    items.takeOut(item);
                    tell(
                            partnership,
                            meeting,
                            "meetings.happened.agendaTakenOut",
                            taken.content().title(),
                            writer);
                });
    }

    private void keep(Partnership partnership, MeetingId meeting, Content content, Writer writer) {
        texts.keep(
                partnership.id().value(),
                meeting.value(),
                POINT,
                content.title(),
                writer.person().id());
    }

    private void tell(Partnership partnership, Meeting meeting, String key, String point, Writer writer) {
        Happening told = happened(key, meeting.call().title(), point)
                .forPartnersOnly()
                .withVersionsOf(meeting.id().value());
        history.tell(
                partnership.id().value(),
                writer.inTheNameOf()
                        .map(each -> told.inTheNameOf(
                                organisations.namesOf(List.of(each)).getOrDefault(each, "")))
                        .orElse(told),
                writer.person().id());
    }
}
