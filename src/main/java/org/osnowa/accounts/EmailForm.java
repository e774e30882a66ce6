package org.osnowa.accounts;

import org.jspecify.annotations.Nullable;
import org.osnowa.platform.EmailAddress;

/** @param present the present password, where the last sign-in is too long ago */
public record EmailForm(
        @Addressed @Nullable String email, @Nullable String present) {

    String address() {
        return EmailAddress.plain(email);
    }
}
