package org.osnowa.agreements;

import java.util.UUID;

public record AgreementId(UUID value) {

    public static AgreementId of(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
