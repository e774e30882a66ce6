package org.osnowa.agreements;

/** What partners draw up and sign (domain/03, 3.1). Each but the last has its column in the matrix of clauses. */
public enum DocumentKind {
    LOCAL,
    PROJECT,
    BRANCH,
    COALITION,
    LETTER_OF_INTENT,
    /** One organisation joins an agreement that is in force. */
    ACCESSION,
    CHARTER,
    /** One organisation leaves. */
    WITHDRAWAL;

    /** What all partners sign, and what gates ask about. */
    boolean binding() {
        return switch (this) {
            case LOCAL, PROJECT, BRANCH, COALITION -> true;
            case LETTER_OF_INTENT, ACCESSION, CHARTER, WITHDRAWAL -> false;
        };
    }

    /** What one organisation says, and not all of them. */
    boolean declaration() {
        return this == ACCESSION || this == WITHDRAWAL;
    }
}
