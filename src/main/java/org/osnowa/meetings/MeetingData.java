package org.osnowa.meetings;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.osnowa.accounts.PersonForgotten;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person said of coming to meetings, and the calendars they read: a part of what we know about them. */
@Component
@Order(520)
class MeetingData implements PersonalData {

    private static final int MOST = 500;

    private final Calls calls;
    private final CalendarFeeds feeds;
    private final MeetingPeople people;
    private final Clock clock;

    MeetingData(Calls calls, CalendarFeeds feeds, MeetingPeople people, Clock clock) {
        this.calls = calls;
        this.feeds = feeds;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "meetings",
                t("meetings.data.title"),
                Stream.of(
                                feeds.of(person).stream().map(this::fact),
                                calls.by(person, MOST).stream().map(this::fact),
                                people.of(person, MOST).stream()
                                        .map(each -> Fact.of("attended", t("meetings.data.attended"), each)))
                        .flatMap(each -> each)
                        .toList());
    }

    private Fact fact(CalendarFeeds.Feed feed) {
        var on = LocalDate.ofInstant(feed.madeAt(), clock.getZone());
        return new Fact("calendar", t("meetings.data.calendar"), on.toString(), date(on));
    }

    private Fact fact(Calls.Said said) {
        var on = LocalDate.ofInstant(said.at(), clock.getZone());
        return new Fact(
                "coming",
                said.title(),
                said.coming().name() + " " + on,
                t("meetings.data.coming", t(said.coming()), date(on)));
    }

    @Override
    public Set<String> tells() {
        return Set.of("meeting_answers.person", "calendar_feeds.person", "meeting_people.person");
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        calls.forget(forgotten.who().id());
        feeds.forget(forgotten.who().id());
        people.forget(forgotten.who().id());
    }
}
