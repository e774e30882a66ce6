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
            String place,
            String title,
            Map<OrganisationId, Presence> attendance,
            Optional<OrganisationId> chair,
            Optional<Integer> people,
            Optional<String> summary) {}

    private final Meetings meetings;
    private final Texts texts;

    MeetingBook(Meetings meetings, Texts texts) {
        this.meetings = meetings;
        this.texts = texts;
    }

    public void enter(PartnershipId partnership, Earlier earlier) {
        List<Invited> invited = earlier.attendance().entrySet().stream()
                .map(each -> new Invited(each.getKey(), each.getValue(), true))
                .toList();
        var meeting = new Meeting(
                earlier.id(),
                new Call(earlier.day(), earlier.hour(), earlier.place(), earlier.title()),
                invited,
                new Minute(earlier.chair(), earlier.people(), earlier.summary()),
                Optional.empty(),
                0);
        meetings.add(partnership, meeting);
        MeetingDesk.keep(texts, partnership, meeting, null);
    }
}
