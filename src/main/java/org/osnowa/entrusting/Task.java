package org.osnowa.entrusting;

import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.AccessLevel;
import org.osnowa.partnerships.PartnershipId;

/** What somebody can be asked to take on. */
sealed interface Task {

    record Coordination(PartnershipId partnership) implements Task {}

    /**
     * @param level to work or to read
     * @param asWhom what they are for the partnership, in words
     */
    record Access(PartnershipId partnership, AccessLevel level, Optional<String> asWhom, Optional<LocalDate> until)
            implements Task {}

    /** @param until its last day, when one is set */
    record Mandate(OrganisationId organisation, Scope scope, Optional<LocalDate> until) implements Task {}

    /** The last day on which there is anything to take on. */
    default Optional<LocalDate> lastDay() {
        return switch (this) {
            case Coordination _ -> Optional.empty();
            case Access access -> access.until();
            case Mandate mandate -> mandate.until();
        };
    }
}
