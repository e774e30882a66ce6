package org.osnowa.proposals;

import java.util.Optional;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** How partnerships usually decide, for modules that put it on paper. */
@Component
public class UsualWays {

    /**
     * @param majority where they vote
     * @param quorum how many have to answer
     * @param days how long a round is open
     */
    public record Way(Optional<Majority> majority, Quorum quorum, int days) {}

    private final UsualRules rules;

    UsualWays(UsualRules rules) {
        this.rules = rules;
    }

    /** Nothing while the partners have not said it. */
    public Optional<Way> of(PartnershipId partnership) {
        return rules.of(partnership)
                .map(each -> new Way(
                        each.rule().mode() == Mode.VOTE || each.rule().mode() == Mode.WEIGHTED
                                ? Optional.of(each.rule().majority())
                                : Optional.empty(),
                        each.rule().quorum(),
                        each.days()));
    }
}
