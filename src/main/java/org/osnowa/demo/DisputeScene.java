package org.osnowa.demo;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.disputes.DisputeBook;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the neighbours and the housing co-operative cannot agree about, for those who sit at that table. */
@Component
@Order(650)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class DisputeScene implements Scene {

    /** What demo/disputes.json tells. */
    record Told(List<Raised> disputes) {

        record Raised(
                String slug,
                String title,
                String words,
                String by,
                String raisedFor,
                String about,
                int on,
                int told,
                int due,
                String who,
                String mediator,
                List<Said> said) {}

        record Said(String by, int on, String words) {}
    }

    private final DisputeBook book;
    private final People people;

    DisputeScene(DisputeBook book, People people) {
        this.book = book;
        this.people = people;
    }

    @Override
    public void play(LocalDate today) {
        DemoCommunity.read("disputes", Told.class)
                .disputes()
                .forEach(each -> book.enter(
                        new PartnershipId(Ids.of("demo " + each.slug())),
                        new DisputeBook.Earlier(
                                Ids.of("demo dispute " + each.slug()),
                                each.title(),
                                each.words(),
                                person(each.by()),
                                organisation(each.raisedFor()),
                                organisation(each.about()),
                                today.plusDays(each.on()),
                                today.plusDays(each.told()),
                                today.plusDays(each.due()),
                                each.who(),
                                person(each.mediator()),
                                each.said().stream()
                                        .map(said -> new DisputeBook.Said(
                                                person(said.by()).id(),
                                                person(said.by()).name(),
                                                today.plusDays(said.on()),
                                                Tokens.filled(said.words(), today)))
                                        .toList())));
    }

    private Person person(String id) {
        return people.find(new PersonId(Ids.of("demo " + id))).orElseThrow();
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(Ids.of("demo " + id));
    }
}
