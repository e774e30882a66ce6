package org.osnowa.letters;

import java.time.Duration;
import org.osnowa.letters.Transport.FateUnknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits. A letter is claimed in one transaction, handed over outside of any, and marked in another: a crash in
 * between leaves it UNKNOWN, which an administrator sees, and never sends it twice.
 */
@Component
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 20;
    private static final int MOST_ATTEMPTS = 7;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration UNKNOWN_AFTER = Duration.ofMinutes(10);

    private final Letters letters;
    private final Envelope envelope;
    private final Transport transport;
    private final TransactionTemplate transaction;

    Postman(Letters letters, Envelope envelope, Transport transport, TransactionTemplate transaction) {
        this.letters = letters;
        this.envelope = envelope;
        this.transport = transport;
        this.transaction = transaction;
    }

    /** Sends all that is due now. */
    public void round() {
        transaction.executeWithoutResult(_ -> letters.giveUpUnknown(UNKNOWN_AFTER));
        while (true) {
            var bag = transaction.execute(_ -> letters.claim(AT_ONCE));
            if (bag == null || bag.isEmpty()) {
                return;
            }
            bag.forEach(this::deliver);
        }
    }

    private void deliver(Letter letter) {
        try {
            transport.send(letter, envelope.text(letter));
        } catch (FateUnknown silence) {
            // Stays claimed, and so becomes UNKNOWN.
            LOG.warn("Nobody knows whether letter {} left: {}", letter.id(), silence.toString());
            return;
        } catch (Exception trouble) {
            LOG.warn("Letter {} did not leave: {}", letter.id(), trouble.toString());
            transaction.executeWithoutResult(
                    _ -> letters.failed(letter.id(), trouble.toString(), MOST_ATTEMPTS, FIRST_WAIT));
            return;
        }
        transaction.executeWithoutResult(_ -> letters.sent(letter.id()));
    }
}
