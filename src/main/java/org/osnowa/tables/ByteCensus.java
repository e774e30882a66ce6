package org.osnowa.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All bytes of a file, counted in one pass: enough to tell text from anything else, and one encoding from another. */
final class ByteCensus {

    private final long[] counts = new long[256];
    private final long[] zeros = new long[2];
    private long total;
    private long sequences;
    private long broken;
    private int expected;

    static ByteCensus of(Path file) throws IOException {
        var census = new ByteCensus();
        var buffer = new byte[1 << 16];
        try (var in = Files.newInputStream(file)) {
            for (var read = in.read(buffer); read > 0; read = in.read(buffer)) {
                census.count(buffer, read);
            }
        }
        return census;
    }

    boolean empty() {
        return total == 0;
    }

    /** Control characters do not stand in texts; zeros do in those of two bytes a letter, and rarely by accident. */
    boolean binary() {
        return !twoBytes() && (controls() * 500 > total || zeros[0] + zeros[1] > Math.max(8, total / 1000));
    }

    boolean twoBytes() {
        return mostlyZeroAt(0) || mostlyZeroAt(1);
    }

    /** In plain letters the upper byte is zero; when it comes first, the file is big-endian. */
    boolean upperByteFirst() {
        return zeros[0] > zeros[1];
    }

    /** A few broken sequences among many good ones are damage, not another encoding. */
    boolean utf8() {
        return broken * 20 <= sequences;
    }

    long of(int unsignedByte) {
        return counts[unsignedByte];
    }

    private boolean mostlyZeroAt(int parity) {
        return zeros[parity] * 5 > total && zeros[parity] > 20 * zeros[1 - parity];
    }

    private long controls() {
        var controls = counts[0x7f];
        for (var each = 1; each < 0x20; each++) {
            var usual = each == '\t' || each == '\n' || each == '\r' || each == '\f' || each == 0x1a;
            controls += usual ? 0 : counts[each];
        }
        return controls;
    }

    private void count(byte[] buffer, int length) {
        for (var i = 0; i < length; i++) {
            var each = buffer[i] & 0xff;
            counts[each]++;
            if (each == 0) {
                zeros[(int) ((total + i) & 1)]++;
            }
            if (each >= 0x80 || expected > 0) {
                follow(each);
            }
        }
        total += length;
    }

    private void follow(int each) {
        if (expected > 0 && (each & 0xc0) == 0x80) {
            if (--expected == 0) {
                sequences++;
            }
            return;
        }
        broken += expected > 0 ? 1 : 0;
        expected = following(each);
        broken += each >= 0x80 && expected == 0 ? 1 : 0;
    }

    private static int following(int lead) {
        if (lead < 0xc2 || lead > 0xf4) {
            return 0;
        }
        return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    }
}
