package org.osnowa.proposals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.asking.Asked;

/** Which partners are asked by letter for their voice, and where; see {@link Asked}. */
public record LettersForm(
        @Nullable List<UUID> partners,
        @Nullable Map<String, String> addresses,
        @Nullable UUID once) {

    Asked chosen() {
        return new Asked(partners, addresses);
    }
}
