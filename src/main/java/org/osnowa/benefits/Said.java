package org.osnowa.benefits;

import java.util.Optional;
import org.osnowa.accounts.PersonId;

/**
 * On whose word something stands here.
 *
 * @param by who said it in a letter or on the telephone, as they called themselves; empty where they wrote it here themselves
 * @param enteredBy who wrote it down; empty where it came by a letter's link
 */
record Said(Optional<String> by, Optional<PersonId> enteredBy) {

    static Said here(PersonId person) {
        return new Said(Optional.empty(), Optional.of(person));
    }

    static Said onTheTelephone(String who, PersonId enteredBy) {
        return new Said(Optional.of(who), Optional.of(enteredBy));
    }

    static Said byLetter(String who) {
        return new Said(Optional.of(who), Optional.empty());
    }
}
