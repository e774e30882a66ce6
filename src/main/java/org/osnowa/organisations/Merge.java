package org.osnowa.organisations;

import java.time.LocalDate;
import java.util.UUID;

/** Two organisations turned out to be one: {@code gone} leads to {@code kept} from now on. */
public record Merge(UUID id, OrganisationId kept, OrganisationId gone, LocalDate on) {}
