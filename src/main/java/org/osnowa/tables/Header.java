package org.osnowa.tables;

import static org.osnowa.platform.Folding.fold;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.osnowa.platform.Folding;

/** The names over the columns. Capitals, Polish marks and punctuation do not matter; of two alike the first counts. */
public final class Header {

    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    public Header(Row row) {
        for (var column = 0; column < row.cells().size(); column++) {
            columns.putIfAbsent(fold(row.cell(column)), column);
        }
    }

    /** Where the first of these names stands that is there at all. */
    public OptionalInt column(String... names) {
        return Stream.of(names)
                .map(name -> columns.get(folded(name)))
                .filter(column -> column != null)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    public boolean has(String... names) {
        return Stream.of(names).allMatch(name -> columns.containsKey(folded(name)));
    }

    /** Nothing, too, where there is no such column. */
    public String cell(Row row, String... names) {
        var column = column(names);
        return column.isPresent() ? row.cell(column.getAsInt()) : "";
    }

    private String folded(String name) {
        return folded.computeIfAbsent(name, Folding::fold);
    }
}
