package org.osnowa.admin;

import java.time.Instant;
import java.util.UUID;
import org.osnowa.accounts.PersonId;

/** One line of the log: who did what to whom or what, and why. */
record Entry(
        UUID id,
        Instant at,
        PersonId administrator,
        String administratorName,
        Deed deed,
        String subject,
        String reason) {}
