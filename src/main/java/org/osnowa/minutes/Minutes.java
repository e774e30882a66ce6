package org.osnowa.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.meetings.MeetingId;
import org.osnowa.organisations.OrganisationId;

/**
 * The minutes of a meeting. They are written together, sent, and accepted when until a day nobody objects (clause C13). Correcting
 * what was sent makes another edition, which has a day of its own.
 *
 * @param edition how often they were sent
 * @param underWay whether they are being written
 * @param until the last day for remarks to what was sent last
 * @param sent what was sent last; nothing while they are being written
 * @param remarks to all editions
 */
record Minutes(
        MeetingId meeting,
        int edition,
        boolean underWay,
        Optional<LocalDate> until,
        Optional<String> sent,
        List<Note> notes,
        List<Remark> remarks) {

    /** Of all notes together, in letters. */
    static final int LONGEST = 200_000;

    static final int USUAL_DAYS = 7;
    static final int MOST_DAYS = 60;

    /** @param item a point of the agenda; matters that stay open where there is none */
    record Note(Optional<UUID> item, String words, int version) {}

    /**
     * What a partner objects to.
     *
     * @param by who said it, as they are called
     * @param settled whether who coordinates has cleared it up without changing the minutes
     */
    record Remark(
            UUID id,
            int edition,
            OrganisationId organisation,
            String words,
            Optional<String> by,
            Optional<PersonId> person,
            Instant at,
            boolean settled) {}

    static Minutes fresh(MeetingId meeting) {
        return new Minutes(meeting, 0, true, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    MinutesState state(LocalDate today) {
        if (underWay) {
            return MinutesState.WRITTEN;
        }
        if (remarks.stream().anyMatch(each -> each.edition() == edition && !each.settled())) {
            return MinutesState.DISPUTED;
        }
        return until.filter(today::isAfter).isPresent() ? MinutesState.ACCEPTED : MinutesState.WAITS;
    }

    Optional<MinutesRefusal> whyNotWrite(boolean removed) {
        if (removed) {
            return Optional.of(MinutesRefusal.REMOVED);
        }
        return underWay ? Optional.empty() : Optional.of(MinutesRefusal.SENT);
    }

    /** @param points of the agenda */
    Optional<MinutesRefusal> whyNotKeep(boolean removed, Optional<UUID> item, String words, Collection<UUID> points) {
        return whyNotWrite(removed).or(() -> {
            if (item.filter(each -> !points.contains(each)).isPresent()) {
                return Optional.of(MinutesRefusal.NO_SUCH_POINT);
            }
            var others = notes.stream()
                    .filter(each -> !each.item().equals(item))
                    .mapToInt(each -> letters(each.words()))
                    .sum();
            return others + letters(words) > LONGEST ? Optional.of(MinutesRefusal.TOO_LONG) : Optional.empty();
        });
    }

    private static int letters(String words) {
        return words.codePointCount(0, words.length());
    }

    Optional<MinutesRefusal> whyNotSend(boolean removed, LocalDate held, LocalDate until, LocalDate today) {
        return whyNotWrite(removed).or(() -> {
            if (held.isAfter(today)) {
                return Optional.of(MinutesRefusal.NOT_YET);
            }
            if (notes.stream().allMatch(each -> each.words().isBlank())) {
                return Optional.of(MinutesRefusal.EMPTY);
            }
            if (until.isBefore(today)) {
                return Optional.of(MinutesRefusal.UNTIL_PAST);
            }
            return until.isAfter(today.plusDays(MOST_DAYS)) ? Optional.of(MinutesRefusal.UNTIL_FAR) : Optional.empty();
        });
    }

    /** Whoever was invited may object, also who did not come. */
    Optional<MinutesRefusal> whyNotRemark(
            OrganisationId organisation, Collection<OrganisationId> invited, LocalDate today) {
        if (underWay) {
            return Optional.of(MinutesRefusal.NOT_SENT);
        }
        if (until.filter(today::isAfter).isPresent()) {
            return Optional.of(MinutesRefusal.CLOSED);
        }
        return invited.contains(organisation) ? Optional.empty() : Optional.of(MinutesRefusal.NOT_INVITED);
    }

    /** What was accepted is not corrected any more: another meeting can say otherwise. */
    Optional<MinutesRefusal> whyNotCorrect(LocalDate today) {
        return switch (state(today)) {
            case WRITTEN -> Optional.of(MinutesRefusal.NOT_SENT);
            case WAITS, DISPUTED -> Optional.empty();
            case ACCEPTED -> Optional.of(MinutesRefusal.ACCEPTED);
        };
    }

    Optional<Note> note(Optional<UUID> item) {
        return notes.stream().filter(each -> each.item().equals(item)).findFirst();
    }
}
