package org.osnowa.goals;

import static org.osnowa.goals.GoalForm.filled;
import static org.osnowa.platform.Text.POLISH;
import static org.osnowa.platform.Text.date;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;

/**
 * What is asked of somebody who wants help with the sentence, in three questions (domain/07, 7.4). The sentence is put together
 * in Polish, whatever the language of the page: goals are written in the language of the partners.
 */
public record PromptForm(
        @Nullable String who,
        @Nullable String where,
        @Nullable String many,
        @Nullable String change,
        @Nullable String now,
        @Nullable String until,
        @Nullable String from) {

    private static final int LONGEST = 300;

    static final PromptForm EMPTY = new PromptForm(null, null, null, null, null, null, null);

    boolean any() {
        return Stream.of(who, where, many, change, now, until, from)
                .anyMatch(each -> filled(each).isPresent());
    }

    /** „Do {data} {ilu} {kogo} {gdzie} {co się zmieni} (dziś: {ile}; źródło: {źródło}).” without what was left empty. */
    String sentence() {
        var head = Stream.of(
                        said(until).map(each -> "do " + day(each)), said(many), said(who), said(where), said(change))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        var basis = Stream.of(said(now).map(each -> "dziś: " + each), said(from).map(each -> "źródło: " + each))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        var all = (basis.isEmpty() ? head : head + " (" + basis + ")").strip();
        return all.isEmpty() ? "" : all.substring(0, 1).toUpperCase(POLISH) + all.substring(1) + ".";
    }

    /** "30 9 2027" as it is said; anything else as it was typed. */
    private static String day(String typed) {
        return Days.read(typed)
                .map(each -> date(each, POLISH).replace('\u00a0', ' '))
                .orElse(typed.replaceFirst("(?i)^do ", ""));
    }

    private static Optional<String> said(@Nullable String typed) {
        return filled(typed)
                .map(each -> each.replaceFirst("[.;,\\s]+$", ""))
                .filter(each -> !each.isEmpty())
                .map(each -> each.length() <= LONGEST ? each : each.substring(0, LONGEST));
    }
}
