package org.osnowa.goals;

import static java.util.stream.Collectors.joining;
import static org.osnowa.platform.Text.t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osnowa.coach.Assessment;
import org.osnowa.coach.Element;
import org.osnowa.coach.Finding;
import org.osnowa.coach.Fragment;
import org.osnowa.coach.Span;
import org.osnowa.coach.Tone;
import org.osnowa.coach.Verdict;

/**
 * What the coach says, ready for a page. Its score stays inside.
 *
 * @param readable false where the sentence is not Polish
 * @param reading the sentence in pieces, each with what the coach takes it for
 */
public record CoachPanel(
        Verdict verdict,
        boolean readable,
        int present,
        List<StrandRow> strands,
        List<FindingRow> findings,
        List<Piece> reading) {

    /** @param words where the sentence says it; empty where the fields do, or nothing does */
    public record StrandRow(Element element, boolean present, List<String> words) {}

    public record FindingRow(Tone tone, String id, String message) {}

    /** @param label what it was recognised as; null for words between */
    public record Piece(@Nullable String label, List<Part> parts) {}

    /** @param marked whether these words led to a remark */
    public record Part(String text, boolean marked) {}

    static CoachPanel of(String sentence, Assessment assessment) {
        var strands = assessment.strands().stream()
                .map(each -> new StrandRow(
                        each.element(),
                        each.present(),
                        each.spans().stream()
                                .map(span -> span.in(sentence).strip())
                                .toList()))
                .toList();
        return new CoachPanel(
                assessment.verdict(),
                assessment.readable(),
                (int) strands.stream().filter(StrandRow::present).count(),
                strands,
                assessment.findings().stream()
                        .map(each -> new FindingRow(each.tone(), each.rule().id(), each.message()))
                        .toList(),
                new Reading(sentence, assessment).pieces());
    }

    /** The sum in one sentence, for those who listen. */
    public String sum() {
        var missing = strands.stream()
                .filter(each -> !each.present())
                .map(each -> t(each.element()).toLowerCase(java.util.Locale.ROOT))
                .collect(joining(", "));
        return missing.isEmpty()
                ? t("CoachPanel.sumAll", t(verdict))
                : t("CoachPanel.sum", t(verdict), present, missing);
    }

    /** The sentence, cut where something recognised or remarked on begins or ends. */
    private record Reading(String sentence, Assessment assessment) {

        List<Piece> pieces() {
            var pieces = new ArrayList<Piece>();
            var at = 0;
            for (var fragment : apart()) {
                between(pieces, at, fragment.span().start());
                at = fragment.span().end();
                pieces.add(new Piece(
                        t("CoachPanel.kind." + fragment.kind().name()),
                        parts(fragment.span().start(), at)));
            }
            between(pieces, at, sentence.length());
            return pieces;
        }

        /** Of fragments that overlap, the one that begins first, and of these the longest. */
        private List<Fragment> apart() {
            var apart = new ArrayList<Fragment>();
            var at = 0;
            var sorted = assessment.fragments().stream()
                    .sorted(Comparator.comparingInt(
                                    (Fragment each) -> each.span().start())
                            .thenComparing(each -> -each.span().end()))
                    .toList();
            for (var each : sorted) {
                if (each.span().start() >= at) {
                    apart.add(each);
                    at = each.span().end();
                }
            }
            return apart;
        }

        private void between(List<Piece> pieces, int from, int to) {
            if (from < to && !sentence.substring(from, to).isBlank()) {
                pieces.add(new Piece(null, parts(from, to)));
            }
        }

        private List<Part> parts(int from, int to) {
            var marks = assessment.findings().stream()
                    .filter(each -> each.tone() != Tone.PRAISE)
                    .map(Finding::spans)
                    .flatMap(List::stream)
                    .toList();
            var cuts = new TreeSet<Integer>(List.of(from, to));
            marks.forEach(each -> {
                cuts.add(Math.clamp(each.start(), from, to));
                cuts.add(Math.clamp(each.end(), from, to));
            });
            var parts = new ArrayList<Part>();
            var start = from;
            for (var cut : cuts.tailSet(from, false)) {
                var begin = start;
                parts.add(
                        new Part(sentence.substring(begin, cut), marks.stream().anyMatch(each -> covers(each, begin))));
                start = cut;
            }
            return parts;
        }

        private static boolean covers(Span span, int at) {
            return span.start() <= at && at < span.end();
        }
    }
}
