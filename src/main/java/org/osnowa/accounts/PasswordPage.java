package org.osnowa.accounts;

import org.osnowa.accounts.Reauthentication.Needed;
import org.osnowa.platform.FormErrors;

public record PasswordPage(Guard guard, boolean first, FormErrors errors) {

    /** What the form asks for beside the new value. */
    public record Guard(boolean password, boolean signInAgain) {

        static Guard of(Needed needed) {
            return new Guard(needed == Needed.PASSWORD, needed == Needed.NEW_SIGN_IN);
        }
    }
}
