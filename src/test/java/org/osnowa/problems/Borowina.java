package org.osnowa.problems;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Contact;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.Identifiers;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.MandateId;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Organisations;
import org.osnowa.organisations.Profile;
import org.osnowa.organisations.Seat;
import org.osnowa.organisations.Sector;
import org.osnowa.organisations.Standing;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.InitiatorType;
import org.osnowa.partnerships.Life;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Role;
import org.osnowa.places.AreaLevel;
import org.osnowa.places.PlaceId;
import org.osnowa.places.PlaceKind;
import org.osnowa.places.PlaceRegister;
import org.osnowa.platform.Ids;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A gmina of its own for each test, with people of its own: whoever becomes an organiser in Zdrojewice because of another
 * test is nobody here.
 */
@Component
public class Borowina {

    private static final PlaceId POWIAT = PlaceId.of("9902");
    private final PlaceRegister places;
    private final People people;
    private final Partnerships partnerships;
    private final Coordinators coordinators;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Mandates mandates;
    private final JdbcClient db;
    private final Clock clock;

    Borowina(
            PlaceRegister places,
            People people,
            Partnerships partnerships,
            Coordinators coordinators,
            Memberships memberships,
            Organisations organisations,
            Mandates mandates,
            JdbcClient db,
            Clock clock) {
        this.places = places;
        this.people = people;
        this.partnerships = partnerships;
        this.coordinators = coordinators;
        this.memberships = memberships;
        this.organisations = organisations;
        this.mandates = mandates;
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param slug of the partnership for the whole gmina
     * @param organiser coordinates it, and speaks for the organisation, which leads it
     * @param partner speaks for a partner of it
     * @param stranger has an account and nothing else
     */
    public record Home(
            PlaceId gmina,
            String name,
            PartnershipId partnership,
            String slug,
            Person organiser,
            Person partner,
            Person stranger,
            OrganisationId organisation) {}

    @Transactional
    public Home fresh() {
        var number = 1 + gminas();
        var gmina = gmina(number);
        var name = "Borowina " + (char) ('A' + number / 26) + (char) ('a' + number % 26);
        places.add(gmina, PlaceKind.RURAL_GMINA, name);
        var organiser = person("Wanda", number);
        var partner = person("Zenon", number);
        var stranger = person("Olek", number);
        var leader = organisation("Świetlica " + number, gmina, organiser);
        var other = organisation("Koło " + number, gmina, partner);
        var partnership = partnership(number, gmina);
        coordinators.add(partnership.id(), organiser.id(), today());
        join(partnership.id(), leader, Role.LEADER);
        join(partnership.id(), other, Role.PARTNER);
        return new Home(gmina, name, partnership.id(), partnership.slug(), organiser, partner, stranger, leader);
    }

    private int gminas() {
        return db.sql("select count(*) from places where id like '9902__'")
                .query(Integer.class)
                .single();
    }

    private PlaceId gmina(int number) {
        if (number > 89) {
            throw new IllegalStateException("More tests than gminas: count them in another powiat");
        }
        if (number == 1) {
            places.add(POWIAT, PlaceKind.POWIAT, "borowiński");
        }
        return PlaceId.of("9902" + (10 + number));
    }

    private Person person(String name, int number) {
        var email = "%s-%d@borowina.example".formatted(name.toLowerCase(Locale.ROOT), number);
        var person = new Person(new PersonId(Ids.next()), name, email, "pl", false, false, 0);
        people.add(person);
        return person;
    }

    private OrganisationId organisation(String name, PlaceId gmina, Person speaker) {
        var id = new OrganisationId(Ids.next());
        var profile = new Profile(
                name + " w Borowinie",
                name,
                OrganisationKind.STOWARZYSZENIE,
                new Standing(Sector.SOCIAL, null),
                List.of(Field.CULTURE),
                new Seat(gmina, "Borowina"),
                null);
        organisations.add(Organisation.fresh(
                id, profile, new Identifiers(null, null, null), new Contact(speaker.email(), null, null)));
        mandates.give(new Mandate(
                new MandateId(Ids.next()),
                speaker.id(),
                id,
                Mandate.Scope.DECIDES,
                today(),
                null,
                new Mandate.GivenBy.Words("uchwała"),
                null));
        return id;
    }

    private Partnership partnership(int number, PlaceId gmina) {
        var partnership = new Partnership(
                new PartnershipId(Ids.next()),
                "borowina-" + number + "-" + Ids.next().toString().substring(30),
                "Razem w Borowinie",
                "W Borowinie każdy zna każdego, a i tak po zmroku nikt nie wychodzi z domu, bo nie ma dokąd.",
                new Partnership.Area(AreaLevel.GMINA, gmina),
                new Partnership.Origin(InitiatorType.SOCIAL, Optional.empty(), today().minusYears(5)),
                PartnershipType.LOCAL,
                null,
                new Partnership.StageEntered(Stage.JOINT_ACTION, today()),
                new Life(LifeState.ACTIVE, today(), ""),
                0);
        partnerships.add(partnership);
        return partnership;
    }

    private void join(PartnershipId partnership, OrganisationId organisation, Role role) {
        memberships.join(
                partnership, new Membership(organisation, role, role == Role.LEADER, false, today(), List.of()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
