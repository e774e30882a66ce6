package org.osnowa.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.meetings.Meeting.Call;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Component;

/** Plans a meeting on a day on which partners agreed elsewhere. */
@Component
public class MeetingPlanning {

    /** @param minutes how long it takes; then it also has an end, unless that would be tomorrow */
    public record Agreed(
            String title, LocalDate day, Optional<LocalTime> hour, Optional<Integer> minutes, String place) {

        private Call call() {
            var ends = hour.flatMap(from -> minutes.map(from::plusMinutes).filter(from::isBefore));
            return new Call(day, hour, ends, place, Optional.empty(), title);
        }
    }

    private final MeetingDesk desk;

    MeetingPlanning(MeetingDesk desk) {
        this.desk = desk;
    }

    public Outcome<MeetingId> plan(
            Partnership partnership, Agreed agreed, List<OrganisationId> invited, Person coordinator) {
        return desk.call(
                        partnership,
                        agreed.call(),
                        List.of(agreed.day()),
                        MeetingForm.Whom.TICKED,
                        invited,
                        coordinator)
                .map(Meeting::id);
    }
}
