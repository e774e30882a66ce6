package org.osnowa.organisations;

/** On which line each fingerprint stood: a map of plain numbers, since a register may have millions of rows. */
final class LineNumbers {

    static final int NONE = 0;

    private long[] fingerprints = new long[1 << 12];
    private int[] lines = new int[1 << 12];
    private int size;

    int of(long fingerprint) {
        return lines[slot(fingerprint)];
    }

    /** @param line anything but {@link #NONE} */
    void put(long fingerprint, int line) {
        var slot = slot(fingerprint);
        if (lines[slot] == NONE && ++size * 2 > lines.length) {
            grow();
            slot = slot(fingerprint);
        }
        fingerprints[slot] = fingerprint;
        lines[slot] = line;
    }

    /** Where it is, or where it would be. */
    private int slot(long fingerprint) {
        var mask = lines.length - 1;
        var slot = (int) (fingerprint ^ fingerprint >>> 32) & mask;
        while (lines[slot] != NONE && fingerprints[slot] != fingerprint) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        var oldFingerprints = fingerprints;
        var oldLines = lines;
        fingerprints = new long[2 * oldLines.length];
        lines = new int[2 * oldLines.length];
        for (var i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != NONE) {
                var slot = slot(oldFingerprints[i]);
                fingerprints[slot] = oldFingerprints[i];
                lines[slot] = oldLines[i];
            }
        }
    }
}
