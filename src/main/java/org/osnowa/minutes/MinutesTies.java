package org.osnowa.minutes;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** What an organisation objected to goes over when two organisations turn out to be one. */
@Component
class MinutesTies implements OrganisationTies {

    private static final String REMARK = "remark ";

    private final MinutesStore store;

    MinutesTies(MinutesStore store) {
        this.store = store;
    }

    @Override
    public String owner() {
        return "minutes";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return lines(REMARK, store.move(from, to)).toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        store.moveBack(ids(REMARK, ties), from, to);
    }
}
