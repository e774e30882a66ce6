package org.osnowa.joining;

import java.util.List;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** What an organisation asked goes over when it turns out to be another. */
@Component
class JoiningTies implements OrganisationTies {

    private final Joinings joinings;

    JoiningTies(Joinings joinings) {
        this.joinings = joinings;
    }

    @Override
    public String owner() {
        return "joining";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return joinings.move(from, to).stream().map(UUID::toString).toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        joinings.moveBack(ties.stream().map(UUID::fromString).toList(), from, to);
    }
}
