package org.osnowa.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.letters.Letter;
import org.osnowa.meetings.MeetingCalendar.Entry;
import org.osnowa.meetings.MeetingCalendar.Reader;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The words of the letters about meetings, and what they bring for a calendar. */
@Component
class MeetingLetter {

    /** Why it is written. */
    enum Matter {
        INVITED,
        REMINDED,
        CHANGED
    }

    private final MeetingCalendar calendar;
    private final Settings settings;
    private final Clock clock;

    MeetingLetter(MeetingCalendar calendar, Settings settings, Clock clock) {
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** A meeting about which is written. */
    record About(Partnership partnership, Meeting meeting, Agenda agenda, int sequence) {}

    /** To somebody with an account, who answers on the page. */
    Letter toPerson(About about, Matter matter, Person reader, String organisation, Optional<Coming> said) {
        var locale = reader.locale();
        var page = page(about);
        return new Letter(
                        Ids.next(),
                        Letter.Kind.UNASKED,
                        reader.email(),
                        locale.getLanguage(),
                        subject(about, matter, locale),
                        Text.in(
                                locale,
                                "MeetingLetter.toPerson",
                                opening(about, matter, locale),
                                facts(about, locale),
                                page),
                        Text.in(locale, "MeetingLetter.sourcePerson", about.partnership.name(), organisation),
                        Optional.empty())
                .with(request(about, new Reader(reader.email(), reader.name(), said), locale));
    }

    /** To an organisation in which nobody has an account; its link answers. */
    Letter toOrganisation(
            About about, Matter matter, Question question, String organisation, Optional<Coming> said, Person me) {
        var locale = me.locale();
        var address = question.address().orElseThrow();
        return new Letter(
                        question.letter(),
                        Letter.Kind.UNASKED,
                        address,
                        locale.getLanguage(),
                        subject(about, matter, locale),
                        Text.in(
                                locale,
                                "MeetingLetter.toOrganisation",
                                opening(about, matter, locale),
                                organisation,
                                facts(about, locale),
                                Letter.LINK,
                                me.name() + ", " + me.email()),
                        Text.in(locale, "MeetingLetter.source", address, me.name(), about.partnership.name()),
                        Optional.of(question.link()))
                .with(request(about, new Reader(address, organisation, said), locale));
    }

    /**
     * Says that nobody needs to come.
     *
     * @param reason why it was called off; nobody is told one who is only no longer invited
     */
    Letter off(About about, String address, String name, Locale locale, Optional<String> reason, Person me) {
        var title = about.meeting.call().title();
        var subject = reason.isPresent() ? "MeetingLetter.offSubject" : "MeetingLetter.uninvitedSubject";
        var words = reason.map(why ->
                        Text.in(locale, "MeetingLetter.off", about.partnership.name(), title, when(about, locale), why))
                .orElseGet(() -> Text.in(
                        locale, "MeetingLetter.uninvited", about.partnership.name(), title, when(about, locale)));
        return new Letter(
                        Ids.next(),
                        Letter.Kind.UNASKED,
                        address,
                        locale.getLanguage(),
                        Text.in(locale, subject, title, when(about, locale)),
                        words + "\n\n" + Text.in(locale, "MeetingLetter.questions", me.name() + ", " + me.email()),
                        Text.in(locale, "MeetingLetter.source", address, me.name(), about.partnership.name()),
                        Optional.empty())
                .with(new Letter.CalendarPart(
                        "CANCEL",
                        calendar.cancel(entry(about, true, locale), new Reader(address, name, Optional.empty()))));
    }

    private Letter.CalendarPart request(About about, Reader reader, Locale locale) {
        return new Letter.CalendarPart("REQUEST", calendar.request(entry(about, false, locale), reader));
    }

    Entry entry(About about, boolean calledOff, Locale locale) {
        return new Entry(
                about.meeting.id(),
                about.meeting.call(),
                about.agenda.minutes(),
                about.sequence,
                calledOff,
                about.partnership.name(),
                facts(about, locale),
                page(about),
                clock.instant());
    }

    /** For who sees the partnership from inside. */
    Entry insideEntry(Partnership partnership, Meetings.Planned planned, Agenda agenda, Locale locale, boolean named) {
        var meeting = new Meeting(planned.id(), planned.call(), List.of(), Meeting.Minute.EMPTY, Optional.empty(), 0);
        var about = new About(partnership, meeting, agenda, planned.sequence());
        var words = facts(about, locale);
        return new Entry(
                planned.id(),
                planned.call(),
                agenda.minutes(),
                planned.sequence(),
                false,
                partnership.name(),
                named ? partnership.name() + "\n" + words : words,
                page(about),
                planned.since());
    }

    /** For everybody: when, where and what about. */
    Entry publicEntry(Partnership partnership, Meetings.Planned planned, Locale locale) {
        var call = planned.call();
        var shown =
                new Meeting.Call(call.day(), call.hour(), call.ends(), call.place(), Optional.empty(), call.title());
        return insideEntry(
                partnership,
                new Meetings.Planned(planned.id(), planned.partnership(), shown, planned.sequence(), planned.since()),
                new Agenda(List.of()),
                locale,
                false);
    }

    private static String opening(About about, Matter matter, Locale locale) {
        return Text.in(
                locale,
                "MeetingLetter.opening." + matter,
                about.partnership.name(),
                about.meeting.call().title());
    }

    private String subject(About about, Matter matter, Locale locale) {
        return Text.in(
                locale, "MeetingLetter.subject." + matter, about.meeting.call().title(), when(about, locale));
    }

    /** When, where, and the agenda: a line each. */
    private String facts(About about, Locale locale) {
        var call = about.meeting.call();
        var lines = new StringBuilder(Text.in(locale, "MeetingLetter.when", when(about, locale)))
                .append('\n')
                .append(Text.in(locale, "MeetingLetter.where", call.place()));
        call.link().ifPresent(link -> lines.append('\n').append(Text.in(locale, "MeetingLetter.online", link)));
        if (!about.agenda.items().isEmpty()) {
            lines.append("\n\n")
                    .append(Text.in(locale, "MeetingLetter.agenda"))
                    .append('\n')
                    .append(points(about, locale));
        }
        return lines.toString();
    }

    private String points(About about, Locale locale) {
        var items = about.agenda.items();
        var begins = about.agenda.begins(about.meeting.call(), clock.getZone());
        return IntStream.range(0, items.size())
                .mapToObj(i -> {
                    var content = items.get(i).content();
                    return Text.in(
                            locale,
                            "MeetingLetter.point",
                            begins.isEmpty() ? (i + 1) + "." : MeetingPages.clockwise(begins.get(i)),
                            content.title(),
                            content.minutes());
                })
                .collect(Collectors.joining("\n"));
    }

    private static String when(About about, Locale locale) {
        return Text.speaking(locale, () -> MeetingPages.when(about.meeting.call()));
    }

    private String page(About about) {
        return settings.address("/partnerships/" + about.partnership.slug() + "/meetings/" + about.meeting.id());
    }
}
