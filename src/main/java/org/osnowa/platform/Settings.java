package org.osnowa.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the person who installs the program decides.
 *
 * @param baseUrl the public address; every mailed link starts with it, whatever the request's Host header says
 * @param data the folder that holds the embedded database and the secret
 * @param secret Base64 of at least 32 bytes; without it one is made in the data folder
 * @param demo whether this is the demonstration with its fictional community
 * @param trustedProxy the reverse proxies whose X-Forwarded-For is believed: addresses or networks, comma-separated
 */
@ConfigurationProperties("osnowa")
public record Settings(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("var") Path data,
        @Nullable String secret,
        @DefaultValue("false") boolean demo,
        @Nullable String trustedProxy) {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whatever cannot be read is told before anything starts. */
    public Settings {
        proxies(trustedProxy);
    }

    /** Whether cookies may travel over encrypted connections only. */
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }

    List<Network> trustedProxies() {
        return proxies(trustedProxy);
    }

    private static List<Network> proxies(@Nullable String written) {
        return written == null ? List.of() : Network.list(written);
    }

    /** Whether a request for this host is for us. */
    boolean servesAs(String host) {
        return host.equalsIgnoreCase(baseUrl.getHost()) || LOCAL.contains(host);
    }

    /** The base address as browsers name it in the header Origin. */
    String origin() {
        return baseUrl.getScheme() + "://" + baseUrl.getAuthority();
    }

    /** The address of a page for use outside the program: in letters, feeds, documents. */
    public String address(String path) {
        var base = baseUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
