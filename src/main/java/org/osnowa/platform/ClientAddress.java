package org.osnowa.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Where a request comes from, for limits. A header is believed only from our own reverse proxy, and only its last entry,
 * which that proxy wrote. Of IPv6 only the network counts, because one household owns all addresses in it.
 */
@Component
public class ClientAddress {

    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int NETWORK = 8;

    private final Settings settings;

    ClientAddress(Settings settings) {
        this.settings = settings;
    }

    public String of(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        return network(peer.equals(settings.trustedProxy()) ? forwarded(request, peer) : peer);
    }

    private static String forwarded(HttpServletRequest request, String peer) {
        var entries = Collections.list(request.getHeaders("X-Forwarded-For"));
        if (entries.isEmpty()) {
            return peer;
        }
        var last = entries.getLast();
        var address = last.substring(last.lastIndexOf(',') + 1).strip();
        return NUMERIC.matcher(address).matches() ? address : peer;
    }

    private static String network(String address) {
        try {
            return NUMERIC.matcher(address).matches() && InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK)) + "::"
                    : address;
        } catch (UnknownHostException _) {
            return address;
        }
    }
}
