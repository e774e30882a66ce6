package org.osnowa.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.accounts.PersonId;

/** How it was on one day. */
record Measurement(
        MeasurementId id, BigDecimal amount, LocalDate on, String source, Optional<PersonId> enteredBy, int version) {

    Measurement corrected(BigDecimal other, LocalDate otherDay, String otherSource, int seen) {
        return new Measurement(id, other, otherDay, otherSource, enteredBy, seen);
    }
}
