package org.osnowa.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.commitments.CommitmentBook;
import org.osnowa.commitments.Offer;
import org.osnowa.commitments.Promise;
import org.osnowa.commitments.Valuation;
import org.osnowa.demo.Contributions.Came;
import org.osnowa.demo.Contributions.Contribution;
import org.osnowa.demo.Contributions.Told;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What partners promised and brought; after their goals, for which they bring it. */
@Component
@Order(180)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class ContributionScene implements Scene {

    private final CommitmentBook commitments;

    ContributionScene(CommitmentBook commitments) {
        this.commitments = commitments;
    }

    @Override
    public void play(LocalDate today) {
        DemoCommunity.read("contributions", Contributions.class).partnerships().forEach(each -> tell(each, today));
    }

    private void tell(Told told, LocalDate today) {
        var partnership = new PartnershipId(Ids.of("demo " + told.slug()));
        told.contributions()
                .forEach(each -> commitments.enter(
                        partnership, "demo " + told.slug() + " " + each.id(), earlier(told, each, today)));
    }

    private static CommitmentBook.Earlier earlier(Told told, Contribution contribution, LocalDate today) {
        return new CommitmentBook.Earlier(
                new Offer(
                        organisation(contribution.giver()),
                        Optional.ofNullable(contribution.receiver()).map(ContributionScene::organisation),
                        contribution.kind(),
                        contribution.what(),
                        contribution.unit(),
                        Optional.ofNullable(contribution.called()),
                        Optional.ofNullable(contribution.goal()).map(each -> goal(told, each)),
                        Optional.empty(),
                        Optional.ofNullable(contribution.rate())
                                .map(rate -> new Valuation(
                                        hundredths(rate),
                                        Optional.ofNullable(contribution.basis())
                                                .orElse(""),
                                        today.getYear()))),
                Promise.once(hundredths(contribution.quantity()), today.plusDays(contribution.due())),
                today.plusDays(told.declared()),
                contribution.agreed() ? Optional.of(today.plusDays(told.declared())) : Optional.empty(),
                contribution.came().stream().map(each -> came(each, today)).toList(),
                Optional.ofNullable(contribution.by()).map(ContributionScene::organisation),
                Optional.ofNullable(contribution.trouble())
                        .map(each -> new CommitmentBook.Trouble(today.plusDays(each.on()), each.words())));
    }

    /** Whoever received it says so on the next day. */
    private static CommitmentBook.Came came(Came came, LocalDate today) {
        var on = today.plusDays(came.on());
        return new CommitmentBook.Came(
                on,
                hundredths(came.quantity()),
                Optional.ofNullable(came.words()),
                came.confirmed() ? Optional.of(on.plusDays(1)) : Optional.empty());
    }

    private static long hundredths(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }

    private static UUID goal(Told told, String id) {
        return Ids.of("demo " + told.slug() + " " + id);
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(Ids.of("demo " + id));
    }
}
