package org.osnowa.hands;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;

/** What was said to somebody who wants to help. */
record Word(UUID id, WordKind kind, String text, Instant at, Optional<PersonId> by) {}
