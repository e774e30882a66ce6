package org.osnowa.organisations;

import org.jspecify.annotations.Nullable;

/** 64 bits that stand for texts (FNV-1a): two rows of a register with the same are not to be expected. */
final class Fingerprint {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char BETWEEN = '\uffff';

    private long value = START;

    static long of(@Nullable Object... parts) {
        var fingerprint = new Fingerprint();
        for (var part : parts) {
            fingerprint.add(part == null ? "" : part.toString());
        }
        return fingerprint.value();
    }

    void add(String text) {
        for (var i = 0; i < text.length(); i++) {
            value = (value ^ text.charAt(i)) * PRIME;
        }
        value = (value ^ BETWEEN) * PRIME;
    }

    long value() {
        return value;
    }
}
