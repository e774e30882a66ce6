package org.osnowa.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter as its reader sees it: pieces of text, some of which are links.
 *
 * @param calendar the entry for a calendar that came with it
 */
public record LetterPage(
        String to,
        String subject,
        List<Piece> pieces,
        @Nullable String calendar) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** @param link the same text when it is an address to follow */
    public record Piece(String text, boolean link) {}

    static LetterPage of(Letter letter, String text) {
        var pieces = new ArrayList<Piece>();
        var addresses = ADDRESS.matcher(text);
        var from = 0;
        while (addresses.find()) {
            pieces.add(new Piece(text.substring(from, addresses.start()), false));
            pieces.add(new Piece(addresses.group(), true));
            from = addresses.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        return new LetterPage(
                letter.address(),
                letter.subject(),
                pieces,
                letter.calendar().map(Letter.CalendarPart::content).orElse(null));
    }
}
