package org.osnowa.diagnosis;

import java.util.List;
import java.util.UUID;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** The needs that a partnership has named, for goals that answer them. */
@Component
public class FoundNeeds {

    public record Found(UUID id, String words) {}

    private final Entries entries;

    FoundNeeds(Entries entries) {
        this.entries = entries;
    }

    /** In the order in which they were written down. */
    public List<Found> of(PartnershipId partnership) {
        return entries.of(partnership).stream()
                .filter(each -> !each.removed() && each.known().part() == Part.NEED)
                .map(each -> new Found(each.id().value(), each.known().words()))
                .toList();
    }
}
