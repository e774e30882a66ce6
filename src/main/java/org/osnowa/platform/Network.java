package org.osnowa.platform;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses that begin alike: 10.0.0.0/8, 2001:db8::/32, or a single one. However an address is written, it is the same one.
 */
public record Network(InetAddress address, int bits) {

    /** Comma-separated, as in a setting. */
    public static List<Network> list(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Network::of)
                .toList();
    }

    /** @throws IllegalArgumentException when it is no address; names are not looked up */
    static Network of(String written) {
        var parts = written.split("/", 2);
        if (!parts[0].contains(":")
                && parts[0].chars().filter(each -> each == '.').count() != 3) {
            throw new IllegalArgumentException(
                    "%s: four numbers with dots between them are missing".formatted(written));
        }
        var address = InetAddress.ofLiteral(parts[0]);
        var all = address.getAddress().length * Byte.SIZE;
        var bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > all) {
            throw new IllegalArgumentException("%s: /%d is none of %d bits".formatted(written, bits, all));
        }
        return new Network(address, bits);
    }

    boolean holds(InetAddress other) {
        var mine = address.getAddress();
        var theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> bit % Byte.SIZE;
            if ((mine[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
