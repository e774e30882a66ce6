package org.osnowa.hands;

import static org.osnowa.hands.HandState.ANSWERED;
import static org.osnowa.hands.HandState.CLOSED;
import static org.osnowa.hands.HandState.NEW;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Outcome;

/**
 * Somebody who wants to help.
 *
 * @param touched when something was done about it last; from then on counts how long it is kept
 */
record Hand(HandId id, Aim aim, Offer offer, Instant offeredAt, HandState state, Instant touched, int version) {

    /** From its closing on, and at most, whatever became of it. */
    static final Duration KEPT_CLOSED = Duration.ofDays(30);

    static final Duration KEPT = Duration.ofDays(180);

    /**
     * @param language in which they are answered
     * @param enteredBy who wrote down what they said
     */
    record Offer(String name, Reach reach, String what, String language, Optional<PersonId> enteredBy) {}

    static Hand fresh(HandId id, Aim aim, Offer offer, Instant now) {
        return new Hand(id, aim, offer, now, NEW, now, 0);
    }

    Optional<HandRefusal> whyNotAnswer(WordKind way) {
        if (state == CLOSED) {
            return Optional.of(HandRefusal.CLOSED_ALREADY);
        }
        return way == WordKind.LETTER && !(offer.reach() instanceof Reach.Mail)
                ? Optional.of(HandRefusal.NO_ADDRESS)
                : Optional.empty();
    }

    Outcome<Hand> answer(WordKind way, Instant now) {
        return Outcome.unless(whyNotAnswer(way), () -> in(ANSWERED, now));
    }

    Optional<HandRefusal> whyNotClose() {
        return state == CLOSED ? Optional.of(HandRefusal.CLOSED_ALREADY) : Optional.empty();
    }

    Outcome<Hand> close(Instant now) {
        return Outcome.unless(whyNotClose(), () -> in(CLOSED, now));
    }

    /** @param answered whether they were answered before it was closed */
    Outcome<Hand> reopen(boolean answered, Instant now) {
        return Outcome.unless(
                state == CLOSED ? Optional.empty() : Optional.of(HandRefusal.NOT_CLOSED),
                () -> in(answered ? ANSWERED : NEW, now));
    }

    /** When it is forgotten, if nothing happens any more. */
    Instant forgotten() {
        return touched.plus(state == CLOSED ? KEPT_CLOSED : KEPT);
    }

    private Hand in(HandState next, Instant now) {
        return new Hand(id, aim, offer, offeredAt, next, now, version);
    }
}
