package org.osnowa.organisations;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the public reaches an organisation. Never a private address of a person. */
public record Contact(
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website) {

    public static final Contact NONE = new Contact(null, null, null);

    public Contact {
        if (website != null && readWebsite(website).isEmpty()) {
            throw new IllegalArgumentException("Not a web address: " + website);
        }
    }

    public static Optional<String> readPhone(String typed) {
        var text = typed.strip();
        return text.length() >= 3 && text.length() <= 40 ? Optional.of(text) : Optional.empty();
    }

    /** A web address as people type it, with or without "https://"; never one that would run a script. */
    public static Optional<String> readWebsite(String typed) {
        var text = typed.strip();
        var lower = text.toLowerCase(Locale.ROOT);
        var address = lower.startsWith("http://") || lower.startsWith("https://") ? text : "https://" + text;
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            var plausible = host != null && host.indexOf('.') > 0 && uri.getUserInfo() == null;
            return plausible && address.length() <= 300 ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
