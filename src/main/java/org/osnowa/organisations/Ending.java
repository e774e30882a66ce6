package org.osnowa.organisations;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the court register writes behind the name of a body that is being wound up: "… w likwidacji". */
enum Ending {
    LIQUIDATION("w\\s+likwidacji"),
    BANKRUPTCY("w\\s+upadłości(\\s+(likwidacyjnej|układowej))?"),
    RESTRUCTURING("w\\s+restrukturyzacji");

    private final Pattern words;

    Ending(String words) {
        this.words = Pattern.compile("[\\s,;–-]+" + words + "\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<Ending> of(String name) {
        for (var ending : values()) {
            if (ending.words.matcher(name).find()) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    /** The name without these words, which stand beside it. */
    String without(String name) {
        return words.matcher(name).replaceFirst("");
    }
}
