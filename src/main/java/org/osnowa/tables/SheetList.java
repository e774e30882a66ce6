package org.osnowa.tables;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of its sheets and of its calendar. */
final class SheetList extends DefaultHandler {

    private final List<String> hidden = new ArrayList<>();
    private boolean from1904;

    List<String> hidden() {
        return hidden;
    }

    /** Old programs for the Macintosh count days from 1904, and their workbooks still do. */
    boolean from1904() {
        return from1904;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "workbookPr" -> from1904 = yes(attributes.getValue("date1904"));
            case "sheet" -> {
                var state = attributes.getValue("state");
                if (state != null && !state.equals("visible")) {
                    hidden.add(attributes.getValue("name"));
                }
            }
            default -> {}
        }
    }

    static boolean yes(@org.jspecify.annotations.Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
