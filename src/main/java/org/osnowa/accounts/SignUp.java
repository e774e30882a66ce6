package org.osnowa.accounts;

import org.osnowa.platform.Ids;
import org.osnowa.platform.SafePath;

/**
 * Somebody's wish for an account. It becomes one when the letter to the address is answered.
 *
 * @param next where the account leads: on, for those who were going somewhere when they found that they need one
 */
record SignUp(String name, String email, String language, SafePath next) {

    /** Where somebody goes who comes for an organisation: to find it, or to add it. */
    static final String FOR_ORGANISATION = "/organisations/mine";

    static final String FOR_MYSELF = "/desk";

    Person person() {
        return new Person(new PersonId(Ids.next()), name, email, language, false, false, 0);
    }
}
