package org.osnowa.goals;

import static org.osnowa.organisations.OrganisationTies.lines;
import static org.osnowa.organisations.OrganisationTies.read;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** The goals that an organisation looks after, and its yes, go over when two organisations turn out to be one. */
@Component
class GoalTies implements OrganisationTies {

    private static final String OWNER = "owner ";
    private static final String CONFIRMED = "confirmed ";

    private final Goals goals;
    private final Confirmations confirmations;

    GoalTies(Goals goals, Confirmations confirmations) {
        this.goals = goals;
        this.confirmations = confirmations;
    }

    @Override
    public String owner() {
        return "goals";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return Stream.concat(lines(OWNER, goals.moveOwner(from, to)), lines(CONFIRMED, confirmations.move(from, to)))
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        goals.moveOwnerBack(read(OWNER, ties).map(UUID::fromString).toList(), from, to);
        confirmations.moveBack(read(CONFIRMED, ties).toList(), from, to);
    }
}
