package org.osnowa.coach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words and phrases that tell the coach something. */
final class Cues {

    private final Map<String, List<Cue>> byFirst = new HashMap<>();

    Cues(List<Cue> cues) {
        cues.forEach(each -> byFirst.computeIfAbsent(each.keys().getFirst(), _ -> new ArrayList<>())
                .add(each));
    }

    /** Where they stand. Of one class the longest counts, and none stands within another. */
    Found in(Sentence sentence) {
        var found = new EnumMap<CueClass, List<Range>>(CueClass.class);
        for (var i = 0; i < sentence.size(); i++) {
            for (var cue : longestAt(sentence, i).values()) {
                var ranges = found.computeIfAbsent(cue.told(), _ -> new ArrayList<>());
                if (ranges.isEmpty() || ranges.getLast().to() <= i) {
                    ranges.add(new Range(i, i + cue.keys().size()));
                }
            }
        }
        return new Found(found);
    }

    private Map<CueClass, Cue> longestAt(Sentence sentence, int token) {
        var longest = new EnumMap<CueClass, Cue>(CueClass.class);
        for (var key : sentence.at(token).keys()) {
            for (var cue : byFirst.getOrDefault(key, List.of())) {
                if (cue.standsAt(sentence, token)) {
                    longest.merge(cue.told(), cue, (one, other) -> longer(one, other));
                }
            }
        }
        return longest;
    }

    private static Cue longer(Cue one, Cue other) {
        return Comparator.<Cue>comparingInt(each -> each.keys().size()).compare(one, other) >= 0 ? one : other;
    }

    /** The cues of one sentence, in its order. */
    record Found(Map<CueClass, List<Range>> ranges) {

        List<Range> of(CueClass told) {
            return ranges.getOrDefault(told, List.of());
        }

        boolean at(CueClass told, int token) {
            return of(told).stream().anyMatch(each -> each.covers(token));
        }

        /** Behind the cue that begins here; the token itself where none does. */
        int past(CueClass told, int token) {
            return of(told).stream()
                    .filter(each -> each.from() == token)
                    .mapToInt(Range::to)
                    .findFirst()
                    .orElse(token);
        }

        /** Where the cue begins that ends before this token; the token itself where none does. */
        int before(CueClass told, int token) {
            return of(told).stream()
                    .filter(each -> each.to() == token)
                    .mapToInt(Range::from)
                    .findFirst()
                    .orElse(token);
        }
    }
}
