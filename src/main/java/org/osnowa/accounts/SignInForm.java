package org.osnowa.accounts;

import org.jspecify.annotations.Nullable;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.SafePath;

/** @param password nothing asks for a letter with a link instead */
public record SignInForm(
        @Addressed @Nullable String email,

        @Nullable String password,
        @Nullable String ownDevice,
        @Nullable String next) {

    static SignInForm leadingTo(@Nullable String next) {
        return new SignInForm(null, null, null, next);
    }

    SafePath destination() {
        return SafePath.of(next, "/desk");
    }

    boolean byLetter() {
        return password == null || password.isEmpty();
    }

    String address() {
        return EmailAddress.plain(email);
    }
}
