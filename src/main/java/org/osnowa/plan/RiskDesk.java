package org.osnowa.plan;

import static org.osnowa.history.Happening.happened;

import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what may come between. */
@Service
class RiskDesk {

    /** Who fears fifty things at once fears none of them. */
    static final int MOST = 50;

    private final Risks risks;
    private final History history;

    RiskDesk(Risks risks, History history) {
        this.risks = risks;
        this.history = history;
    }

    @Transactional
    Outcome<Risk> add(Partnership partnership, Risk risk, Person me) {
        return Outcome.unless(whyNotMore(partnership), () -> risk).then(added -> {
            risks.add(partnership.id(), added);
            tell(partnership, happened("plan.happened.risk", added.what()), me);
        });
    }

    private Optional<PlanRefusal> whyNotMore(Partnership partnership) {
        risks.oneAtATime(partnership.id());
        return risks.of(partnership.id()).stream()
                                .filter(each -> !each.removed())
                                .count()
                        < MOST
                ? Optional.empty()
                : Optional.of(PlanRefusal.TOO_MANY_RISKS);
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
    Outcome<Risk> bringBack(Partnership partnership, Risk risk, Person me) {
        return Outcome.unless(whyNotMore(partnership), () -> risk).then(back -> {
            if (risks.bringBack(back.id(), partnership.id())) {
                tell(partnership, happened("plan.happened.risk", back.what()), me);
            }
        });
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what, me.id());
    }
}
