package org.osnowa.letters;

import java.time.Duration;
import java.util.Locale;
import org.osnowa.letters.Letter.Kind;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where letters are put. A letter is written in the same transaction as what it tells about: neither exists without the
 * other.
 */
@Component
public class Outbox {

    private static final Limit PER_ADDRESS = new Limit("letters.address", 12, Duration.ofHours(1));

    /** Whoever gets more news than that reads it on their desk. */
    static final Limit NEWS_PER_ADDRESS = new Limit("letters.news", 30, Duration.ofHours(1));

    private final Letters letters;
    private final RateLimits limits;

    Outbox(Letters letters, RateLimits limits) {
        this.letters = letters;
        this.limits = limits;
    }

    /**
     * Writes to an address of somebody's choice.
     *
     * @throws org.osnowa.platform.TooMany when strangers wrote to this address too often within the hour
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Letter> write(Letter letter) {
        if (letter.kind() == Kind.UNASKED) {
            if (letters.unwanted(letter.address())) {
                return new Outcome.Refused<>(LetterRefusal.UNWANTED);
            }
            limits.take(PER_ADDRESS, who(letter));
        }
        return add(letter);
    }

    /** As one of many such letters that are written at once: where it is one too many, it alone is left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Letter> writeAmongMany(Letter letter) {
        if (letters.unwanted(letter.address())) {
            return new Outcome.Refused<>(LetterRefusal.UNWANTED);
        }
        return letter.kind() != Kind.UNASKED || limits.took(PER_ADDRESS, who(letter))
                ? add(letter)
                : new Outcome.Refused<>(LetterRefusal.ENOUGH);
    }

    /** Whether strangers have written enough to this address for now: said beforehand, where many are written to at once. */
    public boolean writtenEnough(String address) {
        return !limits.allows(PER_ADDRESS, address.toLowerCase(Locale.ROOT));
    }

    /** Answers somebody who typed this address, perhaps a stranger: who wants no letters from here is left in peace. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Letter> answer(Letter letter) {
        return letters.unwanted(letter.address()) ? new Outcome.Refused<>(LetterRefusal.UNWANTED) : add(letter);
    }

    /**
     * Tells whom it concerns what was done. However many such letters there are, none undoes the deed that it tells about:
     * those beyond what anybody reads within an hour are left out.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Letter> tell(Letter letter) {
        if (letter.kind() != Kind.UNASKED) {
            return add(letter);
        }
        if (letters.unwanted(letter.address())) {
            return new Outcome.Refused<>(LetterRefusal.UNWANTED);
        }
        return limits.took(NEWS_PER_ADDRESS, who(letter)) ? add(letter) : new Outcome.Refused<>(LetterRefusal.ENOUGH);
    }

    private static String who(Letter letter) {
        return letter.address().toLowerCase(Locale.ROOT);
    }

    private Outcome<Letter> add(Letter letter) {
        letters.add(letter);
        return new Outcome.Done<>(letter);
    }

    /** Whether the owner of this address asked not to be written to: said beforehand, where many are written to at once. */
    public boolean unwanted(String address) {
        return letters.unwanted(address);
    }

    /** Takes back a letter that has not left yet; one that has cannot be taken back, but its link can be revoked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(java.util.UUID letter) {
        letters.withdraw(letter);
    }

    /** Empties all letters to an address: those that wait never leave, and what the others said is gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String address) {
        letters.forget(address);
    }

    /** Whether mail is known to work here. */
    public boolean someSent() {
        return letters.someSent();
    }

    public Backlog backlog() {
        return letters.backlog();
    }
}
