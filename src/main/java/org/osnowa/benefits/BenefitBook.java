package org.osnowa.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.benefits.Expectation.Cost;
import org.osnowa.benefits.ReviewAnswer.Got;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Wish;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Component;

/** Enters what partners wanted and got on earlier days: in the demo community. */
@Component
public class BenefitBook {

    /** What one partner said of its benefit at one review. */
    public record Came(
            OrganisationId organisation,
            Obtained state,
            @Nullable String words) {}

    private final Expectations expectations;
    private final Reviews reviews;
    private final Clock clock;

    BenefitBook(Expectations expectations, Reviews reviews, Clock clock) {
        this.expectations = expectations;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** @param saidBy who speaks for the partner */
    public void wants(
            PartnershipId partnership,
            OrganisationId organisation,
            Wish wish,
            boolean shown,
            @Nullable String saidBy,
            @Nullable PersonId enteredBy) {
        var what = new Benefit(wish.kind(), wish.words(), wish.importance(), shown);
        add(partnership, organisation, what, saidBy, enteredBy);
    }

    public void fears(
            PartnershipId partnership,
            OrganisationId organisation,
            Optional<CostKind> kind,
            Optional<String> words,
            @Nullable String saidBy,
            @Nullable PersonId enteredBy) {
        add(partnership, organisation, new Cost(kind, words), saidBy, enteredBy);
    }

    private void add(
            PartnershipId partnership,
            OrganisationId organisation,
            Expectation.What what,
            @Nullable String saidBy,
            @Nullable PersonId enteredBy) {
        var said = new Said(Optional.ofNullable(saidBy), Optional.ofNullable(enteredBy));
        expectations.add(
                partnership, new Expectation(new ExpectationId(Ids.next()), organisation, what, said, false, 0));
    }

    /** A review of an earlier time, with what came of every benefit of the partners that answered. */
    public void review(
            PartnershipId partnership, LocalDate opened, LocalDate until, @Nullable PersonId by, List<Came> came) {
        var at = opened.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        var review = new Review(new ReviewId(Ids.next()), opened, until, 0);
        reviews.open(partnership, review, at, by);
        for (var each : came) {
            var got = new LinkedHashMap<ExpectationId, Got>();
            expectations.of(partnership, each.organisation()).stream()
                    .filter(known -> known.what() instanceof Benefit)
                    .forEach(known -> got.put(known.id(), new Got(each.state(), Optional.ofNullable(each.words()))));
            reviews.answer(
                    review.id(),
                    new ReviewAnswer(
                            each.organisation(), Map.copyOf(got), new Said(Optional.empty(), Optional.empty()), 0),
                    at);
        }
    }
}
