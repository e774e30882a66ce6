package org.osnowa.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause as its paragraphs: "1. … 2. …" are points of their own, and so are "a) …; b) …" and "1) …; 2) …" within them. Only marks
 * that count up from the first make points.
 */
record Paragraphs(List<Paragraph> all) {

    /**
     * @param mark what stands before it: "1.", "a)", or nothing
     * @param level 0 for plain text, 1 for points, 2 for what is counted within them
     */
    record Paragraph(int level, String mark, String text) {

        String whole() {
            return mark.isEmpty() ? text : mark + " " + text;
        }
    }

    private static final Pattern POINT = Pattern.compile("(?<=^|\\s)(\\d{1,2}\\.) (?=\\S)");
    private static final Pattern LETTER = Pattern.compile("(?<=^|[\\s;])([a-z]\\)|\\d{1,3}\\)) (?=\\S)");

    static Paragraphs of(String text) {
        var all = new ArrayList<Paragraph>();
        for (var line : text.split("\n")) {
            if (!line.isBlank()) {
                points(line.strip(), all);
            }
        }
        return new Paragraphs(all);
    }

    private static void points(String line, List<Paragraph> all) {
        var marks = marks(POINT, line);
        if (marks.size() < 2) {
            letters(0, "", line, all);
            return;
        }
        var before = line.substring(0, marks.getFirst().at).strip();
        if (!before.isEmpty()) {
            all.add(new Paragraph(0, "", before));
        }
        for (var at = 0; at < marks.size(); at++) {
            letters(1, marks.get(at).mark, between(line, marks, at), all);
        }
    }

    private static void letters(int level, String mark, String text, List<Paragraph> all) {
        var marks = marks(LETTER, text);
        if (marks.isEmpty() || marks.size() < 2 && !marks.getFirst().mark.equals("1)")) {
            all.add(new Paragraph(level, mark, text));
            return;
        }
        var before = text.substring(0, marks.getFirst().at).strip();
        if (!before.isEmpty() || !mark.isEmpty()) {
            all.add(new Paragraph(level, mark, before));
        }
        for (var at = 0; at < marks.size(); at++) {
            all.add(new Paragraph(2, marks.get(at).mark, between(text, marks, at)));
        }
    }

    private record Mark(String mark, int at, int end) {}

    private static String between(String text, List<Mark> marks, int at) {
        var end = at + 1 < marks.size() ? marks.get(at + 1).at : text.length();
        return text.substring(marks.get(at).end, end).strip();
    }

    /** Those that count up from the first: 1., 2., 3.; a), b), c). */
    private static List<Mark> marks(Pattern pattern, String text) {
        var marks = new ArrayList<Mark>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            var mark = found.group(1);
            if (mark.equals(next(marks))
                    || marks.isEmpty() && (mark.equals("1.") || mark.equals("1)") || mark.equals("a)"))) {
                marks.add(new Mark(mark, found.start(), found.end()));
            }
        }
        return marks;
    }

    private static String next(List<Mark> marks) {
        if (marks.isEmpty()) {
            return "";
        }
        var last = marks.getLast().mark;
        var sign = last.substring(last.length() - 1);
        var name = last.substring(0, last.length() - 1);
        return Character.isDigit(name.charAt(0))
                ? Integer.parseInt(name) + 1 + sign
                : (char) (name.charAt(0) + 1) + sign;
    }

    List<String> words() {
        return all.stream().map(Paragraph::whole).toList();
    }
}
