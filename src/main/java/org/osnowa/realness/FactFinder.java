package org.osnowa.realness;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osnowa.commitments.Kept;
import org.osnowa.decisions.Decided;
import org.osnowa.meetings.Attendance;
import org.osnowa.notes.Published;
import org.osnowa.notes.Published.Span;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.StageStep;
import org.osnowa.partnerships.StageSteps;
import org.osnowa.plan.DoneTogether;
import org.osnowa.plan.DoneTogether.Standing;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Component;

/** Gathers from the modules that keep them the facts from which the index is computed. */
@Component
class FactFinder {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final Memberships memberships;
    private final StageSteps steps;
    private final DoneTogether plan;
    private final Kept kept;
    private final Decided decided;
    private final Attendance attendance;
    private final Published published;

    FactFinder(
            Memberships memberships,
            StageSteps steps,
            DoneTogether plan,
            Kept kept,
            Decided decided,
            Attendance attendance,
            Published published) {
        this.memberships = memberships;
        this.steps = steps;
        this.plan = plan;
        this.kept = kept;
        this.decided = decided;
        this.attendance = attendance;
        this.published = published;
    }

    /** @param days of which the index will be asked, the earliest first and today last */
    Facts of(Partnership partnership, List<LocalDate> days) {
        var id = partnership.id();
        var standing = plan.in(id);
        var lastKept = kept.lastKept(id);
        return new Facts(
                kept.on(id, days).stream()
                        .collect(toMap(Kept.Count::on, each -> new Ratio(each.delivered(), each.due()))),
                ratios(decided.on(id, days), each -> new Ratio(each.carriedOut(), each.due())),
                memberships.times(id),
                Stream.concat(deliveries(id, days), standing.stream().flatMap(FactFinder::finished))
                        .toList(),
                standing.stream()
                        .map(each -> new Facts.Planned(each.since(), each.shared()))
                        .toList(),
                together(partnership)
                        .map(day ->
                                ratios(attendance.upTo(id, day, days), each -> new Ratio(each.came(), each.invited())))
                        .orElse(Map.of()),
                lastKept,
                notes(id, new Span(lastKept.orElse(LONG_AGO), days.getLast())));
    }

    private Stream<Facts.Deed> deliveries(PartnershipId id, List<LocalDate> days) {
        return kept.brought(id, days.getFirst().minusDays(Facts.RECENT_DAYS), days.getLast()).stream()
                .map(each -> new Facts.Deed(each.giver(), each.on()));
    }

    private static Stream<Facts.Deed> finished(Standing action) {
        return action.doneOn().stream().flatMap(on -> action.by().stream().map(partner -> new Facts.Deed(partner, on)));
    }

    private int notes(PartnershipId id, Span span) {
        return span.after().isBefore(span.upTo())
                ? published.in(id, List.of(span)).getOrDefault(span, 0)
                : 0;
    }

    private static <T> Map<LocalDate, Ratio> ratios(Map<LocalDate, T> counted, Function<T, Ratio> ratio) {
        return counted.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> ratio.apply(each.getValue())));
    }

    /** The first time counts: who goes back to planning has acted together before. */
    private Optional<LocalDate> together(Partnership partnership) {
        return steps.of(partnership.id()).stream()
                .filter(each -> each.to() == Stage.JOINT_ACTION)
                .map(StageStep::on)
                .findFirst()
                .or(() -> partnership.stage().stage() == Stage.JOINT_ACTION
                        ? Optional.of(partnership.stage().since())
                        : Optional.empty());
    }
}
