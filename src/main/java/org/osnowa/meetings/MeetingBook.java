package org.osnowa.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osnowa.history.Texts;
import org.osnowa.meetings.Meeting.Call;
import org.osnowa.meetings.Meeting.Invited;
import org.osnowa.meetings.Meeting.Minute;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** Enters meetings of an earlier day, and those that are planned: in the demo community. */
@Component
public class MeetingBook {

    /** @param attendance of everybody who was invited; all of them partners */
    public record Earlier(
            MeetingId id,
            LocalDate day,
            Optional<LocalTime> hour,
            Optional<LocalTime> ends,
            String place,
            String title,
            Map<OrganisationId, Presence> attendance,
            Optional<OrganisationId> chair,
            Optional<Integer> people,
            Optional<String> summary) {}

    /** A point of an agenda; its presenter added it. */
    public record Point(
            AgendaItemId id, String title, AgendaPurpose purpose, int minutes, Optional<OrganisationId> presenter) {}

    private final Meetings meetings;
    private final AgendaItems items;
    private final Rhythms rhythms;
    private final Texts texts;

    MeetingBook(Meetings meetings, AgendaItems items, Rhythms rhythms, Texts texts) {
        this.meetings = meetings;
        this.items = items;
        this.rhythms = rhythms;
        this.texts = texts;
    }

    public void enter(PartnershipId partnership, Earlier earlier) {
        List<Invited> invited = earlier.attendance().entrySet().stream()
                .map(each -> new Invited(each.getKey(), each.getValue(), true))
                .toList();
        var meeting = new Meeting(
                earlier.id(),
                new Call(
                        earlier.day(),
                        earlier.hour(),
                        earlier.ends(),
                        earlier.place(),
                        Optional.empty(),
                        earlier.title()),
                invited,
                new Minute(earlier.chair(), earlier.people(), earlier.summary()),
                Optional.empty(),
                0);
        meetings.add(partnership, meeting);
        MeetingDesk.keep(texts, partnership, meeting, null);
    }

    public void agree(PartnershipId partnership, MeetingRhythm rhythm, String channel) {
        rhythms.save(partnership, new Rhythms.Agreed(rhythm, channel, 0));
    }

    public void arrange(MeetingId meeting, List<Point> points) {
        points.forEach(each -> items.add(
                meeting,
                new Agenda.Item(
                        each.id(),
                        new Agenda.Content(each.title(), each.purpose(), each.minutes(), each.presenter()),
                        each.presenter(),
                        0)));
    }
}
