package org.osnowa.tables;

import static org.osnowa.tables.TableRefusal.TOO_MANY_SHEETS;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of its sheets and of its calendar. */
final class SheetList extends DefaultHandler {

    /** Nobody finds their way among more, and a workbook of more than a thousand parts is not opened at all. */
    static final int MOST = 900;

    private final Set<String> hidden = new LinkedHashSet<>();
    private int sheets;
    private boolean from1904;

    /** In the order in which they stand. */
    Set<String> hidden() {
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
                if (++sheets > MOST) {
                    throw new Refuse(TOO_MANY_SHEETS, 0, MOST);
                }
                var state = attributes.getValue("state");
                if (state != null && !state.equals("visible")) {
                    hidden.add(attributes.getValue("name"));
                }
            }
            default -> {}
        }
    }

    static boolean yes(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
