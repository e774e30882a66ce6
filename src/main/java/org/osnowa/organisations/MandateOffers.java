package org.osnowa.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.platform.Outcome;

/**
 * Asks people by letter to act for an organisation. Whoever asks learns nothing about an address before there is a yes: not
 * even whether it belongs to an account.
 */
public interface MandateOffers {

    /**
     * An offer without an answer.
     *
     * @param until the last day of the mandate, when one is set
     * @param by who takes it back
     * @param withdrawal where they do
     */
    record Offer(
            String address, Scope scope, @Nullable LocalDate until, Instant expires, PersonId by, String withdrawal) {}

    Outcome<UUID> offer(OrganisationId organisation, Scope scope, @Nullable LocalDate until, String address, Person me);

    List<Offer> open(OrganisationId organisation);
}
