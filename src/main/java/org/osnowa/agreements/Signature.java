package org.osnowa.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;

/**
 * A party signed a text.
 *
 * @param number of the text that was signed
 * @param basis in words, as it stands in that text
 * @param digest of that text
 * @param by who accepted it here, or who entered what was signed on paper
 * @param scan whether the signed paper is kept here
 */
record Signature(
        UUID id,
        int number,
        OrganisationId organisation,
        List<Signatory> signatories,
        String basis,
        Medium way,
        LocalDate on,
        Instant at,
        String digest,
        Optional<PersonId> by,
        Counter counter,
        boolean scan) {

    enum Medium {
        HERE,
        PAPER
    }

    /** The countersignature of a treasurer. */
    sealed interface Counter {

        record NotNeeded() implements Counter {}

        record Waits() implements Counter {}

        record Given(Signatory by, LocalDate on) implements Counter {}
    }

    /** It counts: where a treasurer has to countersign, they have. */
    boolean complete() {
        return switch (counter) {
            case Counter.NotNeeded _, Counter.Given _ -> true;
            case Counter.Waits _ -> false;
        };
    }

    boolean waits() {
        return counter instanceof Counter.Waits;
    }

    Optional<AgreementRefusal> whyNotCountersign(LocalDate day, LocalDate today) {
        if (!waits()) {
            return Optional.of(AgreementRefusal.NO_COUNTERSIGNATURE_NEEDED);
        }
        if (day.isAfter(today)) {
            return Optional.of(AgreementRefusal.NOT_YET);
        }
        return day.isBefore(on) ? Optional.of(AgreementRefusal.BEFORE_THE_SIGNATURE) : Optional.empty();
    }

    Signature countersigned(Signatory treasurer, LocalDate day) {
        return new Signature(
                id,
                number,
                organisation,
                signatories,
                basis,
                way,
                on,
                at,
                digest,
                by,
                new Counter.Given(treasurer, day),
                scan);
    }

    /** The day on which it began to count. */
    LocalDate completeOn() {
        return counter instanceof Counter.Given(var _, var day) && day.isAfter(on) ? day : on;
    }
}
