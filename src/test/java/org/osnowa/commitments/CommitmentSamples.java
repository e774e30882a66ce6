package org.osnowa.commitments;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osnowa.accounts.PersonId;
import org.osnowa.commitments.Entry.By;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;

/** The baker's bread, which the priest receives, for tests without a database. */
final class CommitmentSamples {

    static final LocalDate STARTED = LocalDate.of(2025, 9, 16);
    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    static final OrganisationId BAKERY = organisation("O22");
    static final OrganisationId PARISH = organisation("O17");
    static final OrganisationId LIBRARY = organisation("O06");

    static final Actor BAKER = speaker("Robert", BAKERY);
    static final Actor PRIEST = speaker("Andrzej", PARISH);
    static final Actor LIBRARIAN = speaker("Ewa", LIBRARY);
    /** Coordinates, and speaks for nobody. */
    static final Actor COORDINATOR = new Actor(Optional.of(person("Magdalena")), Set.of(), Set.of(), true);

    private CommitmentSamples() {}

    static OrganisationId organisation(String code) {
        return new OrganisationId(Ids.of("demo " + code));
    }

    static PersonId person(String name) {
        return new PersonId(Ids.of(name));
    }

    static Actor speaker(String name, OrganisationId organisation) {
        return new Actor(Optional.of(person(name)), Set.of(organisation), Set.of(organisation), false);
    }

    static Offer bread() {
        return new Offer(
                BAKERY,
                Optional.of(PARISH),
                ContributionKind.MATERIALS,
                "pieczywo do drzwi",
                Unit.PIECE,
                Optional.of("bochenków"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Valuation(650, "cennik piekarni", 2026)));
    }

    /** 720 loaves by the end of the year. */
    static Commitment promised() {
        return promised(bread(), Promise.once(720_00, DUE));
    }

    static Commitment promised(Offer offer, Promise promise) {
        return Commitment.of(
                new CommitmentId(Ids.of("bread")),
                offer,
                List.of(entry(1, new Fact.Declared(promise, Channel.HERE), by(BAKER))));
    }

    static By by(Actor who) {
        return new By(who.person(), who.speaksFor().stream().findFirst(), Optional.empty());
    }

    static Entry entry(int number, Fact fact, By by) {
        return new Entry(number, TODAY.atStartOfDay().plusMinutes(number).toInstant(ZoneOffset.UTC), TODAY, by, fact);
    }

    static Commitment after(Commitment commitment, Actor who, Fact... facts) {
        var later = commitment;
        for (var fact : facts) {
            later = later.with(entry(later.entries().size() + 1, fact, by(who)));
        }
        return later;
    }

    static Fact.Delivered delivered(String name, long quantity) {
        return new Fact.Delivered(Ids.of(name), quantity, TODAY, Optional.empty());
    }

    static DeliveryId delivery(String name) {
        return new DeliveryId(Ids.of(name));
    }

    static List<Entry> entries(Commitment commitment) {
        return new ArrayList<>(commitment.entries());
    }
}
