package org.osnowa.tables;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How the numbers of a workbook are to be understood, by the number of their style. Only what changes the meaning is looked
 * at: dates, and zeros kept in front of an identifier.
 */
final class CellFormats extends DefaultHandler {

    private static final int LONGEST_NUMBER = 32;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<UnaryOperator<String>> all = new ArrayList<>();
    private boolean inCellStyles;

    List<UnaryOperator<String>> all() {
        return all;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> codes.put(number(attributes, "numFmtId"), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    all.add(format(number(attributes, "numFmtId")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        inCellStyles &= !name.equals("cellXfs");
    }

    private UnaryOperator<String> format(int id) {
        var code = codes.getOrDefault(id, "");
        if (DateUtil.isADateFormat(id, code)) {
            return CellFormats::date;
        }
        return code.matches("0{2,20}") ? raw -> padded(raw, code.length()) : CellFormats::plain;
    }

    /** 3.71E13 is what a spreadsheet stores; 37100000000000 is what its reader saw. */
    static String plain(String raw) {
        if (raw.length() > LONGEST_NUMBER || raw.indexOf('E') < 0 && raw.indexOf('e') < 0 && raw.indexOf('.') < 0) {
            return raw;
        }
        try {
            var number = new BigDecimal(raw);
            return Math.abs(number.scale()) > LONGEST_NUMBER
                    ? raw
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException _) {
            return raw;
        }
    }

    private static String padded(String raw, int length) {
        var digits = plain(raw);
        return digits.length() < length ? "0".repeat(length - digits.length()) + digits : digits;
    }

    private static String date(String raw) {
        try {
            var moment = DateUtil.getLocalDateTime(Double.parseDouble(raw));
            return moment.truncatedTo(ChronoUnit.DAYS).equals(moment)
                    ? moment.toLocalDate().toString()
                    : moment.truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (RuntimeException _) {
            return raw;
        }
    }

    private static int number(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
