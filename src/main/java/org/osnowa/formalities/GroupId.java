package org.osnowa.formalities;

import java.util.UUID;

public record GroupId(UUID value) {

    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
