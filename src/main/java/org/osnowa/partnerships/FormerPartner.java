package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/**
 * A time during which an organisation was a partner, and which is over. It may have come back since.
 *
 * @param reason as it gave it itself, for partners only
 */
public record FormerPartner(OrganisationId organisation, LocalDate since, LocalDate until, Optional<String> reason) {}
