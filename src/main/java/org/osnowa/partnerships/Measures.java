package org.osnowa.partnerships;

import java.util.Set;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;

/**
 * Measures for the rules what one module knows of a partnership, each with one statement, because a page that shows the
 * findings asks several of them.
 */
public interface Measures {

    /** What it can measure; it is asked only when a rule or a gate wants one of these. */
    Set<Figure> figures();

    /** Sets the figures that are known; what nobody has measured stays unset, which is not zero. */
    void measure(Partnership partnership, Figures figures);
}
