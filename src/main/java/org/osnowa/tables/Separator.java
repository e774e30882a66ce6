package org.osnowa.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what stands between the cells: whatever cuts most lines into the same number of cells. */
record Separator(char character, boolean announced) {

    private static final char[] CANDIDATES = {';', '\t', '|', ','};
    private static final Pattern ANNOUNCEMENT = Pattern.compile("^\"?sep=([;,|\t])\"?\\R");
    private static final int LINES = 200;

    static Separator in(String opening) {
        var announcement = ANNOUNCEMENT.matcher(opening);
        if (announcement.find()) {
            return new Separator(announcement.group(1).charAt(0), true);
        }
        var best = new Cut(CANDIDATES[0], 0);
        for (var candidate : CANDIDATES) {
            var cut = Cut.of(opening, candidate);
            best = cut.score > best.score ? cut : best;
        }
        return new Separator(best.separator, false);
    }

    private record Cut(char separator, double score) {

        /** The share of lines that agree on their number of cells; the first line is usually the header and weighs more. */
        static Cut of(String text, char separator) {
            var widths = widths(text, separator);
            var lines = new HashMap<Integer, Integer>();
            widths.stream().filter(width -> width > 1).forEach(width -> lines.merge(width, 1, Integer::sum));
            var commonest = lines.entrySet().stream()
                    .max((a, b) -> a.getValue() - b.getValue())
                    .orElse(null);
            if (commonest == null) {
                return new Cut(separator, 0);
            }
            var header = widths.getFirst().equals(commonest.getKey()) ? 0.5 : 0;
            return new Cut(separator, (double) commonest.getValue() / widths.size() + header);
        }

        private static List<Integer> widths(String text, char separator) {
            var widths = new ArrayList<Integer>();
            var width = 1;
            var quoted = false;
            var blank = true;
            for (var i = 0; i < text.length() && widths.size() < LINES; i++) {
                var each = text.charAt(i);
                if (each == '"') {
                    quoted = !quoted;
                } else if (each == separator && !quoted) {
                    width++;
                } else if ((each == '\n' || each == '\r') && !quoted) {
                    if (!blank) {
                        widths.add(width);
                    }
                    width = 1;
                    blank = true;
                    continue;
                }
                blank &= Character.isWhitespace(each);
            }
            if (!blank || widths.isEmpty()) {
                widths.add(width);
            }
            return widths;
        }
    }
}
