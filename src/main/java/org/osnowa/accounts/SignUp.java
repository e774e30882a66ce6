package org.osnowa.accounts;

import org.osnowa.platform.Ids;
import org.osnowa.platform.SafePath;

/** Somebody's wish for an account. It becomes one when the letter to the address is answered. */
record SignUp(String name, String email, String language, boolean forOrganisation) {

    /** Where somebody goes who comes for an organisation: to find it, or to add it. */
    static final String FOR_ORGANISATION = "/organisations/mine";

    static final String FOR_MYSELF = "/desk";

    Person person() {
        return new Person(new PersonId(Ids.next()), name, email, language, false, false, 0);
    }

    SafePath next() {
        return new SafePath(forOrganisation ? FOR_ORGANISATION : FOR_MYSELF);
    }
}
