package org.osnowa.partnerships;

/** The eight stages of a partnership's life (domain/01, 1.2). Not a wizard: work of any stage may be done at any time. */
public enum Stage {
    INITIATIVE,
    DIAGNOSIS,
    RECRUITMENT,
    GOALS_AND_PLAN,
    AGREEMENT,
    JOINT_ACTION,
    REVIEW,
    SUSTAIN_OR_CLOSE;

    /** Counted from 1, as people do. */
    public int number() {
        return ordinal() + 1;
    }
}
