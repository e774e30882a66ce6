package org.osnowa.problems;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.problems.ProblemsController.Search;

/**
 * @param found on all pages
 * @param waiting how many wait for this visitor; nothing for whoever organises nothing
 * @param next the address of the next page, if there is one
 */
public record ProblemsPage(
        Search search,
        List<ProblemRow> problems,
        int found,
        @Nullable Integer waiting,
        @Nullable String next,
        List<Choice> states,
        List<Choice> orders) {

    public boolean searched() {
        return search.place() != null && !search.place().isBlank() || search.state() != null;
    }

    /** This page, for whoever comes back to it after pressing a button. */
    public String order() {
        return search.order() == null
                ? Problems.Order.MOST.name()
                : search.order().name();
    }
}
