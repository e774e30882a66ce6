package org.osnowa.coach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads one sentence: what it says of each thing that makes a goal precise. */
final class Understanding {

    private static final Set<String> JOINING = Set.of("i", "oraz", ",", "także");

    private final Sentence sentence;
    private final Cues.Found cues;
    private final LocalDate today;
    private final List<Range> vague;

    Understanding(Sentence sentence, Cues cues, LocalDate today) {
        this.sentence = sentence;
        this.cues = cues.in(sentence);
        this.today = today;
        vague = this.cues.of(CueClass.VAGUE).stream()
                .filter(each -> apart(each, this.cues.of(CueClass.NOT_VAGUE)))
                .toList();
    }

    Facts facts() {
        var times = new Times(sentence, cues).all();
        var quantities = new Quantities(sentence, cues, times);
        var changes = quantities.changes();
        var past = times.stream().filter(each -> past(each, changes)).toList();
        var baselines = quantities.today(past).stream()
                .filter(each -> apart(each, changes))
                .toList();
        var deadlines = deadlines(times, past);
        var numbers = quantities.all().stream()
                .filter(each -> each.unit() || each.share())
                .filter(each -> apart(each.range(), baselines) && apart(each.range(), changes))
                .toList();
        var activities = new Activities(sentence, cues);
        var means = activities.means();
        var joined = joined();
        var people = people(joined);
        return new Facts(
                true,
                deadlines.stream().map(Time::range).toList(),
                deadlines.stream()
                        .map(each -> each.from(today))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                numbers.stream().map(Quantity::range).toList(),
                changes,
                baselines,
                numbers.stream()
                        .filter(each -> each.share() && each.moved())
                        .map(Quantity::range)
                        .toList(),
                people,
                scoped(cues.of(CueClass.PLACE), joined),
                vague,
                cues.of(CueClass.EMPTY),
                activities.all(means),
                absolute(baselines),
                cues.of(CueClass.FUZZY_DATE),
                joints(joined, baselines),
                sources(),
                means,
                change());
    }

    private static boolean apart(Range range, List<Range> others) {
        return others.stream().noneMatch(range::overlaps);
    }

    /** A time that says when it was so, not when it is to be so. */
    private boolean past(Time time, List<Range> changes) {
        var range = time.range();
        var from = range.from();
        return changes.stream().anyMatch(each -> each.covers(from))
                || cues.of(CueClass.COMPARED).stream().anyMatch(each -> each.to() == from || each.covers(from))
                || !time.reached() && compared(from)
                || !time.reached() && time.dated() && sentence.inParentheses(from) && numberFollows(range)
                || !time.reached() && told(time);
    }

    /** "z 2025 r.", "niż w 2025 r.", "w porównaniu do 2025 r.", "stan na 31.12.2025" */
    private boolean compared(int token) {
        return sentence.at(token).lemma("z")
                || sentence.at(token - 1).is("niż")
                || cues.of(CueClass.NOW).stream().anyMatch(each -> each.to() == token || each.covers(token));
    }

    private boolean numberFollows(Range time) {
        for (var i = time.to(); !sentence.stops(i); i++) {
            if (sentence.at(i).number()) {
                return true;
            }
        }
        return false;
    }

    /** "W 2024 r. było ich 11." */
    private boolean told(Time time) {
        if (time.day() == null || time.day().getYear() > today.getYear()) {
            return false;
        }
        var from = time.range().from();
        for (var i = time.range().to(); !sentence.stops(i) && !sentence.at(i).is(","); i++) {
            if (sentence.at(i).can("verb", "praet")) {
                return true;
            }
        }
        for (var i = from - 1; !sentence.stops(i) && !sentence.at(i).is(","); i--) {
            if (sentence.at(i).can("verb", "praet")) {
                return true;
            }
        }
        return false;
    }

    /** What sounds like no date takes one without a year along. */
    private List<Time> deadlines(List<Time> times, List<Time> past) {
        var fuzzy = !cues.of(CueClass.FUZZY_DATE).isEmpty();
        return times.stream()
                .filter(each -> !past.contains(each))
                .filter(each -> !fuzzy || each.dated())
                .toList();
    }

    /** The goals after the first that are joined to it: "rozwój … i promocja … oraz wsparcie". */
    private List<Range> joined() {
        return vague.stream()
                .skip(1)
                .filter(each -> JOINING.contains(sentence.at(each.from() - 1).text()))
                .toList();
    }

    /** What is said with one of several goals is not said of the others; only the last speaks for all. */
    private List<Range> scoped(List<Range> ranges, List<Range> joined) {
        if (joined.isEmpty()) {
            return ranges;
        }
        var first = vague.getFirst().from();
        var last = joined.getLast().from();
        return ranges.stream()
                .filter(each -> each.from() < first || each.from() >= last)
                .toList();
    }

    private List<Range> people(List<Range> joined) {
        var people = new ArrayList<Range>();
        for (var i = 0; i < sentence.size(); i++) {
            var person = cues.at(CueClass.PEOPLE, i) || person(i);
            if (person && !cues.at(CueClass.NOBODY, i)) {
                people.add(new Range(i, i + 1));
            }
        }
        return scoped(people, joined);
    }

    /** The dictionary marks masculine persons. Adjectives that may be persons are, where they describe no noun: "20 chorych". */
    private boolean person(int token) {
        var here = sentence.at(token);
        if (!here.can("subst", "pl", "m1")) {
            return false;
        }
        return here.can("adj")
                ? !sentence.at(token - 1).noun() && !names(token + 1)
                : !here.can(each -> each.is("subst", "pl") && !each.features().contains("m1"));
    }

    private boolean names(int token) {
        return sentence.at(token).noun()
                && !sentence.at(token).small()
                && !sentence.at(token).finite();
    }

    private List<Range> absolute(List<Range> baselines) {
        var absolute = new ArrayList<Range>();
        cues.of(CueClass.ABSOLUTE).stream()
                .filter(each -> apart(each, cues.of(CueClass.NOT_ABSOLUTE)) && apart(each, baselines))
                .filter(each -> !cues.at(CueClass.PERIOD, each.to()))
                .forEach(absolute::add);
        for (var i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).number()
                    && sentence.at(i).is("100")
                    && sentence.at(i + 1).is("%")) {
                absolute.add(new Range(i, i + 2));
            }
        }
        absolute.sort(Comparator.comparingInt(Range::from));
        return absolute;
    }

    private List<Range> joints(List<Range> joined, List<Range> baselines) {
        var joints = new ArrayList<Range>();
        for (var i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).is("oraz") && !sentence.inParentheses(i)
                    || sentence.at(i).is(";") && goes(i + 1, baselines)) {
                joints.add(new Range(i, i + 1));
            }
        }
        joined.stream()
                .filter(each -> sentence.at(each.from() - 1).is("i"))
                .forEach(each -> joints.add(new Range(each.from() - 1, each.to())));
        joints.sort(Comparator.comparingInt(Range::from));
        return joints;
    }

    /** Behind a semicolon a new goal may come, or only how it is today and from where one will know. */
    private boolean goes(int token, List<Range> baselines) {
        if (sentence.stops(token) || sentence.inParentheses(token)) {
            return false;
        }
        var rest = new Range(token, sentence.end(token));
        return apart(rest, baselines) && apart(rest, cues.of(CueClass.SOURCE));
    }

    private List<Range> sources() {
        return cues.of(CueClass.SOURCE).stream()
                .map(each -> new Range(each.from(), Math.max(each.to(), sentence.end(each.to()))))
                .toList();
    }

    /** The verb that says what will be, or the noun that says what moves. */
    private List<Range> change() {
        for (var i = 0; i < sentence.size(); i++) {
            if (tells(i) && !sentence.at(i).noun()) {
                return List.of(withAdverbs(i));
            }
        }
        if (!cues.of(CueClass.DIRECTION).isEmpty() || !vague.isEmpty()) {
            return cues.of(CueClass.DIRECTION).isEmpty() ? vague : cues.of(CueClass.DIRECTION);
        }
        for (var i = 0; i < sentence.size(); i++) {
            if (tells(i)) {
                return List.of(withAdverbs(i));
            }
        }
        return List.of();
    }

    /** A verb of the goal itself: not of "którzy dojeżdżają", and not "chcemy". */
    private boolean tells(int token) {
        var here = sentence.at(token);
        if (!here.finite() || here.small() || here.can("num") || here.lemma("chcieć")) {
            return false;
        }
        for (var i = token - 1; !sentence.stops(i) && !sentence.at(i).is(","); i--) {
            if (sentence.at(i).lemma("który")) {
                return false;
            }
        }
        return true;
    }

    private Range withAdverbs(int token) {
        var from = token;
        while (sentence.at(from - 1).is("nie")
                || sentence.at(from - 1).is("się")
                || sentence.at(from - 1).can("adv") && !sentence.at(from - 1).noun()) {
            from--;
        }
        return new Range(from, token + 1);
    }
}
