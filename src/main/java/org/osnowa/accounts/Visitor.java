package org.osnowa.accounts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.NotFound;

/** Who sends this request: someone who signed in, or nobody we know. A controller may ask for it as an argument. */
public record Visitor(@Nullable Person account) {

    public static final Visitor GUEST = new Visitor(null);

    public boolean signedIn() {
        return account != null;
    }

    public boolean administrator() {
        return account != null && account.administrator();
    }

    public Optional<PersonId> id() {
        return Optional.ofNullable(account).map(Person::id);
    }

    /** For pages behind the sign-in door, where there always is one. */
    public Person person() {
        if (account == null) {
            throw new NotFound("somebody who is not signed in");
        }
        return account;
    }
}
