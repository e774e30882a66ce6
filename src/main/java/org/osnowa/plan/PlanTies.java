package org.osnowa.plan;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** What an organisation does in plans goes over when two organisations turn out to be one. */
@Component
class PlanTies implements OrganisationTies {

    private static final String RESPONSIBLE = "responsible ";
    private static final String PARTNER = "partner ";
    private static final String KEEPER = "keeper ";

    private final Actions actions;
    private final Risks risks;

    PlanTies(Actions actions, Risks risks) {
        this.actions = actions;
        this.risks = risks;
    }

    @Override
    public String owner() {
        return "plan";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return Stream.of(
                        lines(RESPONSIBLE, actions.moveResponsible(from, to)),
                        lines(PARTNER, actions.movePartners(from, to)),
                        lines(KEEPER, risks.move(from, to)))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        actions.moveResponsibleBack(ids(RESPONSIBLE, ties), from, to);
        actions.movePartnersBack(ids(PARTNER, ties), from, to);
        risks.moveBack(ids(KEEPER, ties), from, to);
    }
}
