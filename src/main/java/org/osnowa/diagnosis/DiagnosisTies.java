package org.osnowa.diagnosis;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** Stakeholders, and what a partner brought in, follow when two organisations turn out to be one. */
@Component
class DiagnosisTies implements OrganisationTies {

    private static final String ADDED = "added ";
    private static final String MAPPED = "mapped ";

    private final Stakeholders stakeholders;
    private final Entries entries;

    DiagnosisTies(Stakeholders stakeholders, Entries entries) {
        this.stakeholders = stakeholders;
        this.entries = entries;
    }

    @Override
    public String owner() {
        return "stakeholders";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return Stream.of(
                        stakeholders.move(from, to).stream().map(UUID::toString),
                        lines(ADDED, entries.moveAddedFor(from, to)),
                        lines(MAPPED, stakeholders.moveAddedFor(from, to)))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        var plain = ties.stream().filter(each -> !each.contains(" ")).map(UUID::fromString);
        stakeholders.moveBack(plain.toList(), from, to);
        entries.moveAddedForBack(ids(ADDED, ties), from, to);
        stakeholders.moveAddedForBack(ids(MAPPED, ties), from, to);
    }
}
