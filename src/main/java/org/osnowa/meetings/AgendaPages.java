package org.osnowa.meetings;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.meetings.Agenda.Item;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes what is shown of agendas. */
@Component
class AgendaPages {

    private final PartnershipHeads heads;
    private final Organisations organisations;
    private final AgendaItems items;
    private final Clock clock;

    AgendaPages(PartnershipHeads heads, Organisations organisations, AgendaItems items, Clock clock) {
        this.heads = heads;
        this.organisations = organisations;
        this.items = items;
        this.clock = clock;
    }

    AgendaPart part(PartnershipHead head, Meeting meeting, Map<OrganisationId, String> invited) {
        var agenda = items.of(meeting.id());
        var names = named(agenda, invited);
        var begins = agenda.begins(meeting.call(), clock.getZone());
        var last = agenda.items().size() - 1;
        return new AgendaPart(
                IntStream.rangeClosed(0, last)
                        .mapToObj(i -> row(
                                agenda.items().get(i),
                                begins.isEmpty() ? null : MeetingPages.clockwise(begins.get(i)),
                                names,
                                i == 0,
                                i == last))
                        .toList(),
                t("AgendaPart.total", agenda.minutes() / 60, agenda.minutes() % 60),
                agenda.over(meeting.call(), clock.getZone())
                        .map(over -> t("AgendaPart.over", over.toMinutes()))
                        .orElse(null),
                head.contributes()
                        && Agenda.whyNotWrite(meeting, head.coordinates()).isEmpty());
    }

    private static AgendaPart.Row row(
            Item item, @Nullable String begins, Map<OrganisationId, String> names, boolean first, boolean last) {
        return new AgendaPart.Row(
                item.id().toString(),
                begins,
                item.content().title(),
                item.content().purpose(),
                item.content().minutes(),
                item.content().presenter().map(names::get).orElse(null),
                first,
                last);
    }

    /** Who presents was invited once; names are asked for again only where that is no longer so. */
    private Map<OrganisationId, String> named(Agenda agenda, Map<OrganisationId, String> invited) {
        var presenters = agenda.items().stream()
                .flatMap(each -> each.content().presenter().stream())
                .distinct()
                .toList();
        return invited.keySet().containsAll(presenters) ? invited : organisations.namesOf(presenters);
    }

    AgendaItemPage page(
            Partnership partnership,
            Visitor me,
            Meeting meeting,
            @Nullable AgendaItemId item,
            AgendaItemForm form,
            @Nullable String mine,
            FormErrors errors) {
        var head = heads.of(partnership, me, "meetings");
        return new AgendaItemPage(
                head,
                head.path() + "/meetings/" + meeting.id(),
                meeting.call().title(),
                MeetingPages.when(meeting.call()),
                item == null ? null : item.toString(),
                form,
                presenters(meeting),
                Agenda.whyNotWrite(meeting, head.coordinates()).orElse(null),
                mine,
                errors);
    }

    private List<Choice> presenters(Meeting meeting) {
        var names = organisations.namesOf(
                meeting.invited().stream().map(Meeting.Invited::organisation).toList());
        return Stream.concat(
                        Stream.of(Choice.of("", t("AgendaItemPage.nobody"))),
                        names.entrySet().stream()
                                .sorted(Comparator.comparing(Map.Entry::getValue, Text.alphabetically()))
                                .map(each -> Choice.of(each.getKey().toString(), each.getValue())))
                .toList();
    }
}
