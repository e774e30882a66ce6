package org.osnowa.disputes;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** On which side an organisation stands, and where it leads, goes over when two turn out to be one. */
@Component
class DisputeTies implements OrganisationTies {

    private static final String SIDE = "side ";
    private static final String LEAD = "lead ";

    private final Disputes disputes;

    DisputeTies(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public String owner() {
        return "disputes";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return Stream.concat(lines(SIDE, disputes.moveSides(from, to)), lines(LEAD, disputes.moveLeads(from, to)))
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        disputes.moveSidesBack(ids(SIDE, ties), from, to);
        disputes.moveLeadsBack(ids(LEAD, ties), from, to);
    }
}
