package org.osnowa.entrusting;

import static org.osnowa.entrusting.EntrustmentRefusal.ALREADY_ANSWERED;
import static org.osnowa.entrusting.EntrustmentRefusal.EXPIRED;
import static org.osnowa.entrusting.EntrustmentRefusal.GIVER_GONE;
import static org.osnowa.entrusting.EntrustmentRefusal.OTHER_ADDRESS;
import static org.osnowa.entrusting.EntrustmentRefusal.OVER;
import static org.osnowa.entrusting.EntrustmentRefusal.WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.letters.Letter;

/**
 * Somebody is asked by letter to take something on, and has it only when they say yes. Whoever asks learns nothing about
 * the address before that: not even whether it belongs to an account.
 *
 * @param handsOver whether whoever asks stops doing it when the other begins
 */
record Entrustment(
        EntrustmentId id, Task task, String address, PersonId by, boolean handsOver, Sending sending, State state) {

    static final Duration VALID = Duration.ofDays(30);
    static final String PURPOSE = "entrustment";
    static final String PATH = "/entrustments/";

    record Sending(String language, UUID letter, Instant at, Instant expires) {}

    enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    Optional<EntrustmentRefusal> whyNotAnswer(Instant now) {
        return switch (state) {
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case ACCEPTED, DECLINED -> Optional.of(ALREADY_ANSWERED);
            case OPEN -> now.isBefore(sending.expires()) ? Optional.empty() : Optional.of(EXPIRED);
        };
    }

    /** @param stillTheirs whether whoever asked could still ask today */
    Optional<EntrustmentRefusal> whyNotAccept(Person me, Instant now, LocalDate today, boolean stillTheirs) {
        var late = whyNotAnswer(now);
        if (late.isPresent()) {
            return late;
        }
        if (!address.equalsIgnoreCase(me.email())) {
            return Optional.of(OTHER_ADDRESS);
        }
        if (task.lastDay().filter(today::isAfter).isPresent()) {
            return Optional.of(OVER);
        }
        return stillTheirs ? Optional.empty() : Optional.of(GIVER_GONE);
    }

    Letter.Link link() {
        return new Letter.Link(PATH, PURPOSE, id.value(), 0);
    }
}
