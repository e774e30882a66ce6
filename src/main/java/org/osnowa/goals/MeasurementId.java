package org.osnowa.goals;

import java.util.UUID;

public record MeasurementId(UUID value) {

    public static MeasurementId of(String text) {
        return new MeasurementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
