package org.osnowa.trials;

import java.util.List;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** What an organisation was asked goes over when two organisations turn out to be one. */
@Component
class TrialTies implements OrganisationTies {

    private final Recipients recipients;

    TrialTies(Recipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public String owner() {
        return "trials";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return recipients.move(from, to).stream().map(UUID::toString).toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        recipients.moveThese(ties.stream().map(UUID::fromString).toList(), to, from);
    }
}
