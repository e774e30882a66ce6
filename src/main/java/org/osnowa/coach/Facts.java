package org.osnowa.coach;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says. Every part of it is a range of its tokens.
 *
 * @param polish false where nothing was read
 * @param deadlines dates by which, or from which, it is to be so
 * @param last the latest day among them, as far as it can be told
 * @param numbers how many it is to be
 * @param changes from how many to how many
 * @param baselines how many there are today, where no change says it
 * @param shares by a part of something: "o 20 %"
 * @param activities what is done instead of what changes
 * @param joints what joins two goals
 * @param change the words that say what changes
 */
record Facts(
        boolean polish,
        List<Range> deadlines,
        @Nullable LocalDate last,
        List<Range> numbers,
        List<Range> changes,
        List<Range> baselines,
        List<Range> shares,
        List<Range> people,
        List<Range> places,
        List<Range> vague,
        List<Range> empty,
        List<Range> activities,
        List<Range> absolute,
        List<Range> fuzzy,
        List<Range> joints,
        List<Range> sources,
        List<Range> means,
        List<Range> change) {

    static final Facts NONE = new Facts(
            false, List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
}
