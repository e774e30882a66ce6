package org.osnowa.meetings;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.meetings.Meeting.Call;
import org.osnowa.meetings.MeetingCalendar.Entry;
import org.osnowa.meetings.MeetingCalendar.Reader;
import org.osnowa.platform.Ids;

/** What is written for calendars reads back as what was meant, and follows RFC 5545 and 5546 in the strictest reading of ical4j. */
class MeetingCalendarTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final MeetingId MEETING = new MeetingId(Ids.of("review"));
    private static final Reader LIBRARY =
            new Reader("biblioteka@poza.example", "Biblioteka, \"u Ewy\"", Optional.empty());

    private final MeetingCalendar calendar = new MeetingCalendar(Clock.fixed(NOW, WARSAW), "osnowa@zdrojewice.example");

    @Test
    void an_invitation_follows_the_standards_and_reads_back_the_same() throws Exception {
        var written = calendar.request(entry(0, call("2026-12-15", "16:00", "18:00")), LIBRARY);
        var read = read(written);

        assertThat(property(read, "METHOD")).isEqualTo("REQUEST");
        assertThat(value(read, "UID")).isEqualTo(MEETING.toString());
        assertThat(value(read, "SEQUENCE")).isEqualTo("0");
        assertThat(value(read, "DTSTAMP")).isEqualTo("20261201T090000Z");
        assertThat(value(read, "SUMMARY")).isEqualTo("Przegląd; a potem, co dalej?");
        assertThat(value(read, "LOCATION")).isEqualTo("Biblioteka, sala na piętrze");
        assertThat(value(read, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(read, "URL")).isEqualTo("https://osnowa.example/partnerships/nie-sami/meetings/" + MEETING);
        assertThat(value(read, "DESCRIPTION"))
                .isEqualTo("Porządek:\n16:00 Żółć i gęś (15 min)\n16:15 Co dalej (40 min)");
        assertThat(value(read, "ORGANIZER")).isEqualTo("mailto:osnowa@zdrojewice.example");
        assertThat(value(read, "ATTENDEE")).isEqualTo("mailto:biblioteka@poza.example");
        assertThat(unfolded(written)).contains("PARTSTAT=NEEDS-ACTION", "ROLE=REQ-PARTICIPANT", "RSVP=FALSE");
        assertThat(begins(read)).isEqualTo(Instant.parse("2026-12-15T15:00:00Z"));
        assertThat(ends(read)).isEqualTo(Instant.parse("2026-12-15T17:00:00Z"));
        assertThat(again(read)).isEqualTo(read);
    }

    @Test
    void what_changed_has_the_same_name_and_a_higher_number_and_what_is_off_is_cancelled() throws Exception {
        var call = call("2026-12-15", "16:00", null);
        var moved = read(calendar.request(entry(3, call), LIBRARY));
        assertThat(value(moved, "UID")).isEqualTo(MEETING.toString());
        assertThat(value(moved, "SEQUENCE")).isEqualTo("3");

        var off = new Entry(MEETING, call, 55, 4, true, "Nie sami", "Odwołane", "https://osnowa.example/", NOW);
        var read = read(calendar.cancel(off, LIBRARY));
        assertThat(property(read, "METHOD")).isEqualTo("CANCEL");
        assertThat(value(read, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(read, "SEQUENCE")).isEqualTo("4");
        assertThat(value(read, "ATTENDEE")).isEqualTo("mailto:biblioteka@poza.example");
    }

    @ParameterizedTest
    @CsvSource({
        // winter, summer, the night in which an hour is skipped and the one in which an hour comes twice
        "2027-01-20, 16:00, 17:00, 2027-01-20T15:00:00Z, 2027-01-20T16:00:00Z",
        "2027-07-20, 16:00, 17:00, 2027-07-20T14:00:00Z, 2027-07-20T15:00:00Z",
        "2027-03-28, 1:30,  3:30,  2027-03-28T00:30:00Z, 2027-03-28T01:30:00Z",
        "2027-03-28, 9:00,  10:00, 2027-03-28T07:00:00Z, 2027-03-28T08:00:00Z",
        "2027-10-31, 1:30,  3:30,  2027-10-30T23:30:00Z, 2027-10-31T02:30:00Z",
        "2027-10-31, 2:30,  4:00,  2027-10-31T00:30:00Z, 2027-10-31T03:00:00Z",
        "2027-10-31, 9:00,  10:00, 2027-10-31T08:00:00Z, 2027-10-31T09:00:00Z"
    })
    void the_hours_are_those_on_the_wall_in_poland(String day, String from, String to, Instant begins, Instant ends)
            throws Exception {
        var written = calendar.request(entry(0, call(day, from, to)), LIBRARY);
        var read = read(written);

        assertThat(unfolded(written))
                .contains("TZID:Europe/Warsaw", "DTSTART;TZID=Europe/Warsaw:" + day.replace("-", "") + "T")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        assertThat(begins(read)).isEqualTo(begins);
        assertThat(ends(read)).isEqualTo(ends);
    }

    @Test
    void a_meeting_without_an_hour_takes_the_day_and_one_without_an_end_as_long_as_its_agenda() throws Exception {
        var day = read(calendar.request(entry(0, call("2026-12-15", null, null)), LIBRARY));
        assertThat(value(day, "DTSTART")).isEqualTo("20261215");
        assertThat(value(day, "DTEND")).isEqualTo("20261216");

        var agenda = read(calendar.request(entry(0, call("2026-12-15", "16:00", null)), LIBRARY));
        assertThat(ends(agenda)).isEqualTo(Instant.parse("2026-12-15T15:55:00Z"));
    }

    @Test
    void whatever_people_wrote_breaks_no_line_and_opens_no_other_property() throws Exception {
        var evil = "Plan\r\nEND:VEVENT\r\nATTENDEE:mailto:obcy@zly.example;\\n,\u0007\t„ż” 👵🏽";
        var entry = new Entry(
                MEETING,
                new Call(LocalDate.of(2026, 12, 15), Optional.empty(), evil, evil),
                0,
                0,
                false,
                evil,
                (evil + " ").repeat(300),
                "https://osnowa.example/",
                NOW);
        var written = calendar.request(entry, new Reader("biblioteka@poza.example", evil, Optional.of(Coming.NO)));

        assertThat(written.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 75);
        assertThat(written.split("\r\n")).noneMatch(line -> line.startsWith("ATTENDEE:mailto:obcy"));
        assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
        var read = read(written);
        assertThat(read.getComponents("VEVENT")).hasSize(1);
        assertThat(value(read, "ATTENDEE")).isEqualTo("mailto:biblioteka@poza.example");
        assertThat(value(read, "SUMMARY")).contains("👵🏽").contains("END:VEVENT");
    }

    @Test
    void a_calendar_to_read_again_and_again_names_nobody_who_is_invited() throws Exception {
        var written = calendar.publish("Nie sami", List.of(entry(0, call("2026-12-15", "16:00", "18:00"))));
        var read = read(written);
        assertThat(property(read, "METHOD")).isEqualTo("PUBLISH");
        assertThat(written).contains("X-WR-CALNAME:Nie sami").doesNotContain("ATTENDEE");
        assertThat(value(read, "DTSTAMP")).isEqualTo("20261117T100000Z");
    }

    private static Entry entry(int sequence, Call call) {
        return new Entry(
                MEETING,
                call,
                55,
                sequence,
                false,
                "Nie sami",
                "Porządek:\n16:00 Żółć i gęś (15 min)\n16:15 Co dalej (40 min)",
                "https://osnowa.example/partnerships/nie-sami/meetings/" + MEETING,
                Instant.parse("2026-11-17T10:00:00Z"));
    }

    private static Call call(String day, @Nullable String from, @Nullable String to) {
        return new Call(
                LocalDate.parse(day),
                MeetingForm.time(from),
                MeetingForm.time(to),
                "Biblioteka, sala na piętrze",
                Optional.empty(),
                "Przegląd; a potem, co dalej?");
    }

    /** As strictly as it can be read. */
    private static Calendar read(String written) throws Exception {
        var read = new CalendarBuilder().build(new StringReader(written));
        var faults = read.validate(true);
        assertThat(faults.hasErrors()).as(faults.toString()).isFalse();
        assertThat(faults.getEntries()).isEmpty();
        return read;
    }

    private static Calendar again(Calendar read) throws Exception {
        var out = new StringWriter();
        new CalendarOutputter(true).output(read, out);
        return new CalendarBuilder().build(new StringReader(out.toString()));
    }

    private static String unfolded(String written) {
        return written.replace("\r\n ", "");
    }

    private static VEvent event(Calendar read) {
        return (VEvent) read.getComponent("VEVENT").orElseThrow();
    }

    private static String value(Calendar read, String name) {
        return event(read).getProperty(name).orElseThrow().getValue();
    }

    private static String property(Calendar read, String name) {
        return read.getProperty(name).orElseThrow().getValue();
    }

    private static Instant begins(Calendar read) {
        return instant(requireNonNull(event(read).getDateTimeStart()).getDate());
    }

    private static Instant ends(Calendar read) {
        return instant(requireNonNull(event(read).getDateTimeEnd()).getDate());
    }

    private static Instant instant(Temporal at) {
        return switch (at) {
            case ZonedDateTime zoned -> zoned.toInstant();
            case OffsetDateTime offset -> offset.toInstant();
            case Instant instant -> instant;
            default -> LocalDate.from(at).atStartOfDay(ZoneOffset.UTC).toInstant();
        };
    }
}
