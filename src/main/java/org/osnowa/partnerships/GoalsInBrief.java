package org.osnowa.partnerships;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goals of a partnership in a few words, for its overview; told by the module that keeps them. */
public interface GoalsInBrief {

    /**
     * @param code as in goal.C1
     * @param progress how far the partners have come, where that is known
     * @param overdue whether its day has passed and nobody has said what came of it
     */
    record Brief(
            String path,
            String code,
            String sentence,
            @Nullable String progress,
            boolean overdue) {}

    /** Those that stand, by their numbers. */
    List<Brief> of(Partnership partnership);
}
