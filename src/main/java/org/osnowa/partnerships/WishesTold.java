package org.osnowa.partnerships;

import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;

/**
 * A new partner said what it wants for itself; told in the transaction in which it joins, for the module that keeps it.
 *
 * @param saidBy who said it, as they called themselves, when it was not written by themselves here
 * @param enteredBy who wrote it down after a telephone call
 */
public record WishesTold(
        PartnershipId partnership,
        OrganisationId organisation,
        List<Wish> wishes,
        Optional<String> saidBy,
        Optional<PersonId> enteredBy) {}
