package org.osnowa.platform;

/** What somebody is about to change has ended. Shown as a 409 page that says so in the words of the refusal. */
public class TooLate extends RuntimeException {

    private final transient Refusal why;

    public TooLate(Refusal why) {
        super(why.messageKey());
        this.why = why;
    }

    public Refusal why() {
        return why;
    }
}
