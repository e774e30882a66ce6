package org.osnowa.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Sector;

/** @param current whether the visitor acts under it just now */
public record MandateRow(
        UUID organisation,
        String name,
        Sector sector,
        boolean residents,
        Mandate.Scope scope,
        LocalDate from,
        @Nullable LocalDate until,
        boolean current) {

    /** Whether it can be handed over by whoever holds it. */
    public boolean decides() {
        return scope == Mandate.Scope.DECIDES;
    }

    static Optional<MandateRow> of(
            Mandate mandate, Map<OrganisationId, OrganisationSummary> names, @Nullable OrganisationId current) {
        return Optional.ofNullable(names.get(mandate.organisation()))
                .map(organisation -> new MandateRow(
                        organisation.id().value(),
                        organisation.name(),
                        organisation.sector(),
                        organisation.residentBody(),
                        mandate.scope(),
                        mandate.from(),
                        mandate.until(),
                        mandate.organisation().equals(current)));
    }
}
