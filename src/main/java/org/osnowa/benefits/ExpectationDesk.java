package org.osnowa.benefits;

import static org.osnowa.history.Happening.happened;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.benefits.Expectation.What;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Wish;
import org.osnowa.partnerships.WishesTold;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what partners want and what they fear. All of it is between partners, its history too. */
@Service
class ExpectationDesk {

    /** Of one partner. Who wants thirty things wants none of them. */
    static final int MOST = 30;

    private static final Texts.Name WORDS = new Texts.Name("benefits.field.words");

    private final Expectations expectations;
    private final Organisations organisations;
    private final History history;
    private final Texts texts;

    ExpectationDesk(Expectations expectations, Organisations organisations, History history, Texts texts) {
        this.expectations = expectations;
        this.organisations = organisations;
        this.history = history;
        this.texts = texts;
    }

    @Transactional
    Outcome<Expectation> add(Partnership partnership, OrganisationId organisation, What what, Said said) {
        return add(
                partnership.id(), new Expectation(new ExpectationId(Ids.next()), organisation, what, said, false, 0));
    }

    private Outcome<Expectation> add(PartnershipId partnership, Expectation fresh) {
        expectations.oneAtATime(partnership, fresh.organisation());
        return Outcome.unless(whyNotMore(partnership, fresh.organisation()), () -> {
            expectations.add(partnership, fresh);
            keep(partnership, fresh);
            tell(partnership, fresh, "added", person(fresh.said()));
            return fresh;
        });
    }

    Optional<BenefitRefusal> whyNotMore(PartnershipId partnership, OrganisationId organisation) {
        return expectations.of(partnership, organisation).size() < MOST
                ? Optional.empty()
                : Optional.of(BenefitRefusal.TOO_MANY);
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first */
    @Transactional
    Expectation change(Partnership partnership, Expectation earlier, What now, Said said, int seen) {
        var changed = earlier.saying(now, said, seen);
        expectations.save(changed);
        keep(partnership.id(), changed);
        tell(partnership.id(), changed, "changed", person(said));
        return changed;
    }

    @Transactional
    void remove(Partnership partnership, Expectation expectation, Person me) {
        if (expectations.remove(expectation.id(), partnership.id())) {
            tell(partnership.id(), expectation, "removed", me.id());
        }
    }

    @Transactional
    Outcome<Expectation> bringBack(Partnership partnership, Expectation expectation, Person me) {
        expectations.oneAtATime(partnership.id(), expectation.organisation());
        var refusal = whyNotMore(partnership.id(), expectation.organisation());
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        if (expectations.bringBack(expectation.id(), partnership.id())) {
            tell(partnership.id(), expectation, "added", me.id());
        }
        return new Done<>(expectation);
    }

    /**
     * In the transaction in which a partner joins. One that says yes a second time, for good, is not written down twice: a
     * kind that it named before takes its newer words.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void told(WishesTold told) {
        var known = expectations.of(told.partnership(), told.organisation());
        var said = new Said(told.saidBy(), told.enteredBy());
        for (var wish : told.wishes()) {
            var what = Benefit.of(wish);
            var earlier = known.stream().filter(each -> sameWish(each, wish)).findFirst();
            if (earlier.isEmpty()) {
                add(
                        told.partnership(),
                        new Expectation(new ExpectationId(Ids.next()), told.organisation(), what, said, false, 0));
            } else if (wish.words().isPresent()) {
                var changed = earlier.get()
                        .saying(
                                keeping(earlier.get(), what),
                                said,
                                earlier.get().version());
                expectations.save(changed);
                keep(told.partnership(), changed);
            }
        }
    }

    private static boolean sameWish(Expectation known, Wish wish) {
        return known.what() instanceof Benefit benefit
                && benefit.kind().equals(wish.kind())
                && (wish.kind().isPresent() || benefit.words().equals(wish.words()));
    }

    /** Answering again makes nothing public and nothing private. */
    private static Benefit keeping(Expectation earlier, Benefit now) {
        return new Benefit(
                now.kind(), now.words(), now.importance(), earlier.what() instanceof Benefit before && before.shown());
    }

    private void keep(PartnershipId partnership, Expectation expectation) {
        texts.keep(
                partnership.value(),
                expectation.id().value(),
                WORDS,
                expectation.what().words().orElse(""),
                person(expectation.said()));
    }

    private static @Nullable PersonId person(Said said) {
        return said.enteredBy().orElse(null);
    }

    private void tell(PartnershipId partnership, Expectation expectation, String deed, @Nullable PersonId who) {
        var name =
                organisations.namesOf(List.of(expectation.organisation())).getOrDefault(expectation.organisation(), "");
        var what = happened(
                        "benefits.happened." + deed + "." + expectation.what().side(),
                        expectation.what().brief())
                .withVersionsOf(expectation.id().value());
        history.tell(partnership.value(), what.inTheNameOf(name).forPartnersOnly(), who);
    }
}
