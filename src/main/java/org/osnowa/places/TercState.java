package org.osnowa.places;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/** The public register of territory as it stood on one day: what lies in what comes after it. */
record TercState(LocalDate on, SequencedMap<PlaceId, Entry> entries) {

    static final Set<String> VOIVODESHIPS =
            Set.of("02", "04", "06", "08", "10", "12", "14", "16", "18", "20", "22", "24", "26", "28", "30", "32");

    record Entry(PlaceId id, PlaceKind kind, String name) {}

    static TercState of(LocalDate on, Map<PlaceId, Entry> entries) {
        var sorted = new LinkedHashMap<PlaceId, Entry>();
        new TreeSet<>(entries.keySet().stream().map(PlaceId::value).toList())
                .forEach(id -> sorted.put(new PlaceId(id), entries.get(new PlaceId(id))));
        return new TercState(on, sorted);
    }

    long count(PlaceKind... kinds) {
        var wanted = Set.of(kinds);
        return entries.values().stream()
                .filter(entry -> wanted.contains(entry.kind()))
                .count();
    }
}
