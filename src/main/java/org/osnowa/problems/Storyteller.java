package org.osnowa.problems;

import java.util.Collection;
import java.util.List;
import org.osnowa.partnerships.Partnership;

/**
 * Tells on the page of a problem what one module knows of the work on it. Every such component is asked for each page, so
 * each answers with one statement and a limit. Those who tell depend on the problems, and the problems on none of them.
 */
public interface Storyteller {

    /** More than anybody reads. */
    int MOST = 60;

    /** @param partnerships those that took the problem up */
    List<Chapter> tell(Collection<Partnership> partnerships);
}
