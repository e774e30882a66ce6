package org.osnowa.platform;

import java.time.Duration;

/** A rate limit was reached. Shown as the 429 page, which says when to try again. */
public class TooMany extends RuntimeException {

    private final Duration wait;

    public TooMany(Duration wait) {
        super("Too many attempts, wait " + wait);
        this.wait = wait;
    }

    public Duration waitFor() {
        return wait;
    }
}
