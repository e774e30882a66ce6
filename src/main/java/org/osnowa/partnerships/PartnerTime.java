package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/**
 * A time during which an organisation is or was a partner.
 *
 * @param until the last day, when it is over
 */
public record PartnerTime(OrganisationId organisation, LocalDate since, Optional<LocalDate> until) {

    public boolean holdsOn(LocalDate day) {
        return !since.isAfter(day) && until.filter(day::isAfter).isEmpty();
    }

    /** Whether it has a day in common with these days, both of which belong to them. */
    public boolean meets(LocalDate from, LocalDate to) {
        return !from.isAfter(to)
                && !since.isAfter(to)
                && until.filter(from::isAfter).isEmpty();
    }
}
