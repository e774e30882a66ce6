package org.osnowa.goals;

import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.coach.Verdict;

/**
 * What partners want to achieve together.
 *
 * @param number in the partnership, as in goal.C1; never given twice
 * @param opinion what the coach thought of it when it was saved
 * @param revision grows when something changes that partners have to confirm anew (gate.G5)
 */
record Goal(
        GoalId id,
        int number,
        Terms terms,
        State state,
        Optional<Judgement> judgement,
        Opinion opinion,
        int revision,
        int version) {

    /** Of those that stand: more than anybody can pursue at once; gate.G2 asks for five at most. */
    static final int MOST = 40;

    sealed interface State {

        record Draft() implements State {}

        record Adopted() implements State {}

        record Dropped(String reason) implements State {}
    }

    /** What came of it, in one sentence. */
    record Judgement(Result result, String words, LocalDate on) {}

    /** @param prices whether it speaks of agreeing on prices or dividing a market (rule.B4) */
    record Opinion(Verdict verdict, boolean prices) {}

    String code() {
        return code(number);
    }

    static String code(int number) {
        return "C" + number;
    }

    String sentence() {
        return terms.aim().sentence();
    }

    Measure measure() {
        return terms.measure();
    }

    boolean dropped() {
        return state instanceof State.Dropped;
    }

    boolean draft() {
        return state instanceof State.Draft;
    }

    /** Its day has passed, and nobody has said what came of it. */
    boolean overdueOn(LocalDate today) {
        return !dropped()
                && judgement.isEmpty()
                && measure().due().filter(today::isAfter).isPresent();
    }

    /** The same goal as somebody words it anew who saw it in this version. */
    Goal worded(Terms other, State otherState, Opinion otherOpinion, int seen) {
        return new Goal(
                id,
                number,
                other,
                otherState,
                judgement,
                otherOpinion,
                terms.binds(other) ? revision : revision + 1,
                seen);
    }

    Goal judged(Judgement other, int seen) {
        return new Goal(id, number, terms, state, Optional.of(other), opinion, revision, seen);
    }
}
