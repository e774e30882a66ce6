package org.osnowa.proposals;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osnowa.decisions.Deliberations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.proposals.Proposals.Brief;
import org.springframework.stereotype.Component;

/** Proposals in the list of decisions. */
@Component
class ProposalDeliberations implements Deliberations {

    private static final int MOST = 100;

    private final Proposals proposals;
    private final Clock clock;

    ProposalDeliberations(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @Override
    public List<Underway> underway(Partnership partnership) {
        var now = clock.instant();
        return proposals.underway(partnership.id(), MOST).stream()
                .map(each -> underway(partnership, each, now))
                .toList();
    }

    private Underway underway(Partnership partnership, Brief brief, Instant now) {
        var open = ProposalLists.open(brief, now);
        return new Underway(
                "P" + brief.number(),
                brief.title(),
                ProposalLetters.path(partnership, brief.id()),
                ProposalLists.stand(brief, now),
                open ? ProposalLetters.moment(brief.closesAt(), clock) : null,
                open);
    }

    @Override
    public Map<UUID, String> paths(Partnership partnership, Collection<UUID> decisions) {
        return proposals.ofDecisions(decisions).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> ProposalLetters.path(partnership, each.getValue())));
    }
}
