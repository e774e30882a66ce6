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

    private static final String PRESENTER = "presenter ";
    private static final String ADDER = "adder ";
    private static final String ANSWER = "answer ";
    private static final String NAMED = "named ";

    private final Meetings meetings;
    private final AgendaItems items;
    private final Calls calls;
    private final MeetingPeople people;

    MeetingTies(Meetings meetings, AgendaItems items, Calls calls, MeetingPeople people) {
        this.meetings = meetings;
        this.items = items;
        this.calls = calls;
        this.people = people;
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
                        lines(CHAIR, meetings.moveChair(from, to)),
                        lines(PRESENTER, items.movePresenter(from, to)),
                        lines(ADDER, items.moveAdder(from, to)),
                        lines(ANSWER, calls.move(from, to)),
                        lines(NAMED, people.move(from, to)))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        meetings.countAgain(ids(DISCOUNTED, ties), from);
        meetings.moveAttendancesBack(ids(ATTENDANCE, ties), from, to);
        meetings.moveChairBack(ids(CHAIR, ties), from, to);
        items.movePresenterBack(ids(PRESENTER, ties), from, to);
        items.moveAdderBack(ids(ADDER, ties), from, to);
        calls.moveBack(ids(ANSWER, ties), from, to);
        people.moveBack(ids(NAMED, ties), from, to);
    }
}
