package org.osnowa.demo;

import java.time.LocalDate;
import org.osnowa.demo.FormalStory.Piece;
import org.osnowa.demo.FormalStory.Project;
import org.osnowa.formalities.Facts;
import org.osnowa.formalities.FormalBook;
import org.osnowa.formalities.Part;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Money;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The project with its five parties and three units, and the swimming pool that has no private partner yet. */
@Component
@Order(210)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class FormalScene implements Scene {

    private final FormalBook book;

    FormalScene(FormalBook book) {
        this.book = book;
    }

    @Override
    public void play(LocalDate today) {
        var story = DemoCommunity.read("formalities", FormalStory.class);
        story.projects()
                .forEach(each -> book.enter(
                        partnership(each.slug()),
                        project(each, today),
                        each.parts().stream().map(FormalScene::part).toList()));
        story.undertakings()
                .forEach(each -> book.enter(
                        partnership(each.slug()),
                        new Facts.Undertaking(each.what(), each.upkeep(), null, null, null, null, null)));
    }

    private static Facts.Project project(Project told, LocalDate today) {
        return new Facts.Project(
                told.title(),
                told.programme(),
                today.plusDays(told.from()),
                today.plusDays(told.until()),
                new Money(told.budget()),
                new Facts.Call(
                        today.plusDays(told.callFrom()),
                        today.plusDays(told.callUntil()),
                        today.plusDays(told.callResultOn()),
                        true),
                today.plusDays(told.applicationOn()),
                null);
    }

    private static Part part(Piece told) {
        return new Part(
                organisation(told.organisation()),
                told.task(),
                new Part.Resources(told.human(), told.organisational(), told.technical(), told.financial()),
                told.share() == null ? null : new Money(told.share()),
                null,
                null,
                0);
    }

    private static PartnershipId partnership(String slug) {
        return new PartnershipId(Ids.of("demo " + slug));
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(Ids.of("demo " + id));
    }
}
