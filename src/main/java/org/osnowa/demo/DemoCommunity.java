package org.osnowa.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Contact;
import org.osnowa.organisations.Identifiers;
import org.osnowa.organisations.Krs;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.MandateId;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.Nip;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.organisations.Profile;
import org.osnowa.organisations.Provenance;
import org.osnowa.organisations.Regon;
import org.osnowa.organisations.Seat;
import org.osnowa.organisations.Standing;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.InvitationBook;
import org.osnowa.partnerships.Life;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Part;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Role;
import org.osnowa.places.PlaceId;
import org.osnowa.places.PlaceKind;
import org.osnowa.places.PlaceRegister;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Text;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Loads the invented community once, all or nothing, and before the first visitor is let in. */
@Component
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class DemoCommunity implements SmartInitializingSingleton {

    static final String PASSWORD = "osnowa-demo";
    private static final PlaceId GMINA = PlaceId.of("990101");

    private final PlaceRegister places;
    private final Organisations organisations;
    private final People people;
    private final Mandates mandates;
    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Coordinators coordinators;
    private final InvitationBook invitations;
    private final List<Scene> scenes;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoCommunity(
            PlaceRegister places,
            Organisations organisations,
            People people,
            Mandates mandates,
            Partnerships partnerships,
            Memberships memberships,
            Coordinators coordinators,
            InvitationBook invitations,
            List<Scene> scenes,
            PasswordEncoder passwords,
            TransactionTemplate transaction,
            Clock clock) {
        this.places = places;
        this.organisations = organisations;
        this.people = people;
        this.mandates = mandates;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.coordinators = coordinators;
        this.invitations = invitations;
        this.scenes = scenes;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (partnerships.find("nie-sami").isPresent()) {
            return;
        }
        var community = read("zdrojewice", Community.class);
        var today = LocalDate.now(clock);
        transaction.executeWithoutResult(_ -> {
            addPlaces();
            community.organisations().forEach(this::add);
            addPeople(community.people(), today);
            community.partnerships().forEach(each -> add(each, today));
            var _ = Text.speaking(Text.POLISH, () -> {
                scenes.forEach(each -> each.play(today));
                return today;
            });
        });
    }

    /** What a file of the story tells. */
    static <T> T read(String name, Class<T> as) {
        try (var told = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(told, as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes from outside the real register: voivodeship 99. */
    private void addPlaces() {
        places.add(PlaceId.of("99"), PlaceKind.VOIVODESHIP, "fikcyjne");
        places.add(PlaceId.of("9901"), PlaceKind.POWIAT, "zdrojewicki");
        places.add(GMINA, PlaceKind.URBAN_RURAL_GMINA, "Zdrojewice");
        places.add(place("os1"), PlaceKind.OSIEDLE, "Stare Miasto");
        places.add(place("os2"), PlaceKind.OSIEDLE, "Nad Olszycą");
        places.add(place("os3"), PlaceKind.OSIEDLE, "Fabryczne");
        places.add(place("so1"), PlaceKind.SOLECTWO, "Stara Olszyca");
        places.add(place("so2"), PlaceKind.SOLECTWO, "Nowa Olszyca");
    }

    static PlaceId place(String word) {
        return switch (word) {
            case "gmina" -> GMINA;
            case "powiat" -> PlaceId.of("9901");
            default -> PlaceId.of(GMINA + "-" + Ids.of("demo " + word));
        };
    }

    private void add(Community.Organisation told) {
        var profile = new Profile(
                told.name(),
                told.shortName(),
                told.kind(),
                new Standing(told.sector(), null),
                told.fields(),
                new Seat(place(told.place()), told.town()),
                told.offers());
        var numbers = new Identifiers(
                told.nip() == null ? null : new Nip(told.nip()),
                told.regon() == null ? null : new Regon(told.regon()),
                told.krs() == null ? null : new Krs(told.krs()));
        organisations.add(
                Organisation.fresh(organisation(told.id()), profile, numbers, new Contact(told.email(), null, null))
                        .from(new Provenance("demo " + told.id(), null, null, true)));
    }

    private void addPeople(List<Community.Person> all, LocalDate today) {
        var hash = Objects.requireNonNull(passwords.encode(PASSWORD));
        for (var told : all) {
            var id = person(told.id());
            people.add(new Person(id, told.name(), told.email(), "pl", told.administrator(), false, 0));
            if (told.password()) {
                people.setPasswordHash(id, hash);
            }
            if (told.actsFor() != null) {
                mandates.give(mandate(told.id(), id, told.actsFor(), Mandate.Scope.DECIDES, today.minusYears(2)));
            }
            if (told.consultsFor() != null) {
                var name = told.id() + " " + told.consultsFor();
                mandates.give(mandate(name, id, told.consultsFor(), Mandate.Scope.CONSULTS, today.minusYears(1)));
            }
        }
    }

    private static Mandate mandate(
            String name, PersonId person, String organisation, Mandate.Scope scope, LocalDate from) {
        return new Mandate(
                new MandateId(Ids.of("demo mandate " + name)),
                person,
                organisation(organisation),
                scope,
                from,
                null,
                new Mandate.GivenBy.Words("pełnomocnictwo"),
                null);
    }

    private void add(Community.Partnership told, LocalDate today) {
        var id = new PartnershipId(Ids.of("demo " + told.slug()));
        partnerships.add(new Partnership(
                id,
                told.slug(),
                told.name(),
                told.matter(),
                new Partnership.Area(told.level(), place(told.place())),
                new Partnership.Origin(told.initiator(), Optional.empty(), today.plusDays(told.startedOn())),
                told.type(),
                told.form(),
                new Partnership.StageEntered(told.stage(), today.plusDays(told.stageSince())),
                new Life(LifeState.ACTIVE, today.plusDays(told.startedOn()), ""),
                0));
        told.coordinators().forEach(each -> coordinators.add(id, person(each), today.plusDays(told.startedOn())));
        told.members().forEach(each -> memberships.join(id, membership(each, today)));
        told.invitations().forEach(each -> invitations.enter(id, earlier(each, today)));
    }

    private static Membership membership(Community.Member told, LocalDate today) {
        return new Membership(
                organisation(told.organisation()),
                new Part(
                        told.role() == null ? Role.PARTNER : told.role(),
                        Optional.ofNullable(told.party()).map(DemoCommunity::organisation),
                        told.fiscalAgent()),
                told.initiating(),
                told.preliminary(),
                today.plusDays(told.since()),
                told.speaker().stream().toList());
    }

    private InvitationBook.Earlier earlier(Community.Invited told, LocalDate today) {
        return new InvitationBook.Earlier(
                organisation(told.organisation()),
                person(told.by()),
                today.plusDays(told.sent()),
                told.asked(),
                told.gain(),
                Optional.ofNullable(answered(told.answer(), today)));
    }

    private static InvitationBook.@Nullable EarlierAnswer answered(Community.@Nullable Answered told, LocalDate today) {
        return told == null
                ? null
                : new InvitationBook.EarlierAnswer(
                        told.kind(),
                        today.plusDays(told.on()),
                        new Representative(told.respondent(), told.scope()),
                        Optional.ofNullable(told.explanation()),
                        told.wants() == null ? Map.of() : told.wants(),
                        Optional.ofNullable(told.expects()),
                        Optional.ofNullable(told.enteredBy()).map(DemoCommunity::person));
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(Ids.of("demo " + id));
    }

    private static PersonId person(String id) {
        return new PersonId(Ids.of("demo " + id));
    }
}
