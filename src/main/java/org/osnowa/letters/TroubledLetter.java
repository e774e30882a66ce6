package org.osnowa.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that did not leave, or that may have.
 *
 * @param maybeSent whether the program died while it was handed over, so that sending it again may make a second copy
 */
public record TroubledLetter(
        UUID id,
        String address,
        String subject,
        Instant writtenAt,
        boolean maybeSent,
        @Nullable String trouble) {}
