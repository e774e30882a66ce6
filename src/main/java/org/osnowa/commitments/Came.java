package org.osnowa.commitments;

import java.util.Arrays;
import java.util.Optional;

/** What a receiver says of a delivery. */
public enum Came {
    ALL,
    PART,
    NONE;

    static Optional<Came> read(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
