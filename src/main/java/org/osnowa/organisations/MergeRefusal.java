package org.osnowa.organisations;

import org.osnowa.platform.Refusal;

public enum MergeRefusal implements Refusal {
    /** One of them is already another, or both are the same. */
    NOT_TWO,
    /** The court register knows them as two. */
    TWO_IN_THE_REGISTER
}
