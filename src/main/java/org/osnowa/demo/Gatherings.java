package org.osnowa.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osnowa.decisions.Course;
import org.osnowa.meetings.AgendaPurpose;
import org.osnowa.meetings.MeetingRhythm;

/** When the partners of the community met, what they decided and told everybody, as demo/gatherings.json tells it. */
record Gatherings(List<Told> partnerships) {

    /** @param by who wrote it down */
    record Told(
            String slug,
            String by,
            List<Meeting> meetings,
            List<Decision> decisions,
            List<Note> notes,
            @Nullable List<Poll> polls,
            @Nullable MeetingRhythm rhythm,
            @Nullable String channel) {}

    /**
     * @param called when it was planned, while nobody knows yet who will come
     * @param invited where these were not all partners of today
     */
    record Meeting(
            String id,
            int on,
            @Nullable String hour,
            @Nullable String ends,
            String title,
            String place,
            @Nullable String chair,
            @Nullable Integer people,
            @Nullable String summary,
            @Nullable Integer called,
            @Nullable List<String> invited,
            @Nullable List<String> online,
            @Nullable List<String> excused,
            @Nullable List<String> absent,
            @Nullable List<Point> agenda,
            @Nullable Protocol minutes) {}

    /**
     * @param sent days from the day of the demonstration
     * @param until the last day for remarks
     * @param notes by point of the agenda
     */
    record Protocol(
            int sent,
            int until,
            Map<String, String> notes,
            @Nullable String open) {}

    /** @param by who presents it */
    record Point(
            String id,
            String title,
            AgendaPurpose purpose,
            int minutes,
            @Nullable String by) {}

    /**
     * @param meeting at which it was decided
     * @param due days from the day of the demonstration, as all others
     */
    record Decision(
            String id,
            String words,
            int on,
            @Nullable String meeting,
            @Nullable String how,
            @Nullable Course course,
            String owner,
            @Nullable Integer due,
            @Nullable Integer carriedOut) {}

    record Note(String id, String words, int on) {}

    /**
     * Days that are offered for a meeting.
     *
     * @param days each with its hour
     * @param said by organisation: a name, and Y, M or N for each of the days
     */
    record Poll(
            String id,
            String title,
            String place,
            int made,
            int closes,
            List<Integer> days,
            String hour,
            Map<String, List<String>> said) {}
}
