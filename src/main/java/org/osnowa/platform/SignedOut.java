package org.osnowa.platform;

/** A form came from somebody who is signed in no more. Shown as a page from which it can be sent again. */
public class SignedOut extends RuntimeException {

    private final transient Unsent kept;

    public SignedOut(Unsent kept) {
        super("A form to " + kept.path() + " from nobody who is signed in");
        this.kept = kept;
    }

    Unsent kept() {
        return kept;
    }
}
