package org.osnowa.reports;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a report look. */
final class SheetStyles {

    enum Look {
        TITLE,
        BOLD,
        TEXT,
        WRAPPED,
        NOTE,
        ASIDE,
        HEADER,
        DAY,
        QUANTITY,
        MONEY,
        SUM;

        boolean folded() {
            return this == WRAPPED || this == ASIDE || this == HEADER;
        }
    }

    /** As spreadsheets write a sign that XML cannot hold; where people typed it, it has to stay what they typed. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String NUMBER = "#,##0.00";

    private final Map<Look, CellStyle> looks = new EnumMap<>(Look.class);

    SheetStyles(Workbook book) {
        for (var look : Look.values()) {
            looks.put(look, style(book, look));
        }
    }

    CellStyle of(Look look) {
        return Objects.requireNonNull(looks.get(look));
    }

    static String literally(String words) {
        return ESCAPE.matcher(words).replaceAll("_x005F_");
    }

    private static CellStyle style(Workbook book, Look look) {
        var style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(look.folded());
        switch (look) {
            case TITLE -> bold(book, style, 14);
            case BOLD -> bold(book, style, 11);
            case TEXT, WRAPPED -> {}
            case NOTE, ASIDE -> {
                var font = book.createFont();
                font.setItalic(true);
                style.setFont(font);
            }
            case HEADER -> {
                bold(book, style, 11);
                style.setBorderBottom(BorderStyle.MEDIUM);
            }
            case DAY -> style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            case QUANTITY -> style.setDataFormat(book.createDataFormat().getFormat("#,##0.##"));
            case MONEY -> style.setDataFormat(book.createDataFormat().getFormat(NUMBER));
            case SUM -> {
                bold(book, style, 11);
                style.setBorderTop(BorderStyle.THIN);
                style.setDataFormat(book.createDataFormat().getFormat(NUMBER));
            }
        }
        return style;
    }

    private static void bold(Workbook book, CellStyle style, int size) {
        var font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) size);
        style.setFont(font);
    }
}
