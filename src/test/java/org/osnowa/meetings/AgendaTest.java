package org.osnowa.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osnowa.meetings.Agenda.Content;
import org.osnowa.meetings.Agenda.Item;
import org.osnowa.meetings.Agenda.Shift;
import org.osnowa.meetings.Meeting.Call;
import org.osnowa.meetings.Meeting.Invited;
import org.osnowa.meetings.Meeting.Minute;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;

/** What an agenda allows and counts. */
class AgendaTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("library"));
    private static final OrganisationId SCHOOL = new OrganisationId(Ids.of("school"));

    @Test
    void once_it_is_known_who_came_only_who_coordinates_writes_and_nobody_where_it_is_struck_out() {
        assertThat(Agenda.whyNotWrite(meeting(Presence.INVITED), false)).isEmpty();
        assertThat(Agenda.whyNotWrite(meeting(Presence.PRESENT), false)).contains(AgendaRefusal.HELD);
        assertThat(Agenda.whyNotWrite(meeting(Presence.PRESENT), true)).isEmpty();
        assertThat(Agenda.whyNotWrite(meeting(Presence.INVITED).removed("Odwołane", 0), true))
                .contains(AgendaRefusal.REMOVED);
    }

    @Test
    void who_presents_is_invited_and_there_are_not_more_points_than_anybody_reads() {
        var meeting = meeting(Presence.INVITED);
        assertThat(agenda(5).whyNotAdd(meeting, content(5, Optional.of(LIBRARY)), false))
                .isEmpty();
        assertThat(agenda(5).whyNotAdd(meeting, content(5, Optional.of(SCHOOL)), false))
                .contains(AgendaRefusal.NOT_INVITED);
        var full = agenda(IntStream.range(0, Agenda.MOST).map(_ -> 1).toArray());
        assertThat(full.whyNotAdd(meeting, content(5, Optional.empty()), true)).contains(AgendaRefusal.FULL);
    }

    @Test
    void a_point_moves_by_one_place_and_stays_at_the_ends() {
        var agenda = agenda(1, 2, 3);
        var ids = agenda.items().stream().map(Item::id).toList();
        assertThat(agenda.moved(ids.get(1), Shift.UP)).containsExactly(ids.get(1), ids.get(0), ids.get(2));
        assertThat(agenda.moved(ids.get(1), Shift.DOWN)).containsExactly(ids.get(0), ids.get(2), ids.get(1));
        assertThat(agenda.moved(ids.get(0), Shift.UP)).isEqualTo(ids);
        assertThat(agenda.moved(ids.get(2), Shift.DOWN)).isEqualTo(ids);
        assertThat(agenda.moved(new AgendaItemId(UUID.randomUUID()), Shift.UP)).isEqualTo(ids);
    }

    @Test
    void each_point_begins_when_the_one_before_it_has_ended() {
        var call = call(DAY, "16:00", "17:00");
        assertThat(agenda(15, 30, 20).begins(call, WARSAW))
                .containsExactly(LocalTime.of(16, 0), LocalTime.of(16, 15), LocalTime.of(16, 45));
        assertThat(agenda(15, 30, 20).over(call, WARSAW)).contains(Duration.ofMinutes(5));
        assertThat(agenda(15, 30, 15).over(call, WARSAW)).isEmpty();
        assertThat(agenda(480).over(call(DAY, "16:00", null), WARSAW)).isEmpty();
        assertThat(agenda(15).begins(new Call(DAY, Optional.empty(), "Biblioteka", "Plan"), WARSAW))
                .isEmpty();
    }

    @Test
    void in_the_night_in_which_clocks_are_changed_hours_pass_and_the_clock_on_the_wall_is_read() {
        var march = LocalDate.of(2027, 3, 28);
        assertThat(call(march, "1:30", "3:30").lasts(WARSAW)).contains(Duration.ofHours(1));
        assertThat(agenda(60, 30).begins(call(march, "1:30", "3:30"), WARSAW))
                .containsExactly(LocalTime.of(1, 30), LocalTime.of(3, 30));
        assertThat(call(march, "2:30", null).whyNotAt(WARSAW)).contains(MeetingRefusal.HOUR_SKIPPED);
        assertThat(call(march, "1:30", "2:30").whyNotAt(WARSAW)).contains(MeetingRefusal.END_SKIPPED);

        var october = LocalDate.of(2027, 10, 31);
        assertThat(call(october, "1:30", "3:30").lasts(WARSAW)).contains(Duration.ofHours(3));
        assertThat(call(october, "2:30", "3:30").whyNotAt(WARSAW)).isEmpty();
        assertThat(call(october, "2:30", "3:30").lasts(WARSAW)).contains(Duration.ofHours(2));
        assertThat(agenda(60, 60).begins(call(october, "2:30", "4:00"), WARSAW))
                .containsExactly(LocalTime.of(2, 30), LocalTime.of(2, 30));
    }

    @Test
    void a_meeting_ends_after_it_begins_or_nobody_says_until_when() {
        assertThat(call(DAY, "16:00", "16:00").whyNotAt(WARSAW)).contains(MeetingRefusal.ENDS_EARLY);
        assertThat(call(DAY, "16:00", "15:00").whyNotAt(WARSAW)).contains(MeetingRefusal.ENDS_EARLY);
        assertThat(call(DAY, null, "15:00").whyNotAt(WARSAW)).contains(MeetingRefusal.ENDS_ALONE);
        assertThat(call(DAY, "16:00", "16:01").whyNotAt(WARSAW)).isEmpty();
        assertThat(call(DAY, null, null).whyNotAt(WARSAW)).isEmpty();
    }

    private static Agenda agenda(int... minutes) {
        return new Agenda(Arrays.stream(minutes)
                .mapToObj(each ->
                        new Item(new AgendaItemId(Ids.next()), content(each, Optional.empty()), Optional.empty(), 0))
                .toList());
    }

    private static Content content(int minutes, Optional<OrganisationId> presenter) {
        return new Content("Telefon", AgendaPurpose.DISCUSS, minutes, presenter);
    }

    private static Call call(LocalDate day, @Nullable String from, @Nullable String to) {
        return new Call(day, MeetingForm.time(from), MeetingForm.time(to), "Biblioteka", Optional.empty(), "Plan");
    }

    private static Meeting meeting(Presence presence) {
        return new Meeting(
                new MeetingId(Ids.next()),
                call(DAY, "16:00", "17:00"),
                List.of(new Invited(LIBRARY, presence, true)),
                Minute.EMPTY,
                Optional.empty(),
                0);
    }
}
