package org.osnowa.history;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a text became another, word by word. */
public final class Difference {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");

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
        return inPhrases(pieces);
    }

    /** Where only spaces and marks stay between two changes, they are one: nobody reads a sentence woven word by word. */
    private static List<Piece> inPhrases(List<Piece> pieces) {
        var phrases = new ArrayList<Piece>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (var each = 0; each < pieces.size(); each++) {
            var piece = pieces.get(each);
            switch (piece.kind()) {
                case REMOVED -> removed.append(piece.text());
                case ADDED -> added.append(piece.text());
                case SAME -> {
                    var between = each > 0 && each < pieces.size() - 1;
                    if (between
                            && !removed.isEmpty()
                            && !added.isEmpty()
                            && changesOn(pieces, each)
                            && NO_WORD.matcher(piece.text()).matches()) {
                        removed.append(piece.text());
                        added.append(piece.text());
                    } else {
                        flush(phrases, removed, added);
                        phrases.add(piece);
                    }
                }
            }
        }
        flush(phrases, removed, added);
        return phrases;
    }

    /** Whether words are both removed and added right after this piece. */
    private static boolean changesOn(List<Piece> pieces, int same) {
        return same + 2 < pieces.size()
                && pieces.get(same + 1).kind() == Kind.REMOVED
                && pieces.get(same + 2).kind() == Kind.ADDED;
    }

    private static void flush(List<Piece> phrases, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            phrases.add(new Piece(Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            phrases.add(new Piece(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
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
