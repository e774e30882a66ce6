package org.osnowa.partnerships;

/** What can wait for somebody in a partnership. */
public enum MatterKind {
    /** An organisation for which they act is invited. */
    ANSWER_INVITATION,
    /** A link has expired without an answer. */
    ASK_AGAIN,
    /** Nobody has been invited to a partnership that has fewer than three partners. */
    INVITE
}
