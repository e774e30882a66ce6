package org.osnowa.tables;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private static final int DAY = 24 * 60 * 60;

    /** The number of the format [h]:mm:ss, which every program knows without its being written down. */
    private static final int HOURS_THAT_GO_ON = 46;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<UnaryOperator<String>> all = new ArrayList<>();
    private final boolean from1904;
    private boolean inCellStyles;

    CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

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
            var lasts = id == HOURS_THAT_GO_ON || code.toLowerCase(Locale.ROOT).contains("[h");
            return raw -> date(raw, lasts);
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

    /** @param lasts whether hours are counted on beyond a day, as in 30:15 */
    private String date(String raw, boolean lasts) {
        try {
            var days = Double.parseDouble(raw);
            if (days >= 0 && (lasts || days < 1)) {
                return time(Math.round(days * DAY));
            }
            var moment = DateUtil.getLocalDateTime(days, from1904, true);
            return moment.truncatedTo(ChronoUnit.DAYS).equals(moment)
                    ? moment.toLocalDate().toString()
                    : moment.truncatedTo(ChronoUnit.MINUTES).toString();
        } catch (RuntimeException _) {
            return raw;
        }
    }

    /** Without a day there is only a time: one and a half hour are 01:30. */
    private static String time(long seconds) {
        var hours = "%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? hours : hours + ":%02d".formatted(seconds % 60);
    }

    private static int number(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
    }
}
