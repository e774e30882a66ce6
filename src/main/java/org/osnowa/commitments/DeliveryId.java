package org.osnowa.commitments;

import java.util.UUID;

public record DeliveryId(UUID value) {

    public static DeliveryId of(String text) {
        return new DeliveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
