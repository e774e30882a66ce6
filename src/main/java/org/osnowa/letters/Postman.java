package org.osnowa.letters;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
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
    private static final int MOST_ATTEMPTS = 7;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration UNKNOWN_AFTER = Duration.ofMinutes(10);

    private final Letters letters;
    private final Envelope envelope;
    private final Transport transport;
    private final MailServer mail;
    private final TransactionTemplate transaction;

    Postman(Letters letters, Envelope envelope, Transport transport, MailServer mail, TransactionTemplate transaction) {
        this.letters = letters;
        this.envelope = envelope;
        this.transport = transport;
        this.mail = mail;
        this.transaction = transaction;
    }

    /**
     * Sends all that is due now, each claimed only when its turn has come: behind a slow one no claim grows old. While no
     * mail server is named everything waits, and no server is asked, not even one on this machine.
     */
    public void round() {
        transaction.executeWithoutResult(_ -> letters.giveUpUnknown(UNKNOWN_AFTER));
        if (mail.missing()) {
            return;
        }
        for (var next = claimed(); next.isPresent(); next = claimed()) {
            deliver(next.get());
        }
    }

    private Optional<Letter> claimed() {
        return requireNonNull(transaction.execute(_ -> letters.claim()));
    }

    private void deliver(Letter letter) {
        try {
            transport.send(letter, envelope.text(letter));
        } catch (FateUnknown silence) {
            // Stays claimed, and so becomes UNKNOWN.
            LOG.warn("Nobody knows whether letter {} left: {}", letter.id(), silence.toString());
            return;
        } catch (Exception trouble) {
            // Whatever went wrong, the letter did not leave, and the next one has to have its turn.
            LOG.warn("Letter {} did not leave: {}", letter.id(), trouble.toString());
            transaction.executeWithoutResult(
                    _ -> letters.failed(letter.id(), trouble.toString(), MOST_ATTEMPTS, FIRST_WAIT));
            return;
        }
        transaction.executeWithoutResult(_ -> letters.sent(letter.id()));
    }
}
