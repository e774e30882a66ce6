package org.osnowa.disputes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.letters.Letter;

/**
 * The link of a letter by which somebody takes part who needs no account for it: who is asked to mediate, or a side that has none.
 *
 * @param side the side that it speaks for; none for who mediates
 * @param letter none for who was asked at the table: in the demo community
 * @param name what whoever uses it is called, once they said so
 * @param accepted when they agreed to take part
 */
record DisputeLink(
        UUID id,
        DisputeId dispute,
        Optional<UUID> side,
        String address,
        Optional<String> name,
        String language,
        Optional<UUID> letter,
        PersonId by,
        Instant at,
        Instant expires,
        Optional<Instant> accepted,
        boolean closed) {

    static final Duration VALID = Duration.ofDays(30);
    static final String PURPOSE = "disputes.talk";
    static final String PATH = "/talks/";

    Letter.Link link() {
        return new Letter.Link(PATH, PURPOSE, id, 0);
    }

    boolean mediates() {
        return side.isEmpty();
    }

    /** Whether it waits for a yes or a no. */
    boolean waits(Instant now) {
        return !closed && accepted.isEmpty() && now.isBefore(expires);
    }

    boolean takesPart() {
        return !closed && accepted.isPresent();
    }
}
