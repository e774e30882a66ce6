package org.osnowa.coach;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the sentence into what the coach recognised, so that no two parts overlap. */
final class Fragments {

    private final Sentence sentence;
    private final Facts facts;
    private final Fragment.@Nullable Kind[] kinds;
    private final boolean[] begins;

    Fragments(Sentence sentence, Facts facts, boolean change) {
        this.sentence = sentence;
        this.facts = facts;
        kinds = new Fragment.Kind[sentence.size()];
        begins = new boolean[sentence.size()];
        mark(facts.deadlines(), Fragment.Kind.DEADLINE);
        mark(facts.baselines(), Fragment.Kind.BASELINE);
        mark(facts.changes(), Fragment.Kind.BASELINE);
        mark(facts.sources(), Fragment.Kind.SOURCE);
        mark(facts.people().stream().map(this::described).toList(), Fragment.Kind.BENEFICIARY);
        mark(facts.numbers(), Fragment.Kind.NUMBER);
        mark(facts.places(), Fragment.Kind.PLACE);
        mark(facts.means(), Fragment.Kind.MEANS);
        if (change) {
            markChange();
        }
    }

    List<Fragment> all() {
        var all = new ArrayList<Fragment>();
        for (var i = 0; i < kinds.length; i++) {
            var kind = kinds[i];
            if (kind == null) {
                continue;
            }
            var end = i + 1;
            while (end < kinds.length && kinds[end] == kind && !begins[end]) {
                end++;
            }
            all.add(new Fragment(kind, sentence.span(new Range(i, end))));
            i = end - 1;
        }
        return all;
    }

    private void mark(List<Range> ranges, Fragment.Kind kind) {
        ranges.forEach(each -> mark(each, kind));
    }

    /** What was recognised before keeps its words. */
    private void mark(Range range, Fragment.Kind kind) {
        var first = true;
        for (var i = range.from(); i < range.to(); i++) {
            if (kinds[i] == null) {
                kinds[i] = kind;
                begins[i] = first;
                first = false;
            }
        }
    }

    /** "60 samotnych seniorów", "dla starszych osób": with the adjectives before, where they cannot belong to another noun. */
    private Range described(Range people) {
        var from = people.from();
        while (describes(sentence.at(from - 1))) {
            from--;
        }
        var before = sentence.at(from - 1);
        return before.noun() && !before.small() && !before.can("num") || before.can("conj")
                ? people
                : new Range(from, people.to());
    }

    private static boolean describes(Token token) {
        return token.modifier() && !token.finite() && !token.small() && !token.can("num");
    }

    /** From the verb to the next thing that was recognised. */
    private void markChange() {
        for (var range : facts.change()) {
            var to = range.to();
            while (to < kinds.length
                    && kinds[to] == null
                    && !sentence.stops(to)
                    && !sentence.at(to).is(",")) {
                to++;
            }
            mark(new Range(range.from(), to), Fragment.Kind.CHANGE);
        }
    }
}
