package org.osnowa.problems;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.problems.ProblemPage.Picture;

/**
 * Where an organiser leads a problem on.
 *
 * @param answersByLetter whether the reporter wants an answer; the address itself is nobody's business
 * @param others what it might be merged into, the most alike first
 * @param versions of its words, where an organiser changed them
 * @param mayTakeUp the visitor's partnerships that have not taken it up, hold those that have
 */
public record ModerationPage(
        ProblemRow row,
        String description,
        @Nullable Picture photo,
        LocalDate reportedOn,
        boolean answersByLetter,
        ProblemState state,
        String reason,
        int version,
        List<Choice> others,
        List<NotePage.Version> versions,
        List<Choice> mayTakeUp,
        List<Choice> hold,
        ModerationForm form,
        FormErrors errors) {

    public boolean open() {
        return state == ProblemState.OPEN || state == ProblemState.TAKEN_UP;
    }

    public boolean decidable() {
        return state == ProblemState.WAITING || state == ProblemState.REJECTED;
    }
}
