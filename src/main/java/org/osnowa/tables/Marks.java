package org.osnowa.tables;

import java.util.Set;

/**
 * What a spreadsheet tells of a row beside its values. Columns are counted from 0; text files tell nothing.
 *
 * @param hidden whether whoever opens the file does not see the row, because it was hidden or a filter leaves it out
 * @param hiddenColumns those that nobody sees, of the whole sheet
 * @param formulas whose value a formula gave when its author's program last worked it out
 * @param unusable where there is an error, or a formula that was never worked out
 */
public record Marks(boolean hidden, Set<Integer> hiddenColumns, Set<Integer> formulas, Set<Integer> unusable) {

    public static final Marks NONE = new Marks(false, Set.of(), Set.of(), Set.of());
}
