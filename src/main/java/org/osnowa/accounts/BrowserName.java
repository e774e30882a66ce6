package org.osnowa.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "Firefox, Windows" out of what a browser says about itself: enough to tell one's own places apart. */
final class BrowserName {

    private record Sign(String found, String name) {}

    /** Many browsers also claim to be another, so the first that fits counts. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "Mac"),
            new Sign("CrOS", "Chromebook"),
            new Sign("Linux", "Linux"));

    private BrowserName() {}

    static Optional<String> in(String says) {
        var name = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(signs -> signs.stream()
                        .filter(sign -> says.contains(sign.found()))
                        .limit(1))
                .map(Sign::name)
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
