package org.osnowa.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.benefits.BenefitBook;
import org.osnowa.demo.Hopes.Told;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Wish;
import org.osnowa.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the partners of the five partnerships want for themselves, and what came of it. */
@Component
@Order(300)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class BenefitScene implements Scene {

    private final BenefitBook book;

    BenefitScene(BenefitBook book) {
        this.book = book;
    }

    @Override
    public void play(LocalDate today) {
        DemoCommunity.read("benefits", Hopes.class).partnerships().forEach(told -> tell(told, today));
    }

    private void tell(Told told, LocalDate today) {
        var partnership = new PartnershipId(Ids.of("demo " + told.slug()));
        told.wants()
                .forEach(each -> book.wants(
                        partnership,
                        organisation(each.organisation()),
                        new Wish(Optional.ofNullable(each.kind()), Optional.of(each.words()), each.importance()),
                        each.shown(),
                        each.saidBy(),
                        person(each.enteredBy())));
        told.fears()
                .forEach(each -> book.fears(
                        partnership,
                        organisation(each.organisation()),
                        Optional.of(each.kind()),
                        Optional.of(each.words()),
                        each.saidBy(),
                        person(each.enteredBy())));
        told.reviews()
                .forEach(each -> book.review(
                        partnership,
                        today.plusDays(each.opened()),
                        today.plusDays(each.until()),
                        person(each.by()),
                        each.came().stream()
                                .map(came -> new BenefitBook.Came(
                                        organisation(came.organisation()), came.state(), came.words()))
                                .toList()));
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(Ids.of("demo " + id));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(Ids.of("demo " + id));
    }
}
