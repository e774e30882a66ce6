package org.osnowa.proposals;

import static org.osnowa.proposals.Stance.ABSTAIN;
import static org.osnowa.proposals.Stance.ADVICE;
import static org.osnowa.proposals.Stance.AGAINST;
import static org.osnowa.proposals.Stance.AGREE;
import static org.osnowa.proposals.Stance.CONFLICT;
import static org.osnowa.proposals.Stance.FOR;
import static org.osnowa.proposals.Stance.OBJECTION;
import static org.osnowa.proposals.Stance.RESERVATION;
import static org.osnowa.proposals.Stance.STAND_ASIDE;

import java.util.List;

/** How partners decide about a proposal. */
public enum Mode {
    /** It passes when nobody objects: silence beyond the quorum is no objection. */
    CONSENT(List.of(AGREE, RESERVATION, STAND_ASIDE, OBJECTION, CONFLICT)),
    /** It passes when everybody has answered and nobody objects: silence is no yes. */
    CONSENSUS(List.of(AGREE, RESERVATION, STAND_ASIDE, OBJECTION, CONFLICT)),
    /** More for than against, or the greater share that was agreed. */
    VOTE(List.of(FOR, AGAINST, ABSTAIN, CONFLICT)),
    /** As a vote, in which a partner's voice weighs what was agreed beforehand. */
    WEIGHTED(List.of(FOR, AGAINST, ABSTAIN, CONFLICT)),
    /** More for than against among all, and in each sector of which somebody voted. */
    SECTORS(List.of(FOR, AGAINST, ABSTAIN, CONFLICT)),
    /** One partner decides, after having heard the others. */
    ADVICE_FIRST(List.of(ADVICE, CONFLICT)),
    /** Binds nobody: how does it look at first sight? */
    SENSE(List.of(AGREE, RESERVATION, OBJECTION));

    private final List<Stance> stances;

    Mode(List<Stance> stances) {
        this.stances = stances;
    }

    List<Stance> stances() {
        return stances;
    }

    /** Whether an objection leads to another round. */
    boolean inRounds() {
        return this == CONSENT || this == CONSENSUS;
    }

    boolean votes() {
        return this == VOTE || this == WEIGHTED || this == SECTORS;
    }

    /** Whether the answers settle anything; else somebody decides after them, or nobody does. */
    boolean binds() {
        return inRounds() || votes();
    }

    /** Whether somebody can choose how many must take part; consensus needs all, and advice and a sense check nobody. */
    boolean choosesQuorum() {
        return this == CONSENT || votes();
    }
}
