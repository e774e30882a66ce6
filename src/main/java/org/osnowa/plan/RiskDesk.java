package org.osnowa.plan;

import static org.osnowa.history.Happening.happened;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what may come between. */
@Service
class RiskDesk {

    /** Who fears fifty things at once fears none of them. */
    static final int MOST = 50;

    private static final Texts.Name WHAT = new Texts.Name("plan.field.risk");
    private static final Texts.Name RESPONSE = new Texts.Name("plan.field.response");

    private final Risks risks;
    private final History history;
    private final Texts texts;

    RiskDesk(Risks risks, History history, Texts texts) {
        this.risks = risks;
        this.history = history;
        this.texts = texts;
    }

    @Transactional
    Outcome<Risk> add(Partnership partnership, Risk risk, Person me) {
        return Outcome.unless(whyNotMore(partnership), () -> risk).then(added -> {
            risks.add(partnership.id(), added);
            keep(partnership, added, me);
            tell(partnership, happened("plan.happened.risk", added.what()), added, me);
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
        var earlier = risks.get(risk.id(), partnership.id());
        risks.save(risk);
        keep(partnership, earlier, null);
        keep(partnership, risk, me);
        if (earlier.response().isPresent() && risk.response().isEmpty()) {
            keep(partnership, risk, RESPONSE, "", me);
        }
        tell(partnership, happened("plan.happened.riskChanged", risk.what()), risk, me);
    }

    @Transactional
    void remove(Partnership partnership, Risk risk, Person me) {
        if (risks.remove(risk.id(), partnership.id())) {
            tell(partnership, happened("plan.happened.riskRemoved", risk.what()), risk, me);
        }
    }

    @Transactional
    Outcome<Risk> bringBack(Partnership partnership, Risk risk, Person me) {
        return Outcome.unless(whyNotMore(partnership), () -> risk).then(back -> {
            if (risks.bringBack(back.id(), partnership.id())) {
                tell(partnership, happened("plan.happened.risk", back.what()), back, me);
            }
        });
    }

    /** @param me null for what stood there before versions were kept */
    private void keep(Partnership partnership, Risk risk, @Nullable Person me) {
        keep(partnership, risk, WHAT, risk.what(), me);
        risk.response().ifPresent(words -> keep(partnership, risk, RESPONSE, words, me));
    }

    private void keep(Partnership partnership, Risk risk, Texts.Name name, String words, @Nullable Person me) {
        texts.keep(partnership.id().value(), risk.id().value(), name, words, me == null ? null : me.id());
    }

    private void tell(Partnership partnership, Happening what, Risk risk, Person me) {
        history.tell(partnership.id().value(), what.withVersionsOf(risk.id().value()), me.id());
    }
}
