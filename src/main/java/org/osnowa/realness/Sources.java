package org.osnowa.realness;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.partnerships.PartnershipId;

/** What the index asks of modules that are not here yet. */
final class Sources {

    private Sources() {}

    interface Decided {
        List<Facts.Decision> of(PartnershipId partnership);
    }

    interface Held {
        List<Facts.Meeting> of(PartnershipId partnership);
    }

    interface Told {
        List<LocalDate> of(PartnershipId partnership);
    }
}
