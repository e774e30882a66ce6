package org.osnowa.balance;

import java.util.Optional;

/** What is lopsided for a partner, as a reason to talk. */
enum Tilt {
    /** Brings something, and was asked of all that it hoped for: nothing has come. */
    GIVES_WITHOUT_GAIN,
    /** Nobody knows what it hopes for. */
    WISH_UNKNOWN,
    /** Has promised nothing and is responsible for nothing. */
    WITHOUT_PART;

    /**
     * The one to talk about first.
     *
     * @param answered of how many benefits it has said what came
     * @param came of how many of these anything came
     */
    static Optional<Tilt> of(boolean gives, boolean hasPart, int wishes, int answered, int came) {
        if (gives && answered > 0 && answered == wishes && came == 0) {
            return Optional.of(GIVES_WITHOUT_GAIN);
        }
        if (wishes == 0) {
            return Optional.of(WISH_UNKNOWN);
        }
        return hasPart ? Optional.empty() : Optional.of(WITHOUT_PART);
    }
}
