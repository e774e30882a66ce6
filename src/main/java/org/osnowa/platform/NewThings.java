package org.osnowa.platform;

import java.time.Duration;
import java.util.Locale;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many things of one kind an account may add: more than anybody types, fewer than a program would. */
@Component
public class NewThings {

    public enum Kind {
        ORGANISATION,
        PARTNERSHIP,
        NEIGHBOURHOOD
    }

    private static final int IN_AN_HOUR = 60;

    private final RateLimits limits;

    NewThings(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts one more, in the transaction that adds it.
     *
     * @throws TooMany when the account added too many within the hour; what is then not added does not count
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(Kind kind, Object account) {
        limits.take(
                new Limit("new." + kind.name().toLowerCase(Locale.ROOT), IN_AN_HOUR, Duration.ofHours(1)),
                account.toString());
    }
}
