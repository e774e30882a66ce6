package org.osnowa.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.meetings.MeetingFacts;
import org.osnowa.meetings.MeetingId;
import org.osnowa.partnerships.Offspring.Kind;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** Enters minutes of an earlier day: in the demo community. */
@Component
public class MinutesBook {

    private final MinutesStore store;
    private final MinutesText texts;
    private final MeetingFacts meetings;

    MinutesBook(MinutesStore store, MinutesText texts, MeetingFacts meetings) {
        this.store = store;
        this.texts = texts;
        this.meetings = meetings;
    }

    /** @param notes by point of the agenda */
    public void enter(
            PartnershipId partnership,
            MeetingId meeting,
            Map<UUID, String> notes,
            Optional<String> open,
            Instant sentAt,
            LocalDate until) {
        store.begin(partnership, meeting);
        notes.forEach((item, words) -> store.keep(meeting, Optional.of(item), words, 0));
        open.ifPresent(words -> store.keep(meeting, Optional.empty(), words, 0));
        var facts = meetings.get(partnership, meeting);
        var minutes = store.get(meeting);
        store.send(meeting, 1, texts.whole(facts, minutes, store.offspring(meeting), Optional.empty()), sentAt, until);
    }

    /** What was born of a point before the minutes were sent. */
    public void born(
            PartnershipId partnership, MeetingId meeting, UUID item, Kind kind, UUID thing, String words, Instant at) {
        store.born(partnership, meeting, item, kind, thing, words, at);
    }
}
