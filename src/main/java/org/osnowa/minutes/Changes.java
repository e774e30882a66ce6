package org.osnowa.minutes;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osnowa.history.Difference;

/** What an edition says otherwise than the one before it, paragraph by paragraph; in a paragraph that was changed word by word. */
public final class Changes {

    /** Longer paragraphs are shown whole, before and after: to compare them word by word takes long and shows little. */
    private static final int LONGEST = 4000;

    /** @param same whether nothing is changed in it */
    public record Paragraph(boolean same, List<Difference.Piece> pieces) {}

    private Changes() {}

    static List<Paragraph> between(String earlier, String later) {
        var before = Arrays.asList(earlier.split("\\n+"));
        var after = Arrays.asList(later.split("\\n+"));
        var changes = new ArrayList<Paragraph>();
        var next = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            var at = delta.getSource().getPosition();
            before.subList(next, at).forEach(each -> changes.add(same(each)));
            changes.add(new Paragraph(
                    false,
                    pieces(
                            String.join("\n", delta.getSource().getLines()),
                            String.join("\n", delta.getTarget().getLines()))));
            next = at + delta.getSource().size();
        }
        before.subList(next, before.size()).forEach(each -> changes.add(same(each)));
        return List.copyOf(changes);
    }

    private static Paragraph same(String words) {
        return new Paragraph(true, List.of(new Difference.Piece(Difference.Kind.SAME, words)));
    }

    private static List<Difference.Piece> pieces(String before, String after) {
        if (before.length() <= LONGEST && after.length() <= LONGEST) {
            return Difference.between(before, after);
        }
        var pieces = new ArrayList<Difference.Piece>();
        if (!before.isEmpty()) {
            pieces.add(new Difference.Piece(Difference.Kind.REMOVED, before));
        }
        if (!after.isEmpty()) {
            pieces.add(new Difference.Piece(Difference.Kind.ADDED, after));
        }
        return List.copyOf(pieces);
    }
}
