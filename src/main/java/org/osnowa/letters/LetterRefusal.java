package org.osnowa.letters;

import org.osnowa.platform.Refusal;

public enum LetterRefusal implements Refusal {
    /** The owner of the address asked not to be written to. */
    UNWANTED,
    /** So many letters went there within the hour that nobody reads one more. */
    ENOUGH
}
