package org.osnowa.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.meetings.Meeting.Call;
import org.osnowa.meetings.Meeting.Count;
import org.osnowa.meetings.Meeting.Invited;
import org.osnowa.meetings.Meeting.Minute;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;

class MeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final OrganisationId WELFARE = new OrganisationId(Ids.of("demo O02"));
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));
    private static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));
    private static final List<OrganisationId> KNOWN = List.of(WELFARE, LIBRARY);

    private final Meeting planned = on(TODAY);

    @Test
    void the_day_is_of_this_century_and_at_most_two_years_ahead() {
        assertThat(whyNot(LocalDate.of(1999, 12, 31))).contains(MeetingRefusal.TOO_EARLY);
        assertThat(whyNot(LocalDate.of(2000, 1, 1))).isEmpty();
        assertThat(whyNot(LocalDate.of(2028, 12, 1))).isEmpty();
        assertThat(whyNot(LocalDate.of(2028, 12, 2))).contains(MeetingRefusal.TOO_FAR);
    }

    @Test
    void somebody_is_invited_and_no_stranger() {
        assertThat(Meeting.whyNotCall(call(TODAY), List.of(), KNOWN, TODAY)).contains(MeetingRefusal.NOBODY_INVITED);
        assertThat(Meeting.whyNotCall(call(TODAY), List.of(WELFARE, POLICE), KNOWN, TODAY))
                .contains(MeetingRefusal.STRANGER);
    }

    @Test
    void who_came_is_said_on_the_day_at_the_earliest() {
        assertThat(on(TODAY.plusDays(1)).whyNotRecord(TODAY)).contains(MeetingRefusal.NOT_YET);
        assertThat(on(TODAY.plusDays(1)).whyNotRecord(Map.of(WELFARE, Presence.PRESENT), Minute.EMPTY, TODAY))
                .contains(MeetingRefusal.NOT_YET);
        assertThat(planned.whyNotRecord(Map.of(WELFARE, Presence.PRESENT), Minute.EMPTY, TODAY))
                .isEmpty();
    }

    @Test
    void attendance_says_something_and_whoever_chaired_was_there() {
        assertThat(planned.whyNotRecord(Map.of(), Minute.EMPTY, TODAY)).contains(MeetingRefusal.NOTHING_SAID);
        assertThat(planned.whyNotRecord(Map.of(WELFARE, Presence.INVITED), Minute.EMPTY, TODAY))
                .contains(MeetingRefusal.NOTHING_SAID);
        assertThat(planned.whyNotRecord(Map.of(WELFARE, Presence.EXCUSED), chaired(WELFARE), TODAY))
                .contains(MeetingRefusal.CHAIR_NOT_THERE);
        assertThat(planned.whyNotRecord(Map.of(WELFARE, Presence.PRESENT), chaired(POLICE), TODAY))
                .contains(MeetingRefusal.CHAIR_NOT_THERE);
        assertThat(planned.whyNotRecord(Map.of(WELFARE, Presence.ONLINE), chaired(WELFARE), TODAY))
                .isEmpty();
    }

    @Test
    void present_and_online_are_counted_and_observers_are_not() {
        var held = planned.recorded(
                Map.of(WELFARE, Presence.PRESENT, LIBRARY, Presence.ONLINE), Minute.EMPTY, planned.version());

        assertThat(planned.held()).isFalse();
        assertThat(planned.count()).isEqualTo(new Count(0, 2));
        assertThat(held.held()).isTrue();
        assertThat(held.count()).isEqualTo(new Count(2, 2));
        assertThat(with(
                                new Invited(WELFARE, Presence.EXCUSED, true),
                                new Invited(LIBRARY, Presence.ABSENT, true),
                                new Invited(POLICE, Presence.PRESENT, false))
                        .count())
                .isEqualTo(new Count(0, 2));
    }

    @Test
    void nobody_is_added_to_a_meeting_by_saying_that_they_came() {
        assertThat(planned.recorded(Map.of(POLICE, Presence.PRESENT), Minute.EMPTY, 0)
                        .invited())
                .isEqualTo(planned.invited());
    }

    @Test
    void a_held_meeting_stays_in_the_past_and_keeps_what_is_known_of_those_who_stay() {
        var held = planned.recorded(Map.of(WELFARE, Presence.PRESENT, LIBRARY, Presence.EXCUSED), chaired(WELFARE), 0);

        assertThat(held.whyNotChange(call(TODAY.plusDays(1)), KNOWN, KNOWN, TODAY))
                .contains(MeetingRefusal.ALREADY_HELD);
        assertThat(planned.whyNotChange(call(TODAY.plusDays(1)), KNOWN, KNOWN, TODAY))
                .isEmpty();
        var moved = held.called(
                call(TODAY.minusDays(3)),
                List.of(new Invited(LIBRARY, Presence.INVITED, true), new Invited(POLICE, Presence.INVITED, true)),
                7);
        assertThat(moved.invited())
                .containsExactly(
                        new Invited(LIBRARY, Presence.EXCUSED, true), new Invited(POLICE, Presence.INVITED, true));
        assertThat(moved.minute().chair())
                .as("who is not invited did not chair it")
                .isEmpty();
        assertThat(moved.version()).isEqualTo(7);
    }

    @Test
    void what_was_struck_out_is_changed_no_more() {
        var out = planned.removed("Wpisane dwa razy", 0);

        assertThat(out.whyNotChange(call(TODAY), KNOWN, KNOWN, TODAY)).contains(MeetingRefusal.REMOVED);
        assertThat(out.whyNotRecord(TODAY)).contains(MeetingRefusal.REMOVED);
        assertThat(out.whyNotRemove()).contains(MeetingRefusal.REMOVED);
        assertThat(planned.whyNotRemove()).isEmpty();
    }

    private static Optional<MeetingRefusal> whyNot(LocalDate day) {
        return Meeting.whyNotCall(call(day), KNOWN, KNOWN, TODAY);
    }

    private static Minute chaired(OrganisationId chair) {
        return new Minute(Optional.of(chair), Optional.empty(), Optional.empty());
    }

    private static Call call(LocalDate day) {
        return new Call(day, Optional.empty(), "Biblioteka", "Plan");
    }

    private static Meeting on(LocalDate day) {
        return new Meeting(
                new MeetingId(Ids.of("spotkanie")),
                call(day),
                KNOWN.stream()
                        .map(each -> new Invited(each, Presence.INVITED, true))
                        .toList(),
                Minute.EMPTY,
                Optional.empty(),
                0);
    }

    private static Meeting with(Invited... invited) {
        return new Meeting(
                new MeetingId(Ids.of("spotkanie")),
                call(TODAY),
                Arrays.asList(invited),
                Minute.EMPTY,
                Optional.empty(),
                0);
    }
}
