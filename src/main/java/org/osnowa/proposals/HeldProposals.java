package org.osnowa.proposals;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Conditions;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals held for whoever changes them. In an open round those voters are marked as gone who have no voice any more: they have
 * left, only observe, or work in the name of another partner by now. So nothing has to tell this module of every such change.
 */
@Component
class HeldProposals {

    private final Proposals proposals;
    private final Conditions conditions;

    HeldProposals(Proposals proposals, Conditions conditions) {
        this.proposals = proposals;
        this.conditions = conditions;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Proposal get(ProposalId id, PartnershipId partnership) {
        var held = proposals.locked(id, partnership);
        if (held.ended() || held.round().closing().isPresent()) {
            return held;
        }
        var entitled = Electorate.of(conditions.partners(partnership), Map.of(), Map.of()).stream()
                .map(Voter::partner)
                .collect(Collectors.toSet());
        return marked(held, entitled) ? proposals.get(id, partnership) : held;
    }

    private boolean marked(Proposal held, Set<OrganisationId> entitled) {
        var changed = false;
        for (var voter : held.round().voters()) {
            if (voter.left() == entitled.contains(voter.partner())) {
                proposals.mark(held.id(), held.round().number(), voter.partner(), !voter.left());
                changed = true;
            }
        }
        return changed;
    }
}
