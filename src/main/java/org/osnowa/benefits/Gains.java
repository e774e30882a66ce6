package org.osnowa.benefits;

import java.util.List;
import java.util.Optional;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.benefits.ReviewAnswer.Got;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** What partners hope for and what they say has come of it, for modules that set it beside what they give. For partners only. */
@Component
public class Gains {

    /**
     * @param words in one line, in the language of who reads it now
     * @param got what was said last; nothing where nobody was asked or answered
     */
    public record Gain(OrganisationId partner, String words, Optional<Obtained> got) {}

    private final Expectations expectations;
    private final Reviews reviews;

    Gains(Expectations expectations, Reviews reviews) {
        this.expectations = expectations;
        this.reviews = reviews;
    }

    /** Costs are not among them, nor what was taken out. */
    public List<Gain> in(PartnershipId partnership) {
        var balance = Balance.of(partnership, reviews);
        return expectations.of(partnership).stream()
                .filter(each -> each.stands() && each.what() instanceof Benefit)
                .map(each -> new Gain(
                        each.organisation(),
                        each.what().brief(),
                        balance.last(each.id()).map(Balance.Last::got).map(Got::state)))
                .toList();
    }
}
