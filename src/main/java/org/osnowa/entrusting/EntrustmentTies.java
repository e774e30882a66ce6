package org.osnowa.entrusting;

import java.util.List;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** Who is asked to act for an organisation is asked to act for the one that it turns out to be. */
@Component
class EntrustmentTies implements OrganisationTies {

    private final Entrustments entrustments;

    EntrustmentTies(Entrustments entrustments) {
        this.entrustments = entrustments;
    }

    @Override
    public String owner() {
        return "entrusting";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return entrustments.move(from, to).stream().map(UUID::toString).toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        entrustments.moveBack(ties.stream().map(UUID::fromString).toList(), from, to);
    }
}
