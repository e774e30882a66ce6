package org.osnowa.commands;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.osnowa.commands.Finding.Fine;
import org.osnowa.commands.Finding.Wrong;
import org.osnowa.platform.Network;
import org.springframework.core.env.Environment;

/** Whether what the environment says makes sense together. */
final class SettingsCheckup {

    /** Every name that osnowa.env.sample explains. */
    static final Set<String> NAMES = Set.of(
            "OSNOWA_PORT",
            "OSNOWA_ADDRESS",
            "OSNOWA_BASE_URL",
            "OSNOWA_TRUSTED_PROXY",
            "OSNOWA_DATA",
            "OSNOWA_SECRET",
            "OSNOWA_DATABASE_URL",
            "OSNOWA_DATABASE_USER",
            "OSNOWA_DATABASE_PASSWORD",
            "OSNOWA_SMTP_HOST",
            "OSNOWA_SMTP_PORT",
            "OSNOWA_SMTP_TLS",
            "OSNOWA_SMTP_USER",
            "OSNOWA_SMTP_PASSWORD",
            "OSNOWA_SMTP_FROM",
            "OSNOWA_CONTACT_ORGANISATION",
            "OSNOWA_CONTACT_PERSON",
            "OSNOWA_CONTACT_EMAIL",
            "OSNOWA_CONTACT_PHONE",
            "OSNOWA_CONTACT_ADDRESS",
            "OSNOWA_ACCESSIBILITY_PUBLISHED",
            "OSNOWA_ACCESSIBILITY_UPDATED",
            "OSNOWA_ACCESSIBILITY_PREPARED",
            "OSNOWA_ACCESSIBILITY_REVIEWED",
            "OSNOWA_JAVA_HOME",
            "OSNOWA_JAVA_OPTIONS");

    private SettingsCheckup() {}

    static List<Finding> of(Environment settings, Set<String> environment) {
        var findings = new ArrayList<Finding>();
        findings.add(address(settings.getProperty("osnowa.base-url", "")));
        proxy(settings).ifPresent(findings::add);
        findings.add(contact(settings));
        unknown(environment)
                .forEach(name -> findings.add(
                        new Wrong("settings", "%s is no setting of Osnowa: see osnowa.env.sample.".formatted(name))));
        return findings;
    }

    /** Behind a proxy that is not trusted all visitors look like one, and share the limits of one. */
    private static Optional<Finding> proxy(Environment settings) {
        var proxies = settings.getProperty("osnowa.trusted-proxy", "");
        try {
            if (!Network.list(proxies).isEmpty()) {
                return Optional.of(new Fine("proxy", "%s is believed".formatted(proxies)));
            }
        } catch (IllegalArgumentException e) {
            return Optional.of(new Wrong(
                    "proxy",
                    "OSNOWA_TRUSTED_PROXY must be an address or a network such as 10.0.0.0/8, not \"%s\"."
                            .formatted(proxies)));
        }
        var behindOne = settings.getProperty("osnowa.base-url", "").startsWith("https://")
                && Set.of("127.0.0.1", "::1", "localhost").contains(settings.getProperty("osnowa.address", ""));
        return behindOne
                ? Optional.of(
                        new Wrong(
                                "proxy",
                                "no reverse proxy is believed, so all visitors count as one when tries are counted: set OSNOWA_TRUSTED_PROXY=127.0.0.1."))
                : Optional.empty();
    }

    private static Finding address(String baseUrl) {
        try {
            var uri = URI.create(baseUrl);
            if (uri.getHost() == null) {
                return new Wrong(
                        "address",
                        "OSNOWA_BASE_URL must look like https://osnowa.example, not \"%s\".".formatted(baseUrl));
            }
            if (uri.getHost().equals("localhost")) {
                return new Wrong(
                        "address",
                        "mailed links lead to %s, which works on this machine only: set OSNOWA_BASE_URL."
                                .formatted(baseUrl));
            }
            return "https".equals(uri.getScheme())
                    ? new Fine("address", baseUrl)
                    : new Wrong("address", "%s is not encrypted: let it begin with https://.".formatted(baseUrl));
        } catch (IllegalArgumentException e) {
            return new Wrong(
                    "address", "OSNOWA_BASE_URL must look like https://osnowa.example, not \"%s\".".formatted(baseUrl));
        }
    }

    /** The law asks whom to write to, and a name alone helps nobody. */
    private static Finding contact(Environment settings) {
        var named = written(settings, "osnowa.contact.organisation");
        var reachable = written(settings, "osnowa.contact.email") || written(settings, "osnowa.contact.phone");
        return named && reachable
                ? new Fine("contact", settings.getProperty("osnowa.contact.organisation", ""))
                : new Wrong(
                        "contact",
                        "help, privacy and the accessibility statement do not say whom to write to: set OSNOWA_CONTACT_ORGANISATION and OSNOWA_CONTACT_EMAIL or OSNOWA_CONTACT_PHONE.");
    }

    private static boolean written(Environment settings, String name) {
        return !settings.getProperty(name, "").isBlank();
    }

    private static Set<String> unknown(Set<String> environment) {
        var unknown = new TreeSet<String>();
        environment.stream()
                .filter(name -> name.startsWith("OSNOWA_") && !NAMES.contains(name))
                .forEach(unknown::add);
        return unknown;
    }
}
