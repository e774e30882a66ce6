package org.osnowa.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;

/**
 * A happening in its place in time.
 *
 * @param who did it; empty when nobody with an account did
 */
public record Told(UUID id, Instant at, Optional<PersonId> who, Happening what) {}
