package org.osnowa.organisations;

import java.util.List;

/**
 * What came of an import.
 *
 * @param rows how many the file holds
 * @param refused the first of those left out; {@code refusals} counts all
 */
record ImportReport(long rows, long added, long changed, long unchanged, long refusals, List<RefusedRow> refused) {}
