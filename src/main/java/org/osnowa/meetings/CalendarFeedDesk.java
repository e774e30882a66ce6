package org.osnowa.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.meetings.CalendarFeeds.Feed;
import org.osnowa.meetings.Meetings.Planned;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out secret addresses of calendars, takes them back, and writes what their owner may see at this moment. */
@Service
class CalendarFeedDesk {

    /** A calendar shows also what was lately. */
    private static final Period BACK = Period.ofMonths(3);

    private static final int MOST = 500;

    private final CalendarFeeds feeds;
    private final Meetings meetings;
    private final AgendaItems agendas;
    private final MeetingLetter words;
    private final MeetingCalendar calendar;
    private final Partnerships partnerships;
    private final Access access;
    private final People people;
    private final Clock clock;

    CalendarFeedDesk(
            CalendarFeeds feeds,
            Meetings meetings,
            AgendaItems agendas,
            MeetingLetter words,
            MeetingCalendar calendar,
            Partnerships partnerships,
            Access access,
            People people,
            Clock clock) {
        this.feeds = feeds;
        this.meetings = meetings;
        this.agendas = agendas;
        this.words = words;
        this.calendar = calendar;
        this.partnerships = partnerships;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** There is one for each partnership and one for all of them; asked for again, it is the same. */
    @Transactional
    void make(Optional<PartnershipId> partnership, Person me) {
        if (feeds.of(me.id()).stream().noneMatch(each -> each.partnership().equals(partnership))) {
            feeds.add(new Feed(Ids.next(), me.id(), partnership, clock.instant()));
        }
    }

    /** The address opens nothing any more; another one can be made. */
    @Transactional
    void revoke(UUID feed, Person me) {
        feeds.revoke(feed, me.id(), clock.instant());
    }

    /** What everybody sees of a partnership's meetings: no agenda, and no address to join. */
    String everybodys(Partnership partnership, Locale locale) {
        var entries = planned(List.of(partnership.id())).stream()
                .map(each -> words.publicEntry(partnership, each, locale))
                .toList();
        return calendar.publish(partnership.name(), entries);
    }

    /** Nothing where the address was taken back or its owner is shut out. */
    Optional<String> read(String token) {
        return feeds.byToken(token)
                .flatMap(feed -> people.find(feed.person())
                        .filter(owner -> !owner.blocked())
                        .map(owner -> written(feed, owner)));
    }

    private String written(Feed feed, Person owner) {
        var seen = new ArrayList<>(access.insideOf(new Visitor(owner)));
        feed.partnership().ifPresent(only -> seen.removeIf(each -> !each.equals(only)));
        var known = partnerships.all(seen).stream().collect(Collectors.toMap(Partnership::id, Function.identity()));
        var planned = planned(List.copyOf(known.keySet()));
        Map<MeetingId, Agenda> points =
                agendas.of(planned.stream().map(Planned::id).toList());
        var entries = planned.stream()
                .map(each -> words.insideEntry(
                        Objects.requireNonNull(known.get(each.partnership())),
                        each,
                        points.getOrDefault(each.id(), new Agenda(List.of())),
                        owner.locale(),
                        feed.partnership().isEmpty()))
                .toList();
        var name = feed.partnership()
                .map(known::get)
                .map(Partnership::name)
                .orElse(Text.in(owner.locale(), "CalendarFeedsPage.name"));
        return calendar.publish(name, entries);
    }

    private List<Planned> planned(List<PartnershipId> of) {
        return meetings.planned(of, LocalDate.now(clock).minus(BACK), MOST);
    }
}
