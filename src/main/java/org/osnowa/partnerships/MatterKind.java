package org.osnowa.partnerships;

/** What can wait for somebody. */
public enum MatterKind {
    /** Somebody wants to act for an organisation in whose name they decide. */
    ANSWER_REQUEST,
    /** An organisation for which they act is invited. */
    ANSWER_INVITATION,
    /** A link has expired without an answer. */
    ASK_AGAIN,
    /** Nobody has been invited to a partnership that has fewer than three partners. */
    INVITE,
    /** Somebody wants to help and has no answer yet. */
    ANSWER_HELP,
    /** Reports of problems wait to be checked. */
    CHECK_REPORTS,
    /** A partner for which they speak is asked what has come of what it wanted. */
    ANSWER_REVIEW,
    /** A partner has had nothing from it for two reviews. */
    TALK,
    /** A partner in which they decide is asked to confirm the goals. */
    CONFIRM_GOALS,
    /** A partner would have something changed in a goal. */
    SETTLE_REMARK,
    /** Something is entrusted to them, which they may take on or not. */
    ANSWER_ENTRUSTMENT,
    /** Nobody remains who can coordinate, and they can take that on or give it to somebody. */
    NAME_COORDINATOR,
    /** An organisation has asked to be taken in. */
    ANSWER_JOINING,
    /** Something was brought to a partner for which they speak, and nobody has said that it came. */
    CONFIRM_DELIVERIES,
    /** Somebody asks what stands in the way of a promise of a partner for which they speak. */
    TELL_TROUBLE,
    /** A partner would promise less, or later. */
    AGREE_CHANGE,
    /** What was reported two weeks ago is confirmed by nobody, and no letter can ask. */
    CHASE_CONFIRMATIONS,
    /** A private matter between partners, in which they have a place, waits for them. */
    SETTLE_DISPUTE,
    /** A proposal waits for the voice of a partner for which they speak. */
    ANSWER_PROPOSAL,
    /** A round is over, and nobody has written down what came of it. */
    CONCLUDE_PROPOSAL,
    /** A reservation with which something was decided has come back. */
    REVIEW_RESERVATION,
    /** A text is open for signing, and a partner in which they decide has not signed it. */
    SIGN_AGREEMENT,
    /** A signature of a partner in which they decide waits for the treasurer. */
    COUNTERSIGN_AGREEMENT,
    /** Signatures are missing, and the day by which they are needed comes near. */
    COLLECT_SIGNATURES,
    /** The day on which an agreement is to be reviewed comes near. */
    REVIEW_AGREEMENT,
    /** An agreement ends soon. */
    RENEW_AGREEMENT
}
