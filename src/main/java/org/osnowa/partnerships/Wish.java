package org.osnowa.partnerships;

import java.util.Optional;

/** What an organisation would like to get out of a partnership: one of the kinds, its own words, or both. */
public record Wish(Optional<BenefitKind> kind, Optional<String> words, Importance importance) {

    public Wish {
        if (kind.isEmpty() && words.isEmpty()) {
            throw new IllegalArgumentException("A wish for nothing");
        }
    }
}
