package org.osnowa.goals;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;
import static org.osnowa.organisations.OrganisationTies.read;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** The goals that an organisation looks after, its yes, its remarks and what it measured, go over when two organisations turn out to be one. */
@Component
class GoalTies implements OrganisationTies {

    private static final String OWNER = "owner ";
    private static final String CONFIRMED = "confirmed ";
    private static final String REMARK = "remark ";
    private static final String MEASURED = "measured ";

    private final Goals goals;
    private final Confirmations confirmations;
    private final PartnerRemarks remarks;
    private final Measurements measurements;

    GoalTies(Goals goals, Confirmations confirmations, PartnerRemarks remarks, Measurements measurements) {
        this.measurements = measurements;
        this.goals = goals;
        this.confirmations = confirmations;
        this.remarks = remarks;
    }

    @Override
    public String owner() {
        return "goals";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return Stream.of(
                        lines(OWNER, goals.moveOwner(from, to)),
                        lines(CONFIRMED, confirmations.move(from, to)),
                        lines(REMARK, remarks.move(from, to)),
                        lines(MEASURED, measurements.moveEnteredFor(from, to)))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        goals.moveOwnerBack(read(OWNER, ties).map(UUID::fromString).toList(), from, to);
        confirmations.moveBack(read(CONFIRMED, ties).toList(), from, to);
        remarks.moveBack(ids(REMARK, ties), from, to);
        measurements.moveEnteredForBack(ids(MEASURED, ties), from, to);
    }
}
