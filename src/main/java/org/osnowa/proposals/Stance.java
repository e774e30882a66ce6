package org.osnowa.proposals;

/** What a partner answers. Which of these can be answered depends on how it is decided, see {@link Mode#stances}. */
public enum Stance {
    AGREE,
    RESERVATION,
    STAND_ASIDE,
    OBJECTION,
    FOR,
    AGAINST,
    ABSTAIN,
    ADVICE,
    /** Would gain from it itself, says so, and does not take part (clause C23). */
    CONFLICT;

    /** Without words it says nothing that others could work with. */
    boolean needsWords() {
        return switch (this) {
            case RESERVATION, OBJECTION, ADVICE, CONFLICT -> true;
            case AGREE, STAND_ASIDE, FOR, AGAINST, ABSTAIN -> false;
        };
    }
}
