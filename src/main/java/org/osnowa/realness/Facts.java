package org.osnowa.realness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnerTime;

/**
 * What is known of a partnership, so that the index of any day is computed from what was so on that day.
 *
 * @param commitments for each day that is asked for, those due by then and of them those delivered (real.R1)
 * @param decisions in the same way, those due and of them those carried out (real.R2)
 * @param deeds deliveries, partial ones among them, and finished actions (real.R3)
 * @param actions that stand in the plan (real.R4)
 * @param meetings for each day, who was invited since the partnership acts together and of them who came (real.R5)
 * @param lastKept the last day on which a commitment was all there
 * @param notes how many the public was told since then, or at all
 */
record Facts(
        Map<LocalDate, Ratio> commitments,
        Map<LocalDate, Ratio> decisions,
        List<PartnerTime> partners,
        List<Deed> deeds,
        List<Planned> actions,
        Map<LocalDate, Ratio> meetings,
        Optional<LocalDate> lastKept,
        int notes) {

    static final int RECENT_DAYS = 90;

    private static final Ratio NOTHING = new Ratio(0, 0);

    record Deed(OrganisationId partner, LocalDate on) {}

    /** @param since from which day on it is known to have stood in the plan */
    record Planned(LocalDate since, boolean shared) {}

    RealnessIndex on(LocalDate day) {
        return new RealnessIndex(Map.of(
                IndexPart.R1, commitments.getOrDefault(day, NOTHING),
                IndexPart.R2, decisions.getOrDefault(day, NOTHING),
                IndexPart.R3, activeOn(day),
                IndexPart.R4, sharedOn(day),
                IndexPart.R5, meetings.getOrDefault(day, NOTHING)));
    }

    /**
     * Where nothing was ever all there, notes count once something was due: what nobody promised cannot be put off.
     *
     * @param today the only day that is asked: of earlier ones nobody keeps which delivery was the last
     */
    FacadeAlert alertOn(LocalDate today) {
        var due = commitments.getOrDefault(today, NOTHING);
        return FacadeAlert.of(due, lastKept.isEmpty() && due.whole() == 0 ? 0 : notes);
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
}
