package org.osnowa.commitments;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;
import static org.osnowa.organisations.OrganisationTies.read;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** What an organisation brings and gets goes over when two organisations turn out to be one. */
@Component
class CommitmentTies implements OrganisationTies {

    private static final String GIVER = "giver ";
    private static final String RECEIVER = "receiver ";
    private static final String FACT = "fact ";
    private static final String NOTED = "noted ";
    private static final String SETTLED = "settled ";

    private final Commitments commitments;
    private final Deliveries deliveries;

    CommitmentTies(Commitments commitments, Deliveries deliveries) {
        this.commitments = commitments;
        this.deliveries = deliveries;
    }

    @Override
    public String owner() {
        return "commitments";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return Stream.of(
                        lines(GIVER, commitments.moveGivers(from, to)),
                        lines(RECEIVER, commitments.moveReceivers(from, to)),
                        lines(FACT, commitments.moveFacts(from, to)),
                        lines(NOTED, deliveries.moveNoted(from, to)),
                        lines(SETTLED, deliveries.moveSettled(from, to)))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        commitments.moveBack(ids(GIVER, ties), ids(RECEIVER, ties), from, to);
        commitments.moveFactsBack(read(FACT, ties).toList(), from, to);
        deliveries.moveBack(ids(NOTED, ties), ids(SETTLED, ties), from, to);
    }
}
