package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.accounts.PersonId;

/**
 * Somebody sees the inside without acting for a partner.
 *
 * @param level to work or to read; who coordinates stands in {@link Coordinators}
 * @param asWhom what they are for the partnership, in words: an expert, a funder
 * @param until the last day, when one is set
 */
public record AccessGrant(
        PersonId person, AccessLevel level, Optional<String> asWhom, LocalDate since, Optional<LocalDate> until) {}
