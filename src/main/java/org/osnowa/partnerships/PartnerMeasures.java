package org.osnowa.partnerships;

import java.util.List;
import java.util.Set;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;

/** {@link Measures} that look at the partners too. They are given, so that nobody reads them a second time. */
public interface PartnerMeasures {

    /** What it can measure; it is asked only when a rule or a gate wants one of these. */
    Set<Figure> figures();

    /**
     * Sets the figures that are known, with one statement.
     *
     * @param partners without those who only observe
     */
    void measure(Partnership partnership, List<Partner> partners, Figures figures);
}
