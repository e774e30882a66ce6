package org.osnowa.trials;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.letters.Letter;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Outcome;

/**
 * To whom a card was sent by letter. The link answers the newest wording, and may answer again: the newest answer to a wording
 * counts.
 *
 * @param organisation where it is in the directory
 * @param address empty once the trial is forgotten
 */
record Recipient(
        RecipientId id,
        TrialId trial,
        Optional<OrganisationId> organisation,
        Optional<String> address,
        Sending sending,
        boolean withdrawn,
        int version) {

    static final Duration VALID = Duration.ofDays(30);

    /** Separates these links from all other mailed links. */
    static final String PURPOSE = "trials.card";

    static final String PATH = "/cards/";

    /** One sending of the letter: a new one replaces the link of the one before. */
    record Sending(int generation, String language, UUID letter, Optional<PersonId> by, Instant at, Instant expires) {}

    boolean expiredAt(Instant now) {
        return !now.isBefore(sending.expires());
    }

    Optional<TrialRefusal> whyNotAnswer(Instant now) {
        if (withdrawn) {
            return Optional.of(TrialRefusal.WITHDRAWN);
        }
        return expiredAt(now) ? Optional.of(TrialRefusal.EXPIRED) : Optional.empty();
    }

    Optional<TrialRefusal> whyNotResend() {
        if (withdrawn) {
            return Optional.of(TrialRefusal.WITHDRAWN);
        }
        return address.isEmpty() ? Optional.of(TrialRefusal.FORGOTTEN) : Optional.empty();
    }

    Outcome<Recipient> resend(PersonId by, Instant now) {
        return Outcome.unless(
                whyNotResend(),
                () -> with(
                        new Sending(
                                sending.generation() + 1,
                                sending.language(),
                                sending.letter(),
                                Optional.of(by),
                                now,
                                now.plus(VALID)),
                        withdrawn));
    }

    Outcome<Recipient> withdraw() {
        return Outcome.unless(
                withdrawn ? Optional.of(TrialRefusal.WITHDRAWN) : Optional.empty(), () -> with(sending, true));
    }

    /** The same, with the letter that carries the newest link. */
    Recipient carriedBy(UUID letter) {
        return with(
                new Sending(
                        sending.generation(),
                        sending.language(),
                        letter,
                        sending.by(),
                        sending.at(),
                        sending.expires()),
                withdrawn);
    }

    Letter.Link link() {
        return new Letter.Link(PATH, PURPOSE, id.value(), sending.generation());
    }

    private Recipient with(Sending changed, boolean takenBack) {
        return new Recipient(id, trial, organisation, address, changed, takenBack, version);
    }
}
