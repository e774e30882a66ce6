package org.osnowa.accounts;

import static org.osnowa.accounts.SignInRefusal.LINK_OVER;
import static org.osnowa.accounts.SignInRefusal.WRONG_CODE;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Outcome;

/**
 * A mailed link that signs in once. It is bound to the browser that asked for it: elsewhere it opens only with the code
 * that the asking browser shows, so a forwarded or intercepted letter alone opens nothing.
 *
 * @param over whether it was used, or ten minutes have passed on the clock of the database
 */
record SignInLink(
        UUID id, @Nullable PersonId person, RequestingBrowser browser, String next, int wrongCodes, boolean over) {

    private static final int MOST_WRONG_CODES = 5;

    /** What whoever opens the link can show. */
    record Proof(Optional<RequestingBrowser> browser, Optional<String> code) {}

    Optional<SignInRefusal> whyNotOpen(Proof proof) {
        if (over || person == null || wrongCodes >= MOST_WRONG_CODES) {
            return Optional.of(LINK_OVER);
        }
        return askedBy(proof.browser()) || proof.code().filter(browser::showed).isPresent()
                ? Optional.empty()
                : Optional.of(WRONG_CODE);
    }

    Outcome<PersonId> open(Proof proof) {
        return Outcome.unless(whyNotOpen(proof), () -> java.util.Objects.requireNonNull(person));
    }

    boolean askedBy(Optional<RequestingBrowser> who) {
        return who.filter(browser::equals).isPresent();
    }

    /** Whether it could still be opened by somebody. */
    boolean alive() {
        return !over && person != null && wrongCodes < MOST_WRONG_CODES;
    }
}
