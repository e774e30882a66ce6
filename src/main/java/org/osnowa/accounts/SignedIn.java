package org.osnowa.accounts;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** What a session remembers: only who. Everything else is read anew with each request, so a block works at once. */
record SignedIn(UUID person) implements Principal, Serializable {

    @Override
    public String getName() {
        return person.toString();
    }
}
