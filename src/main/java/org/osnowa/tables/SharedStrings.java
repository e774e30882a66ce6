package org.osnowa.tables;

import static org.osnowa.tables.TableRefusal.CELL_TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook, which its cells point to by number. */
final class SharedStrings extends DefaultHandler {

    private final int longest;
    private final List<String> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inReading;

    SharedStrings(Limits limits) {
        this.longest = limits.cellLength();
    }

    List<String> all() {
        return all;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "si" -> all.add(Escapes.undone(text));
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            if (text.length() + length > longest) {
                throw new Refuse(CELL_TOO_LONG, 0, longest);
            }
            text.append(characters, start, length);
        }
    }
}
