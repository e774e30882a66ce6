package org.osnowa.trials;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.osnowa.coach.Assessment;
import org.osnowa.coach.Element;
import org.osnowa.coach.Tone;
import org.osnowa.coach.Verdict;

/**
 * How precise a sentence is, in words and strands. It has nothing to do with how strongly it pulls.
 *
 * @param readable false where the sentence is not Polish
 * @param advice what the coach says, the gravest first; without its praise
 */
public record Precision(Verdict verdict, boolean readable, List<StrandRow> strands, List<String> advice) {

    public record StrandRow(Element element, boolean present) {

        /** How a sentence could say it. */
        public String example() {
            return t("Element." + element.name() + ".example");
        }
    }

    static Precision of(Assessment assessment) {
        return new Precision(
                assessment.verdict(),
                assessment.readable(),
                assessment.strands().stream()
                        .map(each -> new StrandRow(each.element(), each.present()))
                        .toList(),
                assessment.findings().stream()
                        .filter(each -> each.tone() == Tone.BAD || each.tone() == Tone.WARN)
                        .map(each -> each.message())
                        .toList());
    }

    public int present() {
        return (int) strands.stream().filter(StrandRow::present).count();
    }
}
