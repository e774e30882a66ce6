package org.osnowa.agreements;

/** What kind of remark a partner makes. */
public enum RemarkKind {
    COMMENT,
    /** The partner's lawyer has doubts: until they are settled it does not sign. */
    LAWYER
}
