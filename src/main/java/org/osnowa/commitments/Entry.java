package org.osnowa.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;

/**
 * A fact with who brought it about.
 *
 * @param number counted from 1 in each commitment
 * @param on the day on which it happened; facts stand in the order in which they were written
 */
public record Entry(int number, Instant at, LocalDate on, By by, Fact fact) {

    /**
     * @param person who wrote it; nobody for a mailed link
     * @param organisation in whose name
     * @param saidBy who said it, by letter or to whoever wrote it down
     */
    public record By(Optional<PersonId> person, Optional<OrganisationId> organisation, Optional<String> saidBy) {}
}
