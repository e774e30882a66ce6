package org.osnowa.benefits;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/**
 * What an organisation wants, fears and answered goes over when two organisations turn out to be one. Where both answered the
 * same review, each keeps its own answer; what was said of a benefit hangs on the benefit and goes with it.
 */
@Component
class BenefitTies implements OrganisationTies {

    private static final String EXPECTATION = "expectation ";
    private static final String ANSWER = "answer ";

    private final Expectations expectations;
    private final Reviews reviews;

    BenefitTies(Expectations expectations, Reviews reviews) {
        this.expectations = expectations;
        this.reviews = reviews;
    }

    @Override
    public String owner() {
        return "benefits";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return Stream.concat(lines(EXPECTATION, expectations.move(from, to)), lines(ANSWER, reviews.move(from, to)))
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        expectations.moveBack(ids(EXPECTATION, ties), from, to);
        reviews.moveBack(ids(ANSWER, ties), from, to);
    }
}
