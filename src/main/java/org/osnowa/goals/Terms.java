package org.osnowa.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;

/** What a goal says: the words and the numbers. */
public record Terms(Aim aim, Measure measure) {

    /**
     * Why a goal cannot say this.
     *
     * @param partners who takes part in the partnership today
     * @param needs those of its diagnosis
     */
    Optional<GoalRefusal> whyNot(Collection<OrganisationId> partners, Collection<UUID> needs) {
        if (aim.owner().filter(each -> !partners.contains(each)).isPresent()) {
            return Optional.of(GoalRefusal.NOT_A_PARTNER);
        }
        if (aim.need().filter(each -> !needs.contains(each)).isPresent()) {
            return Optional.of(GoalRefusal.NO_SUCH_NEED);
        }
        return measure.againstDirection() ? Optional.of(GoalRefusal.AGAINST_DIRECTION) : Optional.empty();
    }

    /** What is worth a look, though it may be as it is. */
    List<GoalRemark> remarks(LocalDate today) {
        var remarks = new ArrayList<GoalRemark>();
        measure.due().filter(each -> each.isBefore(today)).ifPresent(_ -> remarks.add(GoalRemark.DUE_PASSED));
        if (measure.chosen().isEmpty()
                && measure.direction().filter(each -> each == Direction.DOWN).isPresent()) {
            remarks.add(GoalRemark.FALLS);
        }
        if (measure.staysAsItIs()) {
            remarks.add(GoalRemark.STAYS);
        }
        if (measure.percentOfNothing()) {
            remarks.add(GoalRemark.PERCENT_OF_WHAT);
        }
        if (measure.start()
                .filter(each -> each instanceof Measure.Start.Unknown(var by) && by.isBefore(today))
                .isPresent()) {
            remarks.add(GoalRemark.BASELINE_LATE);
        }
        return remarks;
    }

    /** What is missing before the goal can be checked (gate.G3). */
    List<Lack> lacks() {
        var lacks = new ArrayList<Lack>();
        lack(lacks, Lack.OWNER, aim.owner());
        lack(lacks, Lack.INDICATOR, measure.indicator());
        lack(lacks, Lack.BASELINE, measure.start());
        lack(lacks, Lack.TARGET, measure.target());
        lack(lacks, Lack.DUE, measure.due());
        lack(lacks, Lack.SOURCE, measure.source());
        return lacks;
    }

    enum Lack {
        OWNER,
        INDICATOR,
        BASELINE,
        TARGET,
        DUE,
        SOURCE
    }

    private static void lack(List<Lack> lacks, Lack what, Optional<?> there) {
        if (there.isEmpty()) {
            lacks.add(what);
        }
    }

    /** Whether partners who have said yes to the one have said yes to the other: what is wanted by when, and who sees to it. */
    boolean binds(Terms other) {
        return aim.sentence().equals(other.aim.sentence())
                && aim.beneficiaries().equals(other.aim.beneficiaries())
                && aim.place().equals(other.aim.place())
                && aim.owner().equals(other.aim.owner())
                && measure.indicator().equals(other.measure.indicator())
                && measure.unit().equals(other.measure.unit())
                && measure.target().equals(other.measure.target())
                && measure.due().equals(other.measure.due());
    }
}
