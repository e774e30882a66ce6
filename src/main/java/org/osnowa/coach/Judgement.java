package org.osnowa.coach;

import static org.osnowa.coach.Known.Fact.ACTION;
import static org.osnowa.coach.Known.Fact.AREA;
import static org.osnowa.coach.Known.Fact.BASELINE;
import static org.osnowa.coach.Known.Fact.BENEFICIARIES;
import static org.osnowa.coach.Known.Fact.CONTRIBUTION;
import static org.osnowa.coach.Known.Fact.NEED;
import static org.osnowa.coach.Known.Fact.OWNER;
import static org.osnowa.coach.Known.Fact.SOURCE;
import static org.osnowa.coach.Known.Fact.TARGET;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** THE RULES: what the coach says of a goal, given what its sentence and its fields say. */
final class Judgement {

    private static final int SHORTEST = 25;
    private static final int LONGEST = 320;
    private static final int FAR_MONTHS = 36;
    private static final int PRECISE_FROM = 75;
    private static final int VAGUE_BELOW = 40;

    private final Sentence sentence;
    private final Facts facts;
    private final Known known;
    private final LocalDate today;
    private final int length;

    private final boolean number;
    private final boolean baseline;
    private final boolean deadline;
    private final boolean who;
    private final boolean place;
    private final boolean activity;
    private final boolean change;

    private final List<Finding> findings = new ArrayList<>();

    Judgement(Sentence sentence, Facts facts, Known known, LocalDate today) {
        this.sentence = sentence;
        this.facts = facts;
        this.known = known;
        this.today = today;
        var written = Normalizer.normalize(sentence.text().strip(), Normalizer.Form.NFC);
        length = written.codePointCount(0, written.length());
        number = known.has(TARGET)
                || !facts.numbers().isEmpty()
                || !facts.changes().isEmpty();
        baseline = known.has(BASELINE)
                || !facts.baselines().isEmpty()
                || !facts.changes().isEmpty();
        deadline = known.due() != null || !facts.deadlines().isEmpty();
        who = known.has(BENEFICIARIES) || !facts.people().isEmpty();
        place = known.has(AREA) || !facts.places().isEmpty();
        activity = !facts.activities().isEmpty();
        change =
                !activity && (number || facts.vague().isEmpty() && facts.empty().isEmpty());
    }

    Assessment assessment() {
        findings();
        var score = score();
        return new Assessment(
                verdict(score),
                score,
                facts.polish(),
                findings,
                new Fragments(sentence, facts, change).all(),
                present());
    }

    private Verdict verdict(int score) {
        if (score >= PRECISE_FROM && number && deadline && !activity) {
            return Verdict.PRECISE;
        }
        return score < VAGUE_BELOW ? Verdict.VAGUE : Verdict.NEEDS_WORK;
    }

    /** Of 80 points 30 are for what and who, 30 for how many, 20 for when; halves are rounded to the even number. */
    private int score() {
        var points = (who ? 10 : 0) + (place ? 6 : 0) + (change ? 14 : 0);
        points += number ? 20 : 0;
        points += baseline ? 10 : number ? 5 : 0;
        points += deadline ? 20 : 0;
        points -= 5 * Math.min(2, facts.absolute().size());
        if (facts.polish()) {
            points -= length > LONGEST ? 5 : length < SHORTEST ? 10 : 0;
        }
        return (int) Math.max(0, Math.rint(points * 100 / 80.0));
    }

    private void findings() {
        if (!number) {
            say(CoachRule.GP01, facts.vague());
            say(CoachRule.GP02);
        }
        if (!deadline) {
            say(CoachRule.GP03);
        }
        say(CoachRule.GP05, facts.activities());
        if (!deadline) {
            say(CoachRule.GP04, facts.fuzzy());
        }
        say(CoachRule.GP06, facts.empty());
        say(CoachRule.GP07, facts.absolute());
        if (!who) {
            say(CoachRule.GP08);
        }
        if (!place) {
            say(CoachRule.GP09);
        }
        if (number && !baseline) {
            say(CoachRule.GP10);
        }
        say(CoachRule.GP11, facts.joints());
        length();
        if (!baseline) {
            say(CoachRule.GP13, facts.shares());
        }
        fields();
        if (number && baseline && deadline && who && !activity) {
            say(CoachRule.GP18);
        }
    }

    private void length() {
        if (facts.polish() && length < SHORTEST) {
            findings.add(new Finding(CoachRule.GP12, ".short", List.of(), List.of(), length));
        }
        if (facts.polish() && length > LONGEST) {
            findings.add(new Finding(CoachRule.GP12, ".long", List.of(), List.of(), length));
        }
    }

    private void fields() {
        if (!source()) {
            say(CoachRule.GP14);
        }
        if (!known.has(NEED)) {
            say(CoachRule.GP15);
        }
        if (!known.has(OWNER) || !means()) {
            say(CoachRule.GP16);
        }
        var due = known.due() == null ? facts.last() : known.due();
        if (due != null && due.isAfter(today.plusMonths(FAR_MONTHS))) {
            say(CoachRule.GP17);
        }
    }

    private boolean source() {
        return known.has(SOURCE) || !facts.sources().isEmpty();
    }

    private boolean means() {
        return known.has(ACTION) || known.has(CONTRIBUTION) || !facts.means().isEmpty();
    }

    private Set<Element> present() {
        var present = EnumSet.noneOf(Element.class);
        add(present, Element.WHEN, deadline);
        add(present, Element.HOW_MANY, number);
        add(present, Element.WHO, who);
        add(present, Element.CHANGE, change && !facts.change().isEmpty());
        add(present, Element.SOURCE, source());
        add(present, Element.MEANS, means());
        return present;
    }

    private static void add(Set<Element> present, Element element, boolean there) {
        if (there) {
            present.add(element);
        }
    }

    private void say(CoachRule rule) {
        findings.add(new Finding(rule, "", List.of(), List.of(), 0));
    }

    /** Says nothing where no words lead to it. */
    private void say(CoachRule rule, List<Range> words) {
        if (words.isEmpty()) {
            return;
        }
        var spans = words.stream().map(sentence::span).toList();
        var said =
                spans.stream().map(each -> each.in(sentence.text())).distinct().toList();
        findings.add(new Finding(rule, "", spans, said, said.size()));
    }
}
