package org.osnowa.meetings;

import java.util.UUID;

public record AgendaItemId(UUID value) {

    public static AgendaItemId of(String text) {
        return new AgendaItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
