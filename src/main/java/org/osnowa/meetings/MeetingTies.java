package org.osnowa.meetings;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** At which meetings an organisation was goes over when two organisations turn out to be one. */
@Component
class MeetingTies implements OrganisationTies {

    private static final String CHAIR = "chair ";
    private static final String ATTENDANCE = "attendance ";
    private static final String DISCOUNTED = "discounted ";

    private final Meetings meetings;

    MeetingTies(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String owner() {
        return "meetings";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        var moved = lines(ATTENDANCE, meetings.moveAttendances(from, to)).toList();
        return Stream.of(
                        moved.stream(),
                        lines(DISCOUNTED, meetings.discount(from)),
                        lines(CHAIR, meetings.moveChair(from, to)))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        meetings.countAgain(ids(DISCOUNTED, ties), from);
        meetings.moveAttendancesBack(ids(ATTENDANCE, ties), from, to);
        meetings.moveChairBack(ids(CHAIR, ties), from, to);
    }
}
