package org.osnowa.accounts;

import org.osnowa.platform.Refusal;

enum SignInRefusal implements Refusal {
    /** The address and the password do not belong together, or there is no such account: which of it is not told. */
    WRONG_PASSWORD,
    /** The same, where no letter can help. */
    WRONG_PASSWORD_NO_MAIL,
    /** Used, expired, or tried with too many wrong codes. */
    LINK_OVER,
    /** Opened in another browser than the one that asked, without the code shown there. */
    WRONG_CODE
}
