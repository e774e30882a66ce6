package org.osnowa.partnerships;

import java.util.List;
import org.osnowa.organisations.OrganisationId;

/**
 * Knows which partners left no trace in the stage that lasts, so that nobody goes on without a word about them. Only what
 * happened leaves a trace, see {@link Evidence}.
 */
public interface Absences {

    /** None where the stage has only just begun. */
    List<OrganisationId> inTheStageOf(Partnership partnership);
}
