package org.osnowa.meetings;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/** What a meeting is about, point by point, in their order. Every partner can add to it until the meeting is held. */
record Agenda(List<Item> items) {

    static final int MOST = 40;
    static final int LONGEST = 480;

    /** @param presenter the partner that speaks first */
    record Content(String title, AgendaPurpose purpose, int minutes, Optional<OrganisationId> presenter) {}

    /** @param addedFor the partner in whose name it was added */
    record Item(AgendaItemId id, Content content, Optional<OrganisationId> addedFor, int version) {

        Item saying(Content other, int seen) {
            return new Item(id, other, addedFor, seen);
        }
    }

    enum Shift {
        UP,
        DOWN
    }

    /** Why nobody like this writes on the agenda of this meeting. */
    static Optional<AgendaRefusal> whyNotWrite(Meeting meeting, boolean coordinates) {
        if (meeting.isRemoved()) {
            return Optional.of(AgendaRefusal.REMOVED);
        }
        return meeting.held() && !coordinates ? Optional.of(AgendaRefusal.HELD) : Optional.empty();
    }

    static Optional<AgendaRefusal> whyNotSay(Meeting meeting, Content content, boolean coordinates) {
        return whyNotWrite(meeting, coordinates)
                .or(() -> content.presenter()
                        .filter(each -> !meeting.invites(each))
                        .map(_ -> AgendaRefusal.NOT_INVITED));
    }

    Optional<AgendaRefusal> whyNotAdd(Meeting meeting, Content content, boolean coordinates) {
        return whyNotSay(meeting, content, coordinates)
                .or(() -> items.size() >= MOST ? Optional.of(AgendaRefusal.FULL) : Optional.empty());
    }

    /** The same points with this one a place earlier or later; at the end of the agenda it stays where it is. */
    List<AgendaItemId> moved(AgendaItemId item, Shift shift) {
        var order = new ArrayList<>(items.stream().map(Item::id).toList());
        var from = order.indexOf(item);
        var to = from + (shift == Shift.UP ? -1 : 1);
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        return List.copyOf(order);
    }

    int minutes() {
        return items.stream().mapToInt(each -> each.content().minutes()).sum();
    }

    /** How much longer it takes than is planned; nothing where it fits or nobody said until when the meeting lasts. */
    Optional<Duration> over(Meeting.Call call, ZoneId zone) {
        return call.lasts(zone)
                .map(planned -> Duration.ofMinutes(minutes()).minus(planned))
                .filter(Duration::isPositive);
    }

    /** When each point begins, by the clock on the wall, even in a night in which it is changed; nothing without an hour. */
    List<LocalTime> begins(Meeting.Call call, ZoneId zone) {
        var begins = new ArrayList<LocalTime>();
        call.begins(zone).ifPresent(start -> {
            var at = start;
            for (var item : items) {
                begins.add(at.toLocalTime());
                at = at.plusMinutes(item.content().minutes());
            }
        });
        return List.copyOf(begins);
    }
}
