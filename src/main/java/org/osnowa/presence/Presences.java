package org.osnowa.presence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Absences;
import org.osnowa.partnerships.Evidence;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.StageSteps;
import org.springframework.stereotype.Component;

/** Brings together what all modules know of who took part in what. */
@Component
class Presences implements Absences {

    private final StageSteps steps;
    private final Memberships memberships;
    private final Organisations organisations;
    private final List<Evidence> evidence;
    private final Clock clock;

    Presences(
            StageSteps steps,
            Memberships memberships,
            Organisations organisations,
            List<Evidence> evidence,
            Clock clock) {
        this.steps = steps;
        this.memberships = memberships;
        this.organisations = organisations;
        this.evidence = evidence;
        this.clock = clock;
    }

    StagePeriods periods(Partnership partnership) {
        return StagePeriods.of(
                partnership.origin().startedOn(),
                steps.of(partnership.id()),
                partnership.stage().stage(),
                partnership.stage().since());
    }

    Presence in(Partnership partnership, StagePeriods periods) {
        return new Presence(
                periods,
                memberships.times(partnership.id()),
                evidence.stream()
                        .flatMap(each -> each.days(partnership.id()).stream())
                        .toList(),
                LocalDate.now(clock));
    }

    @Override
    public List<String> inTheStageOf(Partnership partnership) {
        var absent = in(partnership, periods(partnership)).absentNow();
        var names = organisations.namesOf(absent);
        return absent.stream().map(each -> names.getOrDefault(each, "")).toList();
    }
}
