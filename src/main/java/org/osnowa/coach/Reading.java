package org.osnowa.coach;

import java.util.List;
import java.util.Set;

/**
 * What a word may be: "dzieci" is "dziecko" in four cases of the plural.
 *
 * @param lemma the form under which dictionaries list it
 * @param kind subst, adj, ger, verb …, as the dictionary abbreviates
 * @param features case, number, gender …, likewise
 */
record Reading(String lemma, String kind, Set<String> features) {

    Reading {
        features = Set.copyOf(features);
    }

    boolean is(String kind, String... features) {
        return this.kind.equals(kind) && this.features.containsAll(List.of(features));
    }

    boolean noun() {
        return kind.equals("subst") || kind.equals("ger");
    }

    /** What may stand between a number and its noun. */
    boolean modifier() {
        return switch (kind) {
            case "adj", "adja", "ppas", "pact", "adv" -> true;
            default -> false;
        };
    }
}
