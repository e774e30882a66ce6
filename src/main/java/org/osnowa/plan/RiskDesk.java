package org.osnowa.plan;

import static org.osnowa.history.Happening.happened;

import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.partnerships.Partnership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what may come between. */
@Service
class RiskDesk {

    private final Risks risks;
    private final History history;

    RiskDesk(Risks risks, History history) {
        this.risks = risks;
        this.history = history;
    }

    @Transactional
    void add(Partnership partnership, Risk risk, Person me) {
        risks.add(partnership.id(), risk);
        tell(partnership, happened("plan.happened.risk", risk.what()), me);
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first */
    @Transactional
    void change(Partnership partnership, Risk risk, Person me) {
        risks.save(risk);
        tell(partnership, happened("plan.happened.riskChanged", risk.what()), me);
    }

    @Transactional
    void remove(Partnership partnership, Risk risk, Person me) {
        if (risks.remove(risk.id(), partnership.id())) {
            tell(partnership, happened("plan.happened.riskRemoved", risk.what()), me);
        }
    }

    @Transactional
    void bringBack(Partnership partnership, Risk risk, Person me) {
        if (risks.bringBack(risk.id(), partnership.id())) {
            tell(partnership, happened("plan.happened.risk", risk.what()), me);
        }
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what, me.id());
    }
}
