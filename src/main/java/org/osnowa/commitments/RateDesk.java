package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.commitments.RateChanged.What;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the table of rates. Commitments that have taken a rate keep theirs, whatever becomes of it here. */
@Service
class RateDesk {

    private final Rates rates;
    private final ApplicationEventPublisher news;

    RateDesk(Rates rates, ApplicationEventPublisher news) {
        this.rates = rates;
        this.news = news;
    }

    @Transactional
    Outcome<Rate> add(Rate rate, Person me) {
        rates.oneAtATime();
        var why = rates.count() < Rates.MOST ? whyNotStand(rate) : Optional.of(RateRefusal.TOO_MANY);
        return Outcome.unless(why, () -> rate).then(added -> {
            rates.add(added);
            tell(me, What.ADDED, words(added));
        });
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first */
    @Transactional
    Outcome<Rate> change(Rate rate, Person me) {
        rates.oneAtATime();
        var before = rates.get(rate.id());
        return Outcome.unless(whyNotStand(rate), () -> rate).then(changed -> {
            rates.save(changed);
            tell(me, What.CHANGED, words(before) + " → " + words(changed));
        });
    }

    @Transactional
    void retire(Rate rate, Person me) {
        if (rates.retire(rate.id())) {
            tell(me, What.RETIRED, words(rate));
        }
    }

    @Transactional
    Outcome<Rate> bringBack(Rate rate, Person me) {
        rates.oneAtATime();
        return Outcome.unless(whyNotStand(rate), () -> rate).then(back -> {
            if (rates.bringBack(back.id())) {
                tell(me, What.BROUGHT_BACK, words(back));
            }
        });
    }

    private Optional<RateRefusal> whyNotStand(Rate rate) {
        return rates.stands(rate) ? Optional.of(RateRefusal.SAME) : Optional.empty();
    }

    /** As it stands in the log, which is written in one language whoever looks after the installation. */
    private static String words(Rate rate) {
        return Text.speaking(
                Text.POLISH,
                () -> "%s: %s, %s, %d"
                        .formatted(
                                t(rate.kind()),
                                t("RatesPage.perUnit", rate.perUnit().words(), t(rate.unit())),
                                rate.price().basis(),
                                rate.price().year()));
    }

    private void tell(Person me, What what, String words) {
        news.publishEvent(new RateChanged(me, what, words));
    }
}
