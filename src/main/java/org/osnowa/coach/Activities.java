package org.osnowa.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is done instead of what changes, and the words that say only in which way. */
final class Activities {

    private static final Set<String> JOINING = Set.of(",", "i", "oraz", ":", "-", "–");

    private final Sentence sentence;
    private final Cues.Found cues;

    Activities(Sentence sentence, Cues.Found cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    /** Activities outside of what says only in which way. */
    List<Range> all(List<Range> means) {
        return cues.of(CueClass.ACTIVITY).stream()
                .filter(each -> means.stream().noneMatch(each::overlaps))
                .filter(each -> opens(each.from()) || ours(each.from()))
                .toList();
    }

    /** "Dzięki wspólnej marce": to the next comma or verb where it comes first, otherwise to the end of the thought. */
    List<Range> means() {
        var means = new ArrayList<Range>();
        for (var i = 0; i < sentence.size(); i++) {
            if (cues.at(CueClass.MEANS, i) || by(i)) {
                var end = i == sentence.start(i) ? comma(i) : sentence.end(i);
                means.add(new Range(i, end));
                i = end - 1;
            }
        }
        return means;
    }

    /** "przez organizację zajęć", but not "przez wolontariuszy" and not "przez najbliższy rok". */
    private boolean by(int token) {
        if (!sentence.at(token).is("przez")) {
            return false;
        }
        var at = token + 1;
        while (sentence.at(at).modifier() && !sentence.at(at).noun()) {
            at++;
        }
        return sentence.at(at).can("ger", "acc") || cues.at(CueClass.ACTIVITY, at);
    }

    private int comma(int token) {
        var end = token + 1;
        while (!sentence.stops(end)
                && !sentence.at(end).is(",")
                && (!sentence.at(end).finite() || sentence.at(end).noun())) {
            end++;
        }
        return end;
    }

    /** A noun, or the infinitive, with which the goal or its next part begins. */
    private boolean opens(int token) {
        var here = sentence.at(token);
        var named = here.can(each ->
                each.noun() && each.features().contains("sg") && each.features().contains("nom"));
        if (!(named && !doesSomething(token)) && !here.can("verb", "inf")) {
            return false;
        }
        for (var i = token - 1;
                !sentence.stops(i) && !JOINING.contains(sentence.at(i).text());
                i--) {
            var before = sentence.at(i);
            if (before.finite() && (!before.noun() || i == token - 1) && !wanted(before)) {
                return false;
            }
            if (before.can("subst", "nom")
                    && !before.can("prep")
                    && !before.can("subst", "gen")
                    && !before.can("subst", "loc")) {
                return false;
            }
        }
        return true;
    }

    /** "Organizacja zatrudnia", "udział kobiet wzrośnie": the noun is not what is done but who or what does something. */
    private boolean doesSomething(int token) {
        for (var i = token + 1; !sentence.stops(i) && !sentence.at(i).is(","); i++) {
            if (sentence.at(i).finite()
                    && !sentence.at(i).noun()
                    && !sentence.at(i).can("num")) {
                return true;
            }
        }
        return false;
    }

    /** "Celem jest", "chcemy", "będziemy": what follows is still what we do. */
    private static boolean wanted(Token verb) {
        return verb.lemma("być") || verb.can("verb", "pri");
    }

    /** We do it, it is done, it was done; or a body does it that is nobody's neighbour. */
    private boolean ours(int token) {
        var here = sentence.at(token);
        return here.can("verb", "pri")
                || here.can("verb", "imps")
                || here.can("ppas") && !here.can("adj") && passive(token)
                || here.can("verb", "praet") && before(token, "być", "pri")
                || here.can("verb", "fin", "ter", "perf") && noPersonBefore(token);
    }

    private boolean passive(int token) {
        for (var i = sentence.start(token); i < sentence.end(token); i++) {
            if (sentence.at(i).lemma("zostać") && sentence.at(i).finite()) {
                return true;
            }
        }
        return false;
    }

    private boolean before(int token, String lemma, String feature) {
        for (var i = sentence.start(token); i < token; i++) {
            if (sentence.at(i).lemma(lemma)
                    && sentence.at(i).can(each -> each.features().contains(feature))) {
                return true;
            }
        }
        return false;
    }

    private boolean noPersonBefore(int token) {
        for (var i = sentence.start(token); i < token; i++) {
            if (cues.at(CueClass.PEOPLE, i) || sentence.at(i).can("subst", "pl", "m1")) {
                return false;
            }
        }
        return true;
    }
}
