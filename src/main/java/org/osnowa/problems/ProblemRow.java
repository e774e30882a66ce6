package org.osnowa.problems;

import java.util.List;
import org.osnowa.platform.Link;

/**
 * A problem in a list.
 *
 * @param mine whether this browser has said that it concerns it
 * @param partnerships that work on it
 */
public record ProblemRow(
        String path,
        String title,
        String excerpt,
        String place,
        ProblemState state,
        int voices,
        boolean mine,
        List<Link> partnerships) {

    /** As it stands in links to what begins with this problem. */
    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
