package org.osnowa.problems;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osnowa.platform.Folding;

/**
 * Which of the problems in a place may be the one that somebody is about to report. Words count by their first five letters,
 * because Polish endings change; a wrong guess costs one more press of a button.
 */
final class Likeness {

    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    private static final int LEAST_SHARED = 2;
    private static final double LEAST = 0.34;

    /** Words that most reports share, folded. */
    private static final Set<String> COMMON = Set.of(
            "albo",
            "bardzo",
            "brak",
            "brakuje",
            "bylo",
            "dlatego",
            "gdzie",
            "gmina",
            "gminie",
            "jest",
            "jestesmy",
            "kiedy",
            "ktora",
            "ktore",
            "ktory",
            "ludzie",
            "miejsce",
            "mieszkancy",
            "mozna",
            "nasz",
            "nasza",
            "nasze",
            "naszej",
            "naszym",
            "osiedle",
            "osiedlu",
            "osoby",
            "problem",
            "przez",
            "przy",
            "tego",
            "tylko",
            "ulica",
            "ulicy",
            "wiele",
            "wszyscy",
            "zawsze");

    private Likeness() {}

    static List<Problem> among(List<Problem> known, String description, int most) {
        var words = words(description);
        return known.stream()
                .filter(each -> like(words, words(text(each))))
                .sorted(Comparator.comparingDouble((Problem each) -> -share(words, words(text(each)))))
                .limit(most)
                .toList();
    }

    static boolean like(String one, String other) {
        return like(words(one), words(other));
    }

    private static boolean like(Set<String> one, Set<String> other) {
        return shared(one, other) >= LEAST_SHARED && share(one, other) >= LEAST;
    }

    private static String text(Problem problem) {
        return problem.wording().title() + " " + problem.wording().description();
    }

    private static double share(Set<String> one, Set<String> other) {
        var smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) shared(one, other) / smaller;
    }

    private static int shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split(" "))
                .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
