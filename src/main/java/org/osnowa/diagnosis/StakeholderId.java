package org.osnowa.diagnosis;

import java.util.UUID;

public record StakeholderId(UUID value) {

    public static StakeholderId of(String text) {
        return new StakeholderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
