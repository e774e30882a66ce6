package org.osnowa.decisions;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** The decisions that an organisation sees to go over when two organisations turn out to be one. */
@Component
class DecisionTies implements OrganisationTies {

    private static final String OWNER = "owner ";

    private final Decisions decisions;

    DecisionTies(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String owner() {
        return "decisions";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return lines(OWNER, decisions.move(from, to)).toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        decisions.moveBack(ids(OWNER, ties), from, to);
    }
}
