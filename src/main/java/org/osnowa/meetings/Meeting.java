package org.osnowa.meetings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/**
 * A meeting of a partnership: planned, or held once somebody has said who was there.
 *
 * @param invited with what is known of how they took part
 * @param removed why it was taken out; then it is counted nowhere
 */
record Meeting(MeetingId id, Call call, List<Invited> invited, Minute minute, Optional<String> removed, int version) {

    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final int YEARS_AHEAD = 2;

    /**
     * When, where and what about.
     *
     * @param ends until when it is planned; only with an hour at which it begins
     * @param link where it is joined online
     */
    record Call(
            LocalDate day,
            Optional<LocalTime> hour,
            Optional<LocalTime> ends,
            String place,
            Optional<String> link,
            String title) {

        Call(LocalDate day, Optional<LocalTime> hour, String place, String title) {
            this(day, hour, Optional.empty(), place, Optional.empty(), title);
        }

        Call on(LocalDate another) {
            return new Call(another, hour, ends, place, link, title);
        }

        /** Why nobody can meet at these hours. */
        Optional<MeetingRefusal> whyNotAt(ZoneId zone) {
            if (hour.isEmpty()) {
                return ends.map(_ -> MeetingRefusal.ENDS_ALONE);
            }
            if (skipped(hour.get(), zone)) {
                return Optional.of(MeetingRefusal.HOUR_SKIPPED);
            }
            if (ends.isEmpty()) {
                return Optional.empty();
            }
            if (skipped(ends.get(), zone)) {
                return Optional.of(MeetingRefusal.END_SKIPPED);
            }
            return ends.get().isAfter(hour.get()) ? Optional.empty() : Optional.of(MeetingRefusal.ENDS_EARLY);
        }

        /** In the night of March in which clocks are put forward, there is no half past two. */
        private boolean skipped(LocalTime time, ZoneId zone) {
            return zone.getRules().getValidOffsets(day.atTime(time)).isEmpty();
        }

        /** An hour that comes twice, in October, is the first of the two, as calendars read it (RFC 5545, 3.3.5). */
        Optional<ZonedDateTime> begins(ZoneId zone) {
            return hour.map(each -> day.atTime(each).atZone(zone));
        }

        Optional<ZonedDateTime> ends(ZoneId zone) {
            return ends.map(each -> day.atTime(each).atZone(zone));
        }

        /** How long it is planned, in hours that pass. */
        Optional<Duration> lasts(ZoneId zone) {
            return begins(zone).flatMap(from -> ends(zone).map(to -> Duration.between(from, to)));
        }
    }

    /** @param counts whether it is counted among the partners; observers are not */
    record Invited(OrganisationId organisation, Presence presence, boolean counts) {

        Invited as(Presence other) {
            return new Invited(organisation, other, counts);
        }
    }

    /**
     * What is known afterwards beside who was there.
     *
     * @param chair the organisation that led the meeting
     * @param people how many persons came, where somebody counted them
     */
    record Minute(Optional<OrganisationId> chair, Optional<Integer> people, Optional<String> summary) {

        static final Minute EMPTY = new Minute(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of those who count. */
    record Count(int came, int invited) {}

    /** Why it cannot be called like this, by somebody who may call meetings. */
    static Optional<MeetingRefusal> whyNotCall(
            Call call, Collection<OrganisationId> invited, Collection<OrganisationId> known, LocalDate today) {
        if (call.day().isBefore(FIRST)) {
            return Optional.of(MeetingRefusal.TOO_EARLY);
        }
        if (call.day().isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of(MeetingRefusal.TOO_FAR);
        }
        if (invited.isEmpty()) {
            return Optional.of(MeetingRefusal.NOBODY_INVITED);
        }
        return known.containsAll(invited) ? Optional.empty() : Optional.of(MeetingRefusal.STRANGER);
    }

    Optional<MeetingRefusal> whyNotChange(
            Call other, Collection<OrganisationId> asked, Collection<OrganisationId> known, LocalDate today) {
        if (isRemoved()) {
            return Optional.of(MeetingRefusal.REMOVED);
        }
        return held() && other.day().isAfter(today)
                ? Optional.of(MeetingRefusal.ALREADY_HELD)
                : whyNotCall(other, asked, known, today);
    }

    /** Why nobody can say yet who was there. */
    Optional<MeetingRefusal> whyNotRecord(LocalDate today) {
        if (isRemoved()) {
            return Optional.of(MeetingRefusal.REMOVED);
        }
        return call.day().isAfter(today) ? Optional.of(MeetingRefusal.NOT_YET) : Optional.empty();
    }

    Optional<MeetingRefusal> whyNotRecord(Map<OrganisationId, Presence> said, Minute about, LocalDate today) {
        var attended = attended(said);
        if (whyNotRecord(today).isPresent()) {
            return whyNotRecord(today);
        }
        if (attended.stream().allMatch(each -> each.presence() == Presence.INVITED)) {
            return Optional.of(MeetingRefusal.NOTHING_SAID);
        }
        return about.chair().stream().allMatch(chair -> cameIn(attended, chair))
                ? Optional.empty()
                : Optional.of(MeetingRefusal.CHAIR_NOT_THERE);
    }

    /** Why this organisation cannot say any more whether it comes. */
    Optional<ComingRefusal> whyNotAnswer(OrganisationId organisation, LocalDate today) {
        if (isRemoved()) {
            return Optional.of(ComingRefusal.CALLED_OFF);
        }
        if (!ahead(today)) {
            return Optional.of(ComingRefusal.OVER);
        }
        return invites(organisation) ? Optional.empty() : Optional.of(ComingRefusal.NOT_INVITED);
    }

    /** Its day is not over, and nobody has written down who came. */
    boolean ahead(LocalDate today) {
        return !held() && !call.day().isBefore(today);
    }

    Optional<MeetingRefusal> whyNotRemove() {
        return isRemoved() ? Optional.of(MeetingRefusal.REMOVED) : Optional.empty();
    }

    /** Who stays invited keeps what is known of it. */
    Meeting called(Call other, List<Invited> asked, int seen) {
        var known = new LinkedHashMap<OrganisationId, Invited>();
        invited.forEach(each -> known.put(each.organisation(), each));
        var kept = asked.stream()
                .map(each -> known.getOrDefault(each.organisation(), each))
                .toList();
        var chaired = minute.chair().filter(chair -> cameIn(kept, chair));
        return new Meeting(id, other, kept, new Minute(chaired, minute.people(), minute.summary()), removed, seen);
    }

    /** Who is not named stays as it was; nobody is added. */
    Meeting recorded(Map<OrganisationId, Presence> said, Minute about, int seen) {
        return new Meeting(id, call, attended(said), about, removed, seen);
    }

    Meeting removed(String reason, int seen) {
        return new Meeting(id, call, invited, minute, Optional.of(reason), seen);
    }

    private List<Invited> attended(Map<OrganisationId, Presence> said) {
        return invited.stream()
                .map(each -> each.as(said.getOrDefault(each.organisation(), each.presence())))
                .toList();
    }

    private static boolean cameIn(List<Invited> invited, OrganisationId organisation) {
        return invited.stream()
                .anyMatch(each -> each.organisation().equals(organisation)
                        && each.presence().came());
    }

    /** Somebody has said who was there. */
    boolean held() {
        return invited.stream().anyMatch(each -> each.presence() != Presence.INVITED);
    }

    boolean invites(OrganisationId organisation) {
        return invited.stream().anyMatch(each -> each.organisation().equals(organisation));
    }

    /** Who is invited. */
    List<OrganisationId> organisations() {
        return invited.stream().map(Invited::organisation).toList();
    }

    boolean isRemoved() {
        return removed.isPresent();
    }

    Count count() {
        var counted = invited.stream().filter(Invited::counts).toList();
        return new Count(
                (int) counted.stream().filter(each -> each.presence().came()).count(), counted.size());
    }
}
