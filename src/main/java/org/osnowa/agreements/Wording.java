package org.osnowa.agreements;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What partners did with a clause of a draft.
 *
 * @param id under which the versions of its text are kept
 * @param included whether it stands in the document, where somebody said so
 * @param filled what they typed for its values
 * @param own their own words instead of those of the library
 * @param version 0 while nobody touched it
 */
record Wording(
        UUID id,
        String clause,
        Optional<Boolean> included,
        Map<String, String> filled,
        Optional<String> own,
        int version) {

    /** So many signs may a clause have: four pages of small print. */
    static final int MOST = 20_000;

    static final int MOST_IN_A_VALUE = 500;
}
