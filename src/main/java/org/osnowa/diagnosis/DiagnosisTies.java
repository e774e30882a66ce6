package org.osnowa.diagnosis;

import java.util.List;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** Stakeholders follow when two organisations turn out to be one. */
@Component
class DiagnosisTies implements OrganisationTies {

    private final Stakeholders stakeholders;

    DiagnosisTies(Stakeholders stakeholders) {
        this.stakeholders = stakeholders;
    }

    @Override
    public String owner() {
        return "stakeholders";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return stakeholders.move(from, to).stream().map(UUID::toString).toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        stakeholders.moveBack(ties.stream().map(UUID::fromString).toList(), from, to);
    }
}
