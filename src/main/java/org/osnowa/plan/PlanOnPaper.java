package org.osnowa.plan;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** The plan as partners put it on paper. */
@Component
public class PlanOnPaper {

    public record Written(
            String title, OrganisationId responsible, List<OrganisationId> with, LocalDate from, LocalDate to) {}

    private final Actions actions;

    PlanOnPaper(Actions actions) {
        this.actions = actions;
    }

    /** Without those given up, what begins first comes first. */
    public List<Written> of(PartnershipId partnership) {
        return actions.of(partnership).standing().stream()
                .map(each -> new Written(
                        each.work().title(),
                        each.work().responsible(),
                        each.work().with(),
                        each.term().from(),
                        each.term().to()))
                .toList();
    }
}
