package org.osnowa.organisations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Directory.Edge;

/**
 * What the directory was asked for, as it stands in the address. What cannot be read is left out: a list is no place for an
 * error.
 */
public record DirectoryForm(
        @Nullable String q,
        @Nullable String place,
        @Nullable String placePicked,
        @Nullable String sector,
        @Nullable String field,
        @Nullable String kind,
        @Nullable String after,
        @Nullable String before,
        @Nullable String id) {

    boolean narrowed() {
        return Stream.of(q, place, sector, field, kind).anyMatch(each -> each != null && !each.isBlank());
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    @Nullable
    Sector readSector() {
        return read(Sector.values(), sector);
    }

    @Nullable
    Field readField() {
        return read(Field.values(), field);
    }

    @Nullable
    OrganisationKind readKind() {
        return read(OrganisationKind.values(), kind);
    }

    @Nullable
    Edge edge() {
        var edge = uuid(id);
        var name = after != null ? after : before;
        return edge == null || name == null ? null : new Edge(name, new OrganisationId(edge), after == null);
    }

    /** This list again, from another edge. */
    String link(String direction, OrganisationSummary edge) {
        return start() + (start().contains("?") ? "&" : "?") + direction + "=" + encode(edge.name()) + "&id="
                + edge.id();
    }

    String start() {
        var query = new StringBuilder();
        add(query, "q", q);
        add(query, "place", place);
        add(query, "placePicked", placePicked);
        add(query, "sector", sector);
        add(query, "field", field);
        add(query, "kind", kind);
        return "/organisations" + query;
    }

    private static void add(StringBuilder query, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(encode(value));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E read(E[] values, @Nullable String name) {
        for (var value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }
}
