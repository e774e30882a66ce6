package org.osnowa.minutes;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.meetings.MeetingFacts;
import org.osnowa.meetings.MeetingId;
import org.osnowa.partnerships.Offspring;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/** Decisions, commitments and actions that are born of points of an agenda. */
@Component
class MinutesOffspring implements Offspring {

    private final MinutesStore store;
    private final MeetingFacts meetings;
    private final Partnerships partnerships;
    private final Clock clock;

    MinutesOffspring(MinutesStore store, MeetingFacts meetings, Partnerships partnerships, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Override
    public Optional<String> born(PartnershipId partnership, UUID from, Kind kind, UUID thing, String words) {
        return Optional.ofNullable(meetings.where(partnership, List.of(from)).get(from))
                .map(where -> {
                    store.born(partnership, where.meeting(), from, kind, thing, words, clock.instant());
                    return path(partnerships.get(partnership).slug(), where.meeting(), from);
                });
    }

    @Override
    public Map<UUID, Origin> origins(PartnershipId partnership, Collection<UUID> things) {
        var found = store.origins(partnership, things);
        if (found.isEmpty()) {
            return Map.of();
        }
        var slug = partnerships.get(partnership).slug();
        var points = meetings.where(
                partnership,
                found.values().stream()
                        .map(MinutesStore.Origin::item)
                        .distinct()
                        .toList());
        var origins = new HashMap<UUID, Origin>();
        found.forEach((thing, from) -> Optional.ofNullable(points.get(from.item()))
                .ifPresent(where -> origins.put(
                        thing,
                        new Origin(
                                t("minutes.origin", where.meetingTitle(), where.point()),
                                path(slug, from.meeting(), from.item())))));
        return origins;
    }

    private static String path(String slug, MeetingId meeting, UUID item) {
        return "/partnerships/" + slug + "/meetings/" + meeting + "/minutes#point-" + item;
    }
}
