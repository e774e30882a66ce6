package org.osnowa.organisations;

import org.jspecify.annotations.Nullable;

/** The numbers that registers know an organisation by. Each is optional, and no two organisations share one. */
public record Identifiers(
        @Nullable Nip nip, @Nullable Regon regon, @Nullable Krs krs) {

    public static final Identifiers NONE = new Identifiers(null, null, null);

    public boolean any() {
        return nip != null || regon != null || krs != null;
    }
}
