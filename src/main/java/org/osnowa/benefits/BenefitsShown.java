package org.osnowa.benefits;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.SharedBenefits;
import org.springframework.stereotype.Component;

/** What everybody reads on the first page of a partnership. */
@Component
class BenefitsShown implements SharedBenefits {

    private static final int MOST = 6;

    private final Expectations expectations;

    BenefitsShown(Expectations expectations) {
        this.expectations = expectations;
    }

    @Override
    public List<Shared> of(PartnershipId partnership) {
        return expectations.shown(partnership, MOST).stream()
                .flatMap(each -> each.what() instanceof Benefit benefit
                        ? Stream.of(new Shared(each.organisation(), benefit.kind(), benefit.words()))
                        : Stream.empty())
                .toList();
    }
}
