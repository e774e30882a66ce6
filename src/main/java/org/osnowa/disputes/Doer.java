package org.osnowa.disputes;

import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;

/**
 * Who does something in a dispute.
 *
 * @param person nobody where it is done by the link of a letter
 * @param name what they are called
 */
record Doer(@Nullable PersonId person, String name) {

    static Doer of(Person person) {
        return new Doer(person.id(), person.name());
    }
}
