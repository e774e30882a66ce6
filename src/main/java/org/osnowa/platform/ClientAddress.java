package org.osnowa.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where a request comes from, for limits. Every proxy adds who came to it at the end of a header, so the header is read
 * from its end, and only as far as our own reverse proxies wrote it. Of IPv6 only the network counts, because one household owns all addresses in it.
 */
@Component
public class ClientAddress {

    private static final int NETWORK = 8;

    private final List<Network> proxies;

    ClientAddress(Settings settings) {
        this.proxies = settings.trustedProxies();
    }

    public String of(HttpServletRequest request) {
        var peer = request.getRemoteAddr();
        return address(peer)
                .map(known -> client(known, request))
                .map(ClientAddress::network)
                .orElse(peer);
    }

    private InetAddress client(InetAddress peer, HttpServletRequest request) {
        var said = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .toList();
        var client = peer;
        for (var entry : said.reversed()) {
            var before = address(entry);
            if (!trusted(client) || before.isEmpty()) {
                break;
            }
            client = before.get();
        }
        return client;
    }

    private boolean trusted(InetAddress peer) {
        return proxies.stream().anyMatch(proxy -> proxy.holds(peer));
    }

    /** Nothing for what is no address; names are not looked up. */
    private static Optional<InetAddress> address(String written) {
        try {
            return Optional.of(InetAddress.ofLiteral(written.strip()));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address six
                ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK)) + "::"
                : address.getHostAddress();
    }
}
