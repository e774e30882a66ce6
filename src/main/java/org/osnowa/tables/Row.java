package org.osnowa.tables;

import java.util.List;

/**
 * One row with something in it; where that was asked for, also one in which nothing stands but errors. Lines are counted as the person's own program counts them, from 1.
 *
 * @param marks what a spreadsheet tells of it beside the values
 */
public record Row(long line, List<String> cells, Marks marks) {

    /** Nothing, too, where the row is shorter: empty cells at the end are not kept. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
