package org.osnowa.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;

/**
 * Where the facts come from, and who looked at them last.
 *
 * @param source in one word or number: the register or file, with its own key where it has one
 * @param fictional whether the organisation is invented, as in the demonstration
 */
public record Provenance(
        @Nullable String source,
        @Nullable LocalDate checkedOn,
        @Nullable PersonId checkedBy,
        boolean fictional) {

    public static final Provenance UNKNOWN = new Provenance(null, null, null, false);

    public Provenance checked(LocalDate today, PersonId by) {
        return new Provenance(source, today, by, fictional);
    }
}
