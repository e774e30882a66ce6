package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who comes, on the page of a meeting that is ahead.
 *
 * @param groups those that said the same
 * @param silent who has not answered
 * @param mine for which partners the visitor answers
 * @param sentOn when letters last invited; nothing while none were sent
 * @param sends whether the visitor sends them
 */
public record ComingPart(
        List<Group> groups,
        List<String> silent,
        List<Own> mine,
        @Nullable String sentOn,
        boolean sends) {

    public record Group(Coming coming, List<Who> who) {}

    /** @param by who said it, where that is known */
    public record Who(String name, @Nullable String by) {}

    /** @param said what it has said so far */
    public record Own(
            String organisation, String name, @Nullable Coming said) {}

    public boolean asksNobody() {
        return mine.isEmpty();
    }
}
