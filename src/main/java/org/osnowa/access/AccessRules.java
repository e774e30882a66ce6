package org.osnowa.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The lines of authorisation.csv. What is not listed opens to nobody. */
@Component
public class AccessRules {

    public static final String ANYONE = "anyone";
    public static final String PERSON = "person";
    public static final String ADMINISTRATOR = "administrator";

    /** A method and the pattern of an address, exactly as a controller declares it. */
    public record Route(String method, String pattern) {}

    private final Map<Route, String> doors = new LinkedHashMap<>();

    AccessRules() {
        try {
            var lines = new ClassPathResource("authorisation.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
            lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        var cells = line.split("\\s*,\\s*", -1);
        if (cells.length != 3) {
            throw new IllegalStateException("authorisation.csv: cannot read " + line);
        }
        if (doors.put(new Route(cells[0], cells[1]), cells[2]) != null) {
            throw new IllegalStateException("authorisation.csv: listed twice: " + line);
        }
    }

    public Optional<String> doorOf(Route route) {
        return Optional.ofNullable(doors.get(route));
    }

    public Map<Route, String> all() {
        return Map.copyOf(doors);
    }
}
