package org.osnowa.realness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnerTime;

/**
 * What is known of a partnership, each fact with its day, so that the index of any day is computed from what was so on that day.
 *
 * @param commitments for each day that is asked for, those due by then and of them those delivered by then (real.R1)
 * @param lastKept the last day on which a commitment was all there
 * @param decisions that have a day by which they were to be carried out (real.R2)
 * @param deeds deliveries, partial ones among them, and finished actions (real.R3)
 * @param actions that stand in the plan (real.R4)
 * @param meetings that were held (real.R5)
 * @param together the day on which the partnership went on to act together
 * @param notes on which days it told the public something
 */
record Facts(
        Map<LocalDate, Ratio> commitments,
        Optional<LocalDate> lastKept,
        List<Decision> decisions,
        List<PartnerTime> partners,
        List<Deed> deeds,
        List<Planned> actions,
        List<Meeting> meetings,
        Optional<LocalDate> together,
        List<LocalDate> notes) {

    static final int RECENT_DAYS = 90;

    record Decision(LocalDate due, Optional<LocalDate> carriedOut) {}

    record Deed(OrganisationId partner, LocalDate on) {}

    /** @param since from which day on it is known to have stood in the plan */
    record Planned(LocalDate since, boolean shared) {}

    record Meeting(LocalDate on, int present, int invited) {}

    RealnessIndex on(LocalDate day) {
        return new RealnessIndex(Map.of(
                IndexPart.R1, commitments.getOrDefault(day, new Ratio(0, 0)),
                IndexPart.R2, decisionsOn(day),
                IndexPart.R3, activeOn(day),
                IndexPart.R4, sharedOn(day),
                IndexPart.R5, cameBy(day)));
    }

    /** It is asked today only: of earlier days nobody keeps which delivery was the last. */
    FacadeAlert alertOn(LocalDate day) {
        var commitmentsDue = commitments.getOrDefault(day, new Ratio(0, 0));
        return FacadeAlert.of(commitmentsDue, notesSinceDelivery(day, commitmentsDue.whole() > 0));
    }

    /** Where nothing was delivered yet, all notes count, once something was due: nothing promised cannot be put off. */
    private int notesSinceDelivery(LocalDate day, boolean due) {
        if (lastKept.isEmpty() && !due) {
            return 0;
        }
        return (int) notes.stream()
                .filter(each -> !each.isAfter(day))
                .filter(each ->
                        lastKept.filter(delivery -> !each.isAfter(delivery)).isEmpty())
                .count();
    }

    /** What is due on a day may still be done on that day. */
    private Ratio decisionsOn(LocalDate day) {
        var due = decisions.stream().filter(each -> each.due().isBefore(day)).toList();
        var done = due.stream()
                .filter(each -> each.carriedOut().filter(on -> !on.isAfter(day)).isPresent())
                .count();
        return new Ratio((int) done, due.size());
    }

    private Ratio activeOn(LocalDate day) {
        var here = partners.stream()
                .filter(each -> each.holdsOn(day))
                .map(PartnerTime::organisation)
                .collect(Collectors.toSet());
        var active = deeds.stream()
                .filter(each -> !each.on().isAfter(day)
                        && !each.on().isBefore(day.minusDays(RECENT_DAYS))
                        && here.contains(each.partner()))
                .map(Deed::partner)
                .collect(Collectors.toSet());
        return new Ratio(active.size(), here.size());
    }

    private Ratio sharedOn(LocalDate day) {
        var known = actions.stream().filter(each -> !each.since().isAfter(day)).toList();
        return new Ratio((int) known.stream().filter(Planned::shared).count(), known.size());
    }

    private Ratio cameBy(LocalDate day) {
        var since = meetings.stream()
                .filter(each -> !each.on().isAfter(day))
                .filter(each -> together.filter(each.on()::isAfter).isPresent())
                .toList();
        return new Ratio(
                since.stream().mapToInt(Meeting::present).sum(),
                since.stream().mapToInt(Meeting::invited).sum());
    }
}
