package org.osnowa.agreements;

import org.osnowa.platform.Refusal;

/** Why something cannot be done with a document. */
enum AgreementRefusal implements Refusal {
    /** No contract of a public-private partnership is drawn up here. */
    NOT_DRAWN_UP_HERE,
    ALREADY_THERE,
    NOTHING_TO_JOIN,
    NOT_A_PARTNER,
    ALREADY_A_PARTY,
    OVER,
    TEXT_IS_FIXED,
    ALREADY_A_DRAFT,
    ENDS_BEFORE_IT_STARTS,
    ALL_HAVE_TO_SIGN,
    TOO_FEW,
    TOO_FEW_PARTIES,
    CLAUSES_MISSING,
    VALUES_MISSING,
    CIRCUMSTANCES_UNSAID,
    BASIS_NOT_USUAL,
    BASIS_UNNAMED,
    NOT_OPEN,
    TEXT_CHANGED,
    NOT_A_PARTY,
    ALREADY_SIGNED,
    LAWYER_WAITS,
    WITHOUT_BASIS,
    MAY_NOT_DECIDE,
    SIGN_TOGETHER,
    NOT_WHO_SIGNS,
    NOT_YET,
    BEFORE_THE_SIGNATURE,
    BEFORE_THE_TEXT,
    NO_COUNTERSIGNATURE_NEEDED,
    NOT_YOUR_REMARK,
    NOT_IN_FORCE,
    STAYS_AMONG_PARTNERS,
    NO_FILE,
    NEITHER_PHOTO_NOR_PDF,
    PDF_TOO_LARGE,
    PDF_BROKEN
}
