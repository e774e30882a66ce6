package org.osnowa.datepolls;

import java.util.UUID;

public record PollId(UUID value) {

    public static PollId of(String text) {
        return new PollId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
