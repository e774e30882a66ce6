package org.osnowa.trials;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The answers to one wording, counted and drawn.
 *
 * @param enough whether there are enough of them to show how they divide
 */
public record Tally(
        int answers,
        boolean enough,
        int understood,
        int partly,
        int notUnderstood,
        int joining,
        int perhaps,
        int notJoining) {

    /**
     * A part of a bar, in percent of its width, so that it stretches.
     *
     * @param look full, half or hollow: told apart without colours
     */
    public record Part(String look, String at, String width) {}

    private static final List<String> LOOKS = List.of("full", "half", "hollow");

    static Tally of(Pull pull) {
        return new Tally(
                pull.answers(),
                pull.enough(),
                pull.understood(),
                pull.partly(),
                pull.notUnderstood(),
                pull.joining(),
                pull.perhaps(),
                pull.notJoining());
    }

    public List<Part> understanding() {
        return parts(List.of(understood, partly, notUnderstood));
    }

    public List<Part> joiningParts() {
        return parts(List.of(joining, perhaps, notJoining));
    }

    private List<Part> parts(List<Integer> counts) {
        return IntStream.range(0, counts.size())
                .filter(each -> counts.get(each) > 0)
                .mapToObj(each -> new Part(
                        LOOKS.get(each),
                        percent(counts.subList(0, each).stream()
                                .mapToInt(Integer::intValue)
                                .sum()),
                        percent(counts.get(each))))
                .toList();
    }

    private String percent(int part) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * part / answers);
    }
}
