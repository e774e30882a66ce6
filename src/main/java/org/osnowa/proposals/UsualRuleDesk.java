package org.osnowa.proposals;

import static org.osnowa.history.Happening.happened;

import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.history.History;
import org.osnowa.partnerships.Partnership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a partnership usually decides. */
@Service
class UsualRuleDesk {

    private final UsualRules rules;
    private final History history;

    UsualRuleDesk(UsualRules rules, History history) {
        this.rules = rules;
        this.history = history;
    }

    Optional<UsualRule> of(Partnership partnership) {
        return rules.of(partnership.id());
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first */
    @Transactional
    void say(Partnership partnership, UsualRule usual, Person me) {
        rules.save(partnership.id(), usual);
        history.tell(partnership.id().value(), happened("proposals.happened.rule", RuleWords.usual(usual)), me.id());
    }
}
