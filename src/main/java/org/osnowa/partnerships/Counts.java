package org.osnowa.partnerships;

import java.util.List;
import java.util.Set;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import tools.jackson.databind.JsonNode;

/**
 * {@link Measures} that count in the database only. What all modules count is asked with one statement, so that a page stays
 * as quick when a module more counts something.
 */
public interface Counts {

    /** What it can measure; it is asked only when a rule or a gate wants one of these. */
    Set<Figure> figures();

    /** A query of exactly one row, about :partnership, on the day :today, in the stage entered on :since. */
    String sql();

    /**
     * Sets the figures that are known; what nobody has measured yet stays unset, which is not zero.
     *
     * @param row what was counted, by the names of the columns
     * @param partners without those who only observe
     */
    void read(JsonNode row, List<Partner> partners, Figures figures);
}
