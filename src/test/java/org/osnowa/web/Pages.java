package org.osnowa.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osnowa.access.AccessRules;
import org.osnowa.web.Samples.Relation;
import org.springframework.stereotype.Component;

/** Every page that somebody can look at, each with who should look. */
@Component
public class Pages {

    /** What no person reads. */
    private static final List<String> FOR_MACHINES =
            List.of("/health", "/robots.txt", "/suggestions", ".json", "/assets/");

    private final Routes routes;
    private final Samples samples;
    private final AccessRules rules;

    Pages(Routes routes, Samples samples, AccessRules rules) {
        this.routes = routes;
        this.samples = samples;
        this.rules = rules;
    }

    /** @param email of who looks; a guest has none */
    public record Page(String path, Optional<String> email) {

        @Override
        public String toString() {
            return path + email.map(who -> " (" + who + ")").orElse("");
        }
    }

    public List<Page> all() {
        var pages = new ArrayList<Page>();
        pages.add(new Page("/nie-ma-takiej-strony", Optional.empty()));
        for (var route : routes.all()) {
            if (route.reads() && FOR_MACHINES.stream().noneMatch(route.route().pattern()::contains)) {
                samples.address(route, Relation.OWN)
                        .map(path -> new Page(
                                path, looker(rules.doorOf(route.route()).orElseThrow())))
                        .ifPresent(pages::add);
            }
        }
        return pages;
    }

    private static Optional<String> looker(String door) {
        return switch (door) {
            case "anyone" -> Optional.empty();
            case "administrator" -> Optional.of(Who.ADMINISTRATOR.email());
            case "representative" -> Optional.of(Who.REPRESENTATIVE.email());
            default -> Optional.of(Who.COORDINATOR.email());
        };
    }
}
