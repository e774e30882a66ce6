package org.osnowa.decisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/**
 * What became of decisions, for real.R2: decisions carried out over decisions due (domain/05, 5.4).
 */
@Component
public class Decided {

    public record Executed(int carriedOut, int due) {

        public static final Executed NONE = new Executed(0, 0);
    }

    private final Decisions decisions;

    Decided(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * How it stood at the end of each of these days, with one statement. A decision is due once its day has passed, unless the
     * partners dropped it before the day that is asked about; it was carried out when that had happened by then, late or not.
     * Decisions without a day are never due. Days on which none was due are left out.
     */
    public Map<LocalDate, Executed> on(PartnershipId partnership, Collection<LocalDate> days) {
        return decisions.executed(partnership, days);
    }

    /** How many decisions a partner was given to see to, and how many of these it carried out. */
    public record Owned(int all, int carriedOut) {}

    /** What each partner was given to see to on these days; decisions that were dropped are not counted. */
    public Map<OrganisationId, Owned> owners(PartnershipId partnership, LocalDate from, LocalDate to) {
        return decisions.owners(partnership, from, to);
    }
}
