package org.osnowa.database;

/** Something outside the program stands in its way; the message is one sentence for whoever started it, and says what to do. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
