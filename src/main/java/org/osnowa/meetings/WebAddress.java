package org.osnowa.meetings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** An address that a browser opens as a page, and as nothing else. */
final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("https", "http");

    private WebAddress() {}

    static boolean readable(String typed) {
        try {
            var address = new URI(typed);
            return address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(java.util.Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
