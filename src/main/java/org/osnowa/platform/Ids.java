package org.osnowa.platform;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/** New identities. Version 7 UUIDs grow with time, so that new rows stand beside each other in an index (RFC 9562). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        var millis = System.currentTimeMillis();
        var high = millis << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        var low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The same name always gives the same id, so that the demo community and the tests agree without a list. */
    public static UUID of(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
