package org.osnowa.decisions;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osnowa.decisions.Decision.State;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/** Who saw to a decision until it was carried out took part on that day, and led. */
@Component
class DecisionEvidence implements Evidence {

    private final Decisions decisions;
    private final Partnerships partnerships;

    DecisionEvidence(Decisions decisions, Partnerships partnerships) {
        this.decisions = decisions;
        this.partnerships = partnerships;
    }

    @Override
    public String days() {
        return Decisions.DAYS;
    }

    @Override
    public List<Trace> traces(
            PartnershipId partnership, OrganisationId organisation, LocalDate from, LocalDate to, int most) {
        var path = "/partnerships/" + partnerships.get(partnership).slug() + "/decisions";
        return decisions.carriedOut(partnership, organisation, from, to, most).stream()
                .flatMap(each -> each.state() instanceof State.CarriedOut(var on)
                        ? Stream.of(new Trace(
                                on,
                                t(
                                        "decisions.trace",
                                        each.code(),
                                        each.resolution().words()),
                                path,
                                true))
                        : Stream.empty())
                .toList();
    }
}
