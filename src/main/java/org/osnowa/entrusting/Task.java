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

    record Mandate(OrganisationId organisation, Scope scope) implements Task {}
}
