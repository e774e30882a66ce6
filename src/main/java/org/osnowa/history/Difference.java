package org.osnowa.history;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a text became another, word by word. */
public final class Difference {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public record Piece(Kind kind, String text) {}

    private Difference() {}

    /** What is in either text, in its order; put together without the removed pieces it is the later one. */
    public static List<Piece> between(String earlier, String later) {
        var before = words(earlier);
        var after = words(later);
        var pieces = new ArrayList<Piece>();
        var next = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            var at = delta.getSource().getPosition();
            add(pieces, Kind.SAME, before.subList(next, at));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            next = at + delta.getSource().size();
        }
        add(pieces, Kind.SAME, before.subList(next, before.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
