package org.osnowa.partnerships;

import java.util.List;

/**
 * Knows which partners left no trace in the stage that lasts, so that nobody goes on without a word about them. Only what
 * happened leaves a trace, see {@link Evidence}.
 */
public interface Absences {

    /** Their names, as the list of partners has them; none where the stage has only just begun. */
    List<String> inTheStageOf(Partnership partnership);
}
