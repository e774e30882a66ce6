package org.osnowa.disputes;

import java.time.Instant;
import java.util.Optional;
import org.osnowa.accounts.PersonId;

/**
 * Something that was said or done in a dispute.
 *
 * @param person who has an account
 * @param name of who has none
 */
record Entry(Instant at, Kind kind, Optional<PersonId> person, Optional<String> name, Optional<String> words) {

    enum Kind {
        RAISED,
        NOTE,
        LED,
        MEDIATOR_ASKED,
        MEDIATOR_AGREED,
        MEDIATOR_DECLINED,
        STEPPED_DOWN,
        TOLD,
        LETTER,
        STEP,
        PROPOSED,
        ACCEPTED,
        ACCEPTED_BY_WORD,
        DECLINED,
        AGREED,
        RECORDED,
        WITHDRAWN,
        NOT_AGREED
    }
}
