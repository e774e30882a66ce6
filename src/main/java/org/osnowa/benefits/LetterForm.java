package org.osnowa.benefits;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.EmailAddress;

/** Where a partner is asked by letter. */
public record LetterForm(@Nullable String address) {

    Optional<String> read() {
        return Optional.ofNullable(address).flatMap(EmailAddress::read);
    }
}
