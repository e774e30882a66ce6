package org.osnowa.places;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.osnowa.places.PlaceRegister.Registered;
import org.osnowa.places.TercState.Entry;

/** What a newer state of the register changes. */
record TercChanges(
        List<Entry> added, List<Change> renamed, List<Change> retyped, List<Entry> ended, List<Entry> revived) {

    record Change(Entry before, Entry after) {}

    static TercChanges between(Map<PlaceId, Registered> known, TercState state) {
        var read = state.entries().values();
        return new TercChanges(
                read.stream().filter(entry -> !known.containsKey(entry.id())).toList(),
                changes(known, state, (before, after) -> !before.name().equals(after.name())),
                changes(known, state, (before, after) -> before.kind() != after.kind()),
                known.values().stream()
                        .filter(each -> each.endedOn() == null)
                        .map(Registered::entry)
                        .filter(entry -> !state.entries().containsKey(entry.id()))
                        .toList(),
                known.values().stream()
                        .filter(each -> each.endedOn() != null)
                        .map(Registered::entry)
                        .filter(entry -> state.entries().containsKey(entry.id()))
                        .toList());
    }

    static Stream<Change> of(PlaceKind.Tier tier, List<Change> changes) {
        return changes.stream().filter(change -> change.after().kind().tier() == tier);
    }

    private static List<Change> changes(
            Map<PlaceId, Registered> known, TercState state, BiPredicate<Entry, Entry> changed) {
        return state.entries().values().stream()
                .flatMap(after -> Stream.ofNullable(known.get(after.id())).map(each -> new Change(each.entry(), after)))
                .filter(change -> changed.test(change.before(), change.after()))
                .toList();
    }
}
