package org.osnowa.organisations;

import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says about one organisation. Empty parts say nothing: they never erase what is known.
 *
 * @param given which parts the file says itself; the others usually follow from the kind
 * @param key the file's own name for it, or else its folded name and place
 * @param fingerprint of all that the row says
 * @param folded the folded name, to find it among those that people added by hand
 */
record ImportedRow(
        long line,
        Profile profile,
        Given given,
        Identifiers identifiers,
        Contact contact,
        @Nullable String key,
        long fingerprint,
        String folded) {

    /** What the file says itself overwrites what is known; what was only guessed does not. */
    record Given(boolean kind, boolean sector, boolean fields) {

        static final Given NOTHING = new Given(false, false, false);
    }
}
