package org.osnowa.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** The meetings of a partnership by name, for what came of them. */
@Component
public class MeetingNames {

    private static final int MOST = 200;

    public record Named(UUID id, LocalDate day, String title) {}

    private final Meetings meetings;

    MeetingNames(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Those up to this day, the last first, without those taken out. */
    public List<Named> upTo(PartnershipId partnership, LocalDate day) {
        return meetings.named(partnership, day, MOST);
    }
}
