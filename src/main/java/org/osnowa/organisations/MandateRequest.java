package org.osnowa.organisations;

import java.time.LocalDate;
import java.util.UUID;
import org.osnowa.accounts.PersonId;

/** Somebody says that they act for an organisation, and waits until it is confirmed. */
public record MandateRequest(UUID id, PersonId person, OrganisationId organisation, LocalDate askedOn) {}
