package org.osnowa.history;

import java.time.Instant;
import java.util.Optional;
import org.osnowa.accounts.PersonId;

/**
 * What a text said from a moment on.
 *
 * @param field which text of the thing it is: the key of the message that names it
 */
public record TextVersion(String field, String text, Instant at, Optional<PersonId> by) {}
