package org.osnowa.notes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** How often a partnership spoke to everybody, for the alert of a façade: notes since the last delivery (domain/05, 5.4). */
@Component
public class Published {

    /** @param after notes of this day and earlier ones do not count; those of the other day do */
    public record Span(LocalDate after, LocalDate upTo) {}

    private final PublicNotes notes;

    Published(PublicNotes notes) {
        this.notes = notes;
    }

    /** For each span, with one statement; notes that were taken back do not count. */
    public Map<Span, Integer> in(PartnershipId partnership, Collection<Span> spans) {
        return notes.counts(partnership, spans);
    }
}
