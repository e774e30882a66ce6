package org.osnowa.presence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Absences;
import org.osnowa.partnerships.EvidenceDays;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.StageSteps;
import org.springframework.stereotype.Component;

/** Brings together what all modules know of who took part in what. */
@Component
class Presences implements Absences {

    private final StageSteps steps;
    private final Memberships memberships;
    private final EvidenceDays evidence;
    private final Clock clock;

    Presences(StageSteps steps, Memberships memberships, EvidenceDays evidence, Clock clock) {
        this.steps = steps;
        this.memberships = memberships;
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
                periods, memberships.times(partnership.id()), evidence.of(partnership.id()), LocalDate.now(clock));
    }

    @Override
    public List<OrganisationId> inTheStageOf(Partnership partnership) {
        return in(partnership, periods(partnership)).absentNow();
    }
}
