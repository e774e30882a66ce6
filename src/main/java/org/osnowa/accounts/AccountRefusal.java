package org.osnowa.accounts;

import org.osnowa.platform.Refusal;

enum AccountRefusal implements Refusal {
    /** The present password was asked for and is not the one. */
    NOT_YOUR_PASSWORD,
    /** No password to ask for, and the last sign-in is too long ago. */
    SIGN_IN_AGAIN,
    /** Used, or a day has passed. */
    CONFIRMATION_OVER,
    /** Somebody already has an account with this address. */
    ADDRESS_TAKEN
}
