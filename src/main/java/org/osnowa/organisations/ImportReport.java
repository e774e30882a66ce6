package org.osnowa.organisations;

import java.util.List;

/**
 * What came of an import.
 *
 * @param rows how many the file holds
 * @param first the first of those that are new, when it was a rehearsal
 * @param refused the first of those left out; {@code refusals} counts all
 */
record ImportReport(
        long rows,
        long added,
        long changed,
        long unchanged,
        long refusals,
        List<NewRow> first,
        List<RefusedRow> refused) {}
