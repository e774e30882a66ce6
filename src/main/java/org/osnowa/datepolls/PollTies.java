package org.osnowa.datepolls;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** What an organisation said to days goes over when two organisations turn out to be one. */
@Component
class PollTies implements OrganisationTies {

    private static final String VOICE = "voice ";

    private final DatePolls polls;

    PollTies(DatePolls polls) {
        this.polls = polls;
    }

    @Override
    public String owner() {
        return "datepolls";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return lines(VOICE, polls.move(from, to)).toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        polls.moveBack(ids(VOICE, ties), from, to);
    }
}
