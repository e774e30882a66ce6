package org.osnowa.joining;

import static org.osnowa.joining.JoiningRefusal.SETTLED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Outcome;

/**
 * An organisation asks a partnership to be taken in.
 *
 * @param answers to the questions as they were asked
 * @param expects what it wants to get out of it
 */
record Joining(
        JoiningId id,
        PartnershipId partnership,
        OrganisationId organisation,
        PersonId by,
        Instant at,
        List<Answered> answers,
        Optional<String> expects,
        State state,
        Optional<String> reason) {

    record Answered(String question, String answer) {}

    enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /** Yes, no and taking it back are all said once. */
    Optional<JoiningRefusal> whyNotSettle() {
        return state == State.OPEN ? Optional.empty() : Optional.of(SETTLED);
    }

    Outcome<Joining> settle(State settled, Optional<String> why) {
        return Outcome.unless(
                whyNotSettle(),
                () -> new Joining(id, partnership, organisation, by, at, answers, expects, settled, why));
    }
}
