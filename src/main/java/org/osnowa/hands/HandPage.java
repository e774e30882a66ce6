package org.osnowa.hands;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Somebody who wants to help, for whoever answers.
 *
 * @param about with what
 * @param mail whether they left an address for a letter
 * @param enteredBy who wrote down what they said
 * @param forgottenOn when nothing of this is left, if nothing happens
 */
public record HandPage(
        String path,
        String about,
        String aboutPath,
        String name,
        String reach,
        String link,
        boolean mail,
        String what,
        String when,
        @Nullable String enteredBy,
        HandState state,
        LocalDate forgottenOn,
        List<Line> lines,
        List<Choice> ways,
        HandForm form,
        int version,
        FormErrors errors) {

    public record Line(
            WordKind kind,
            String text,
            String when,
            @Nullable String who) {}
}
