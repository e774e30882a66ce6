package org.osnowa.agreements;

/** How far a document has come. */
public enum DocumentState {
    DRAFT,
    /** Its text is fixed, and the parties sign it. */
    SIGNING,
    IN_FORCE,
    /** Given up, or over. */
    CLOSED
}
