package org.osnowa.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the events of one sheet into rows. Of a formula only the value is taken that its author's program last saw. */
final class SheetRows extends DefaultHandler {

    private final List<String> strings;
    private final List<UnaryOperator<String>> formats;
    private final Budget budget;

    private final StringBuilder text = new StringBuilder();
    private String[] cells = new String[32];
    private int count;
    private long line;
    private int column;
    private String type = "n";
    private int style;
    private boolean inValue;
    private boolean hidden;
    private boolean formula;
    private Set<Integer> hiddenColumns = Set.of();
    private final Set<Integer> formulas = new TreeSet<>();
    private final Set<Integer> unusable = new TreeSet<>();

    SheetRows(List<String> strings, List<UnaryOperator<String>> formats, Budget budget) {
        this.strings = strings;
        this.formats = formats;
        this.budget = budget;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "col" -> column(attributes);
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> endCell();
            case "row" -> budget.row(line, cells, count, marks());
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inValue) {
            budget.cellLength(line, text.length() + length);
            text.append(characters, start, length);
        }
    }

    /** One or more columns, which are hidden as such or by having no width. */
    private void column(Attributes attributes) {
        if (SheetList.yes(attributes.getValue("hidden")) || nothing(attributes.getValue("width"))) {
            var last =
                    Math.min(place(attributes.getValue("max")), budget.limits().columns());
            var more = new TreeSet<>(hiddenColumns);
            for (var each = place(attributes.getValue("min")); each <= last; each++) {
                more.add((int) each - 1);
            }
            hiddenColumns = Set.copyOf(more);
        }
    }

    /** Of a width or a height: "0", and as some programs write it "0.0". */
    private static boolean nothing(@Nullable String size) {
        return size != null && size.matches("0{1,9}(?:\\.0{1,9})?");
    }

    private static long place(@Nullable String number) {
        return number == null ? 1 : number(number);
    }

    private void startRow(Attributes attributes) {
        var number = attributes.getValue("r");
        line = number == null ? line + 1 : number(number);
        count = 0;
        column = -1;
        hidden = SheetList.yes(attributes.getValue("hidden")) || nothing(attributes.getValue("ht"));
        formulas.clear();
        unusable.clear();
    }

    private Marks marks() {
        return !hidden && hiddenColumns.isEmpty() && formulas.isEmpty() && unusable.isEmpty()
                ? Marks.NONE
                : new Marks(hidden, hiddenColumns, Set.copyOf(formulas), Set.copyOf(unusable));
    }

    private void startCell(Attributes attributes) {
        var place = attributes.getValue("r");
        column = place == null ? column + 1 : column(place);
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? -1 : (int) number(attributes.getValue("s"));
        text.setLength(0);
        formula = false;
    }

    private void endCell() {
        var broken = type.equals("e") || formula && text.isEmpty() && !type.equals("str");
        if (text.isEmpty() && !broken) {
            return;
        }
        budget.column(line, column);
        if (broken) {
            unusable.add(column);
        } else if (formula) {
            formulas.add(column);
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(2 * cells.length, column + 1));
        }
        while (count <= column) {
            cells[count++] = "";
        }
        cells[column] = text.isEmpty() ? "" : value();
    }

    private String value() {
        return switch (type) {
            case "s" -> shared((int) number(text.toString()));
            case "b" -> text.toString().equals("1") ? "TRUE" : "FALSE";
            case "n" ->
                style >= 0 && style < formats.size()
                        ? formats.get(style).apply(text.toString())
                        : CellFormats.plain(text.toString());
            default -> Escapes.undone(text);
        };
    }

    private String shared(int number) {
        return number < strings.size() ? strings.get(number) : "";
    }

    private static long number(String digits) {
        return digits.matches("\\d{1,9}") ? Long.parseLong(digits) : 0;
    }

    /** "AB12" is column 27, counted from 0. */
    private static int column(String place) {
        var column = 0;
        for (var i = 0; i < Math.min(place.length(), 4) && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
