package org.osnowa.coach;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the coach thinks of a goal.
 *
 * @param score 0 to 100; for comparing versions, not for showing
 * @param readable false where the sentence is not Polish: only the fields beside it were judged then
 * @param findings the gravest first
 * @param fragments in the order of the sentence
 * @param present what the sentence or the fields say
 */
public record Assessment(
        Verdict verdict,
        int score,
        boolean readable,
        List<Finding> findings,
        List<Fragment> fragments,
        Set<Element> present) {

    public Assessment {
        findings = List.copyOf(findings);
        fragments = List.copyOf(fragments);
        present = Set.copyOf(present);
    }

    /** The six elements, always all and in this order. */
    public List<Strand> strands() {
        return Arrays.stream(Element.values())
                .map(element -> new Strand(element, present.contains(element), spans(element)))
                .toList();
    }

    /** What to tell where the sentence was not read. */
    public String unread() {
        return t("coach.unread");
    }

    public boolean says(CoachRule rule) {
        return findings.stream().anyMatch(each -> each.rule() == rule);
    }

    private List<Span> spans(Element element) {
        return fragments.stream()
                .filter(each -> each.element() == element)
                .map(Fragment::span)
                .toList();
    }
}
