package org.osnowa.meetings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.osnowa.letters.ReturnAddress;
import org.osnowa.meetings.Meeting.Call;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes meetings as calendars read them, after RFC 5545 and 5546. What was tried and what was not: docs/calendar.md. */
@Component
class MeetingCalendar {

    /** So long a meeting is shown of which nobody said until when it lasts and whose agenda is empty. */
    private static final Duration USUAL = Duration.ofHours(1);

    private static final int LONGEST_LINE = 75;
    private static final String PRODUCT = "-//Osnowa//Meetings//PL";

    private final Clock clock;
    private final String organiser;

    @Autowired
    MeetingCalendar(Clock clock, ReturnAddress from) {
        this(clock, from.value());
    }

    MeetingCalendar(Clock clock, String organiser) {
        this.clock = clock;
        this.organiser = organiser;
    }

    /**
     * A meeting as it is told to a calendar.
     *
     * @param minutes how long its agenda takes
     * @param sequence how often the hour or the place changed since letters were sent
     * @param partnership who invites
     * @param words what stands in the entry, with the agenda
     * @param address of its page
     * @param since when it was called
     */
    record Entry(
            MeetingId id,
            Call call,
            int minutes,
            int sequence,
            boolean calledOff,
            String partnership,
            String words,
            String address,
            Instant since) {}

    /** Whom a letter invites. */
    record Reader(String address, String name, Optional<Coming> said) {}

    /** Asks a calendar to enter the meeting, or to change what it has of it. */
    String request(Entry entry, Reader reader) {
        var calendar = calendar();
        calendar.add(ImmutableMethod.REQUEST);
        calendar.add(zone());
        calendar.add(mailed(entry, reader));
        return written(calendar);
    }

    /** Asks a calendar to take the meeting out. */
    String cancel(Entry entry, Reader reader) {
        var calendar = calendar();
        calendar.add(ImmutableMethod.CANCEL);
        calendar.add(zone());
        calendar.add(mailed(entry, reader));
        return written(calendar);
    }

    /**
     * Shows meetings to whoever reads them again and again, or keeps them as a file. What has not changed is written the same.
     */
    String publish(String name, List<Entry> entries) {
        var calendar = calendar();
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", clean(name)));
        calendar.add(zone());
        entries.forEach(each -> calendar.add(event(each, each.since())));
        return written(calendar);
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private VEvent mailed(Entry entry, Reader reader) {
        var event = event(entry, clock.instant());
        var to = new Attendee(mail(reader.address()));
        to.add(new Cn(clean(reader.name())));
        to.add(Role.REQ_PARTICIPANT);
        to.add(reader.said().map(MeetingCalendar::standing).orElse(PartStat.NEEDS_ACTION));
        // Whoever answers does so by the link of the letter; what a calendar program sends back is read by nobody.
        to.add(Rsvp.FALSE);
        event.add(to);
        return event;
    }

    private VEvent event(Entry entry, Instant stamp) {
        var call = entry.call();
        var event = new VEvent(false);
        event.add(new Uid(entry.id().toString()));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(entry.sequence()));
        var begins = call.begins(clock.getZone());
        if (begins.isPresent()) {
            var ends = call.ends(clock.getZone())
                    .orElseGet(
                            () -> begins.get().plus(entry.minutes() > 0 ? Duration.ofMinutes(entry.minutes()) : USUAL));
            event.add(new DtStart<Temporal>(begins.get()));
            event.add(new DtEnd<Temporal>(ends));
        } else {
            event.add(new DtStart<Temporal>(call.day()));
            event.add(new DtEnd<Temporal>(call.day().plusDays(1)));
        }
        var from = new Organizer(mail(organiser));
        from.add(new Cn(clean(entry.partnership())));
        event.add(from);
        event.add(new Summary(clean(call.title())));
        event.add(new Location(clean(call.place())));
        event.add(new Description(clean(entry.words())));
        event.add(new Url(URI.create(entry.address())));
        event.add(entry.calledOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static PartStat standing(Coming said) {
        return switch (said) {
            case YES, ONLINE -> PartStat.ACCEPTED;
            case MAYBE -> PartStat.TENTATIVE;
            case NO -> PartStat.DECLINED;
        };
    }

    private static URI mail(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Signs that no calendar may hold, which people paste without seeing them. */
    private static String clean(String words) {
        return words.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    /** When clocks are changed, as the rules of the zone say it now; these go back as far as any meeting of this program. */
    private VTimeZone zone() {
        var zone = clock.getZone();
        var told = new VTimeZone();
        told.add(new TzId(zone.getId()));
        var rules = zone.getRules().getTransitionRules();
        rules.forEach(rule -> told.add(observance(rule)));
        if (rules.isEmpty()) {
            told.add(unchanging(zone));
        }
        return told;
    }

    private static Observance observance(ZoneOffsetTransitionRule rule) {
        Observance observance =
                rule.getOffsetAfter().equals(rule.getStandardOffset()) ? new Standard() : new Daylight();
        observance.add(new DtStart<Temporal>(
                rule.createTransition(Meeting.FIRST.getYear() - 1).getDateTimeBefore()));
        observance.add(new TzOffsetFrom(rule.getOffsetBefore()));
        observance.add(new TzOffsetTo(rule.getOffsetAfter()));
        observance.add(
                new RRule<Temporal>("FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + which(rule)));
        return observance;
    }

    /** The last Sunday of a month, as every calendar program knows it; other days are told by those from which they are taken. */
    private static String which(ZoneOffsetTransitionRule rule) {
        var weekday = rule.getDayOfWeek().name().substring(0, 2);
        var from = rule.getDayOfMonthIndicator();
        return from == -1 || from == rule.getMonth().maxLength() - 6
                ? "-1" + weekday
                : weekday + ";BYMONTHDAY="
                        + IntStream.range(from, from + 7)
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(","));
    }

    private static Observance unchanging(ZoneId zone) {
        var offset = zone.getRules().getOffset(LocalDateTime.MIN);
        var observance = new Standard();
        observance.add(new DtStart<Temporal>(Meeting.FIRST.atStartOfDay()));
        observance.add(new TzOffsetFrom(offset));
        observance.add(new TzOffsetTo(offset));
        return observance;
    }

    private static String written(Calendar calendar) {
        var out = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var folded = new StringBuilder();
        out.toString().lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    /** Lines are broken by their bytes, of which a Polish letter has two; the library would count letters. */
    private static void fold(String line, StringBuilder folded) {
        var bytes = 0;
        for (var i = 0; i < line.length(); ) {
            var letter = line.codePointAt(i);
            var more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(letter);
            bytes += more;
            i += Character.charCount(letter);
        }
        folded.append("\r\n");
    }
}
