package org.osnowa.proposals;

import java.time.Instant;
import java.util.Optional;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;

/**
 * What somebody answered in the name of a partner. Answers are never rewritten: the last of them counts.
 *
 * @param number counted from 1 for each partner in each round
 * @param scope what whoever answered may say: DECIDES counts, CONSULTS is a position that waits for a superior
 */
record Voice(OrganisationId partner, int number, Instant at, Said said, Scope scope, By by) {

    record Said(Stance stance, Optional<String> words) {}

    /**
     * @param person who answered, or wrote it down; nobody for a letter's link
     * @param name who said it, by letter or to whoever wrote it down
     */
    record By(Channel channel, Optional<PersonId> person, Optional<String> name) {}

    boolean counts() {
        return scope == Scope.DECIDES;
    }
}
