package org.osnowa.commitments;

import org.osnowa.accounts.Person;

/**
 * Somebody who looks after the installation changed the table of rates.
 *
 * @param words which rate, and what it was before, in Polish
 */
public record RateChanged(Person by, What what, String words) {

    public enum What {
        ADDED,
        CHANGED,
        RETIRED,
        BROUGHT_BACK
    }
}
