package org.osnowa.organisations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;

/**
 * A person acts for an organisation: so far, from when, until when, and on whose word.
 *
 * @param until the last day, when one is set
 * @param endedOn the day on which it was taken back, which is the first without it
 */
public record Mandate(
        MandateId id,
        PersonId person,
        OrganisationId organisation,
        Scope scope,
        LocalDate from,
        @Nullable LocalDate until,
        GivenBy givenBy,
        @Nullable LocalDate endedOn) {

    public enum Scope {
        DECIDES,
        CONSULTS,
        OBSERVES
    }

    /** Who gave it. */
    public sealed interface GivenBy {

        record Someone(PersonId person) implements GivenBy {}

        /** Somebody without an account, in words: "Rada Sołecka, uchwała 4/2026". */
        record Words(String words) implements GivenBy {}
    }

    public Mandate {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A mandate from %s until %s".formatted(from, until));
        }
    }

    public boolean currentOn(LocalDate today) {
        return !today.isBefore(from)
                && (until == null || !today.isAfter(until))
                && (endedOn == null || today.isBefore(endedOn));
    }

    public boolean decides() {
        return scope == Scope.DECIDES;
    }
}
