package org.osnowa.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds numbers with their units, and how it is today. */
final class Quantities {

    /** Words between a number and its noun: "60 samotnych starszych seniorów". */
    private static final int MODIFIERS = 4;

    /** Words between "dziś" and its number: "dziś robi to tylko osiem". */
    private static final int REACH = 6;

    /** Words between "wobec" and its number. */
    private static final int NEXT = 2;

    /** Words between the two numbers of "z 37 zgłoszeń w 2025 r. do 15". */
    private static final int APART = 14;

    private final Sentence sentence;
    private final Cues.Found cues;
    private final List<Time> times;

    Quantities(Sentence sentence, Cues.Found cues, List<Time> times) {
        this.sentence = sentence;
        this.cues = cues;
        this.times = times;
    }

    List<Quantity> all() {
        var all = new ArrayList<Quantity>();
        for (var i = 0; i < sentence.size(); i++) {
            var quantity = at(i);
            if (quantity.isPresent()) {
                all.add(quantity.get());
                i = quantity.get().range().to() - 1;
            }
        }
        return all;
    }

    /** The number that begins here, with the words that belong to it. */
    private Optional<Quantity> at(int token) {
        var share = cues.past(CueClass.SHARE, token);
        var end = share > token ? share : number(token);
        if (end < 0
                || share > token && cues.at(CueClass.PERIOD, share)
                || named(token)
                || age(token, end)
                || sentence.at(token - 1).lemma("ciąg")) {
            return Optional.empty();
        }
        var unit = unit(end, sentence.at(token).is("1"));
        var from = compared(token);
        return Optional.of(new Quantity(
                new Range(from, unit > 0 ? unit : end),
                unit > 0 || share > token,
                share > token || percent(end),
                sentence.at(from - 1).lemma("o")));
    }

    /** Behind the number that begins here, or -1. */
    int number(int token) {
        if (!counted(token)) {
            return -1;
        }
        var end = token + 1;
        while (counted(end) || thousands(end) || rangeSign(end) && counted(end + 1)) {
            end++;
        }
        if (sentence.at(end - 1).can("brev") && sentence.at(end).is(".")) {
            end++;
        }
        return outOf(end);
    }

    /** "8 z 10", "9 na 10", "4 ze 120". */
    private int outOf(int end) {
        var of = sentence.at(end);
        return (of.lemma("z") || of.is("na"))
                        && counted(end + 1)
                        && sentence.at(end + 1).number()
                ? end + 2
                : end;
    }

    private boolean counted(int token) {
        var here = sentence.at(token);
        return times.stream().noneMatch(each -> each.range().covers(token))
                && (here.number() && !ordinal(token)
                        || here.can("num") && !here.can("prep") && !cues.at(CueClass.UNCOUNTED, token));
    }

    private boolean thousands(int token) {
        var here = sentence.at(token);
        return here.lemma("tysięcy") || here.lemma("tysiąc") || here.lemma("milion") || here.lemma("miliard");
    }

    private boolean rangeSign(int token) {
        var sign = sentence.at(token);
        return sign.is("-") || sign.is("–");
    }

    /** "80. roku życia" */
    private boolean ordinal(int token) {
        return sentence.at(token + 1).is(".")
                && sentence.at(token + 1).glued()
                && sentence.at(token + 2).word()
                && !sentence.at(token + 2).capital();
    }

    /** "przedszkole nr 3" */
    private boolean named(int token) {
        return cues.at(CueClass.LABEL, token - 1)
                || sentence.at(token - 1).is(".") && cues.at(CueClass.LABEL, token - 2);
    }

    /** "60+", "powyżej 60 lat", "dzieci do lat 3" */
    private boolean age(int token, int end) {
        return sentence.at(end).is("+")
                || sentence.at(end).lemma("rok")
                || sentence.at(token - 1).is("lat");
    }

    private boolean percent(int token) {
        var here = sentence.at(token);
        return here.is("%") || here.lemma("procent") || here.is("proc");
    }

    /** Behind the unit that begins here, or -1. */
    private int unit(int token) {
        return unit(token, false);
    }

    private int unit(int token, boolean one) {
        if (percent(token) || cues.at(CueClass.UNIT, token)) {
            return token + 1;
        }
        var noun = -1;
        for (var i = token; i <= token + MODIFIERS; i++) {
            var here = sentence.at(i);
            if (counts(here) || one && here.noun() && !here.small()) {
                noun = i;
            }
            if (!here.modifier()) {
                break;
            }
        }
        return noun < 0 ? -1 : noun + 1;
    }

    /** What a number may count: nouns in the plural, abbreviated units, words that no dictionary lists. */
    private static boolean counts(Token token) {
        return !token.small() && namesSomething(token);
    }

    private static boolean namesSomething(Token token) {
        return token.can(each -> each.noun() && each.features().contains("pl"))
                || token.can("brev") && !token.lemma("rok")
                || token.unknown() && !token.capital() && token.text().length() > 2
                || token.can("subst", "sg", "gen");
    }

    /** Where "co najmniej" before the number begins. */
    private int compared(int token) {
        var from = token;
        for (var before = cues.before(CueClass.COMPARATOR, from);
                before < from;
                before = cues.before(CueClass.COMPARATOR, from)) {
            from = before;
        }
        return from;
    }

    /** Everything that says "z 18 do 45". */
    List<Range> changes() {
        var changes = new ArrayList<Range>();
        for (var i = 0; i < sentence.size(); i++) {
            var end = sentence.at(i).can("prep") && sentence.at(i).lemma("z") ? changeFrom(i) : -1;
            if (end > 0) {
                changes.add(new Range(i, end));
                i = end - 1;
            }
        }
        return changes;
    }

    private int changeFrom(int token) {
        var first = number(pastWords(token + 1));
        if (first < 0) {
            return -1;
        }
        for (var i = first; i < first + APART && !sentence.stops(i); i++) {
            if (sentence.at(i).lemma("do")) {
                var second = number(pastWords(i + 1));
                if (second > 0) {
                    return Math.max(second, unit(second));
                }
            }
        }
        return -1;
    }

    /** Behind "poziomu", "obecnych", "co najmniej". */
    private int pastWords(int token) {
        var at = token;
        for (var next = pastWord(at); next > at; next = pastWord(at)) {
            at = next;
        }
        return at;
    }

    private int pastWord(int token) {
        return sentence.at(token).lemma("poziom")
                        || cues.at(CueClass.NOW, token) && sentence.at(token).can("adj")
                ? token + 1
                : cues.past(CueClass.COMPARATOR, token);
    }

    /** Everything that says how it is today without a change: "(dziś: 14 osób)", "wobec 0", "w 2024 r. było ich 11". */
    List<Range> today(List<Time> past) {
        var today = new ArrayList<Range>();
        cues.of(CueClass.COMPARED).forEach(each -> add(today, after(each, NEXT).orElse(each)));
        cues.of(CueClass.NOW).forEach(each -> today(each).ifPresent(range -> add(today, range)));
        past.forEach(each -> after(each.range()).ifPresent(range -> add(today, range)));
        return today;
    }

    /** "wobec 0 obecnie" says it once. */
    private static void add(List<Range> ranges, Range range) {
        if (ranges.stream().noneMatch(range::overlaps)) {
            ranges.add(range);
        }
    }

    private Optional<Range> today(Range now) {
        if (sentence.at(now.from() - 1).lemma("od")) {
            return Optional.empty();
        }
        var after = after(now);
        if (after.isPresent()) {
            return after;
        }
        for (var i = Math.max(0, now.from() - 3); i < now.from(); i++) {
            var end = number(i);
            if (end > 0 && (end == now.from() || unit(end) == now.from())) {
                return Optional.of(new Range(i, now.to()));
            }
        }
        return Optional.empty();
    }

    private Optional<Range> after(Range cue) {
        return after(cue, REACH);
    }

    private Optional<Range> after(Range cue, int reach) {
        for (var i = cue.to();
                i < cue.to() + reach && !sentence.stops(i) && !sentence.at(i).is(",");
                i++) {
            var end = number(i);
            if (end > 0) {
                return Optional.of(new Range(cue.from(), Math.max(end, unit(end))));
            }
            if (cues.at(CueClass.NONE, i)) {
                return Optional.of(new Range(cue.from(), i + 1));
            }
        }
        return Optional.empty();
    }
}
