package org.osnowa.realness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.commitments.Kept;
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

    private final Memberships memberships;
    private final StageSteps steps;
    private final DoneTogether plan;
    private final Kept kept;
    private final List<Sources.Decided> decisions;
    private final List<Sources.Held> meetings;
    private final List<Sources.Told> notes;

    FactFinder(
            Memberships memberships,
            StageSteps steps,
            DoneTogether plan,
            Kept kept,
            List<Sources.Decided> decisions,
            List<Sources.Held> meetings,
            List<Sources.Told> notes) {
        this.memberships = memberships;
        this.steps = steps;
        this.plan = plan;
        this.kept = kept;
        this.decisions = decisions;
        this.meetings = meetings;
        this.notes = notes;
    }

    /** @param days of which the index will be asked, the earliest first */
    Facts of(Partnership partnership, List<LocalDate> days) {
        var id = partnership.id();
        var standing = plan.in(id);
        return new Facts(
                due(id, days),
                kept.lastKept(id),
                decisions.stream().flatMap(each -> each.of(id).stream()).toList(),
                memberships.times(id),
                Stream.concat(deliveries(id, days), standing.stream().flatMap(FactFinder::finished))
                        .toList(),
                standing.stream()
                        .map(each -> new Facts.Planned(each.since(), each.shared()))
                        .toList(),
                meetings.stream().flatMap(each -> each.of(id).stream()).toList(),
                together(partnership),
                notes.stream().flatMap(each -> each.of(id).stream()).toList());
    }

    private Map<LocalDate, Ratio> due(PartnershipId id, List<LocalDate> days) {
        return kept.on(id, days).stream()
                .collect(Collectors.toMap(Kept.Count::on, each -> new Ratio(each.delivered(), each.due())));
    }

    private Stream<Facts.Deed> deliveries(PartnershipId id, List<LocalDate> days) {
        return kept.brought(id, days.getFirst().minusDays(Facts.RECENT_DAYS), days.getLast()).stream()
                .map(each -> new Facts.Deed(each.giver(), each.on()));
    }

    private static Stream<Facts.Deed> finished(Standing action) {
        return action.doneOn().stream().flatMap(on -> action.by().stream().map(partner -> new Facts.Deed(partner, on)));
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
