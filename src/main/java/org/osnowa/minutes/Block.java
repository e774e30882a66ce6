package org.osnowa.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a text as it is shown.
 *
 * @param lines of a list one for each point; otherwise those of the paragraph
 */
public record Block(Kind kind, List<String> lines) {

    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST
    }

    private static final String POINT = "- ";

    static List<Block> of(String words) {
        var blocks = new ArrayList<Block>();
        for (var part : words.split("\\n{2,}")) {
            var plain = new ArrayList<String>();
            var points = new ArrayList<String>();
            for (var line : Arrays.stream(part.split("\\n"))
                    .filter(each -> !each.isBlank())
                    .toList()) {
                if (line.startsWith(POINT)) {
                    add(blocks, Kind.PARAGRAPH, plain);
                    points.add(line.substring(POINT.length()));
                } else if (line.startsWith(MinutesText.HEADING)) {
                    add(blocks, Kind.PARAGRAPH, plain);
                    add(blocks, Kind.LIST, points);
                    blocks.add(new Block(Kind.HEADING, List.of(line.substring(MinutesText.HEADING.length()))));
                } else {
                    add(blocks, Kind.LIST, points);
                    plain.add(line);
                }
            }
            add(blocks, Kind.PARAGRAPH, plain);
            add(blocks, Kind.LIST, points);
        }
        return List.copyOf(blocks);
    }

    private static void add(List<Block> blocks, Kind kind, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(kind, List.copyOf(lines)));
            lines.clear();
        }
    }
}
