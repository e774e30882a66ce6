package org.osnowa.meetings;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** What is known of a meeting, for those who write about it. */
@Component
public class MeetingFacts {

    /**
     * @param number how many-th meeting of the partnership it is
     * @param whenInPolish the same for what is kept in one language
     * @param invited by name
     * @param present by name and with the people, of those who came
     * @param came how many of those who count
     * @param of how many count
     * @param points of the agenda in their order
     */
    public record Facts(
            MeetingId id,
            int number,
            LocalDate day,
            String when,
            String whenInPolish,
            String place,
            String title,
            boolean removed,
            Map<OrganisationId, String> invited,
            List<String> present,
            int came,
            int of,
            List<Point> points) {}

    public record Point(UUID id, String title, AgendaPurpose purpose) {}

    /** Where a point of an agenda stands. */
    public record Where(MeetingId meeting, String meetingTitle, String point) {}

    private final Meetings meetings;
    private final AgendaItems agendas;
    private final MeetingPeople people;
    private final Organisations organisations;
    private final Clock clock;

    MeetingFacts(
            Meetings meetings, AgendaItems agendas, MeetingPeople people, Organisations organisations, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    public Facts get(PartnershipId partnership, MeetingId id) {
        var meeting = meetings.get(id, partnership);
        var names = organisations.namesOf(
                meeting.invited().stream().map(Meeting.Invited::organisation).toList());
        var who = people.of(id);
        var count = meeting.count();
        return new Facts(
                id,
                meetings.number(id, partnership),
                meeting.call().day(),
                MeetingPages.when(meeting.call()),
                Text.speaking(Text.POLISH, () -> MeetingPages.when(meeting.call())),
                meeting.call().place(),
                meeting.call().title(),
                meeting.isRemoved(),
                new LinkedHashMap<>(names),
                meeting.invited().stream()
                        .filter(each -> each.presence().came())
                        .map(each -> MeetingPages.called(each.organisation(), names, who))
                        .sorted(Text.alphabetically())
                        .toList(),
                count.came(),
                count.invited(),
                agendas.of(id).items().stream()
                        .map(each -> new Point(
                                each.id().value(),
                                each.content().title(),
                                each.content().purpose()))
                        .toList());
    }

    /** The next one that is planned, in a line in Polish: never one of today, which is the one that is written about. */
    public Optional<String> next(PartnershipId partnership) {
        return Text.speaking(Text.POLISH, () -> planned(partnership));
    }

    private Optional<String> planned(PartnershipId partnership) {
        return meetings.planned(List.of(partnership), LocalDate.now(clock).plusDays(1), 1).stream()
                .findFirst()
                .map(each -> t(
                        "MeetingFacts.next",
                        MeetingPages.when(each.call()),
                        each.call().title(),
                        each.call().place()));
    }

    /** What is no point of an agenda of this partnership is left out. */
    public Map<UUID, Where> where(PartnershipId partnership, Collection<UUID> points) {
        return points.isEmpty() ? Map.of() : agendas.where(partnership, points);
    }
}
