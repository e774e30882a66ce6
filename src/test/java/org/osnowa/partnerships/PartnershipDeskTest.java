package org.osnowa.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.partnerships.PartnershipRefusal.INITIATOR_DOES_NOT_FIT;
import static org.osnowa.partnerships.PartnershipRefusal.NOT_YOUR_ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership.Area;
import org.osnowa.partnerships.PartnershipDesk.Start;
import org.osnowa.places.AreaLevel;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class PartnershipDeskTest {

    private static final OrganisationId MGOPS = new OrganisationId(Ids.of("demo O02"));
    private static final OrganisationId BAKERY = new OrganisationId(Ids.of("demo O22"));
    private static final Area ZDROJEWICE = new Area(AreaLevel.GMINA, PlaceId.of("990101"));
    private static final String MATTER =
            "Młodzi wyjeżdżają, bo po szkole nie ma co robić. Chcemy to zmienić razem ze szkołą, firmami i domem kultury.";

    @Autowired
    private PartnershipDesk desk;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Coordinators coordinators;

    @Autowired
    private People people;

    @Test
    void whoever_starts_it_coordinates_and_their_organisation_leads() {
        var started = done(desk.start(by(InitiatorType.PUBLIC, List.of(MGOPS)), magdalena()));

        assertThat(partnerships.get("zostan")).isEqualTo(started);
        assertThat(coordinators.of(started.id())).containsExactly(magdalena().id());
        assertThat(memberships.in(started.id()))
                .singleElement()
                .satisfies(member -> assertThat(member.role()).isEqualTo(Role.LEADER));
    }

    @Test
    void a_resident_starts_without_an_organisation() {
        var started = done(desk.start(by(InitiatorType.PERSONS, List.of()), kasia()));

        assertThat(memberships.in(started.id())).isEmpty();
    }

    @Test
    void nobody_starts_in_the_name_of_somebody_elses_organisation() {
        assertThat(desk.start(by(InitiatorType.BUSINESS, List.of(BAKERY)), magdalena()))
                .isEqualTo(new Refused<>(NOT_YOUR_ORGANISATION));
    }

    @Test
    void a_public_body_is_no_business_initiator() {
        assertThat(desk.start(by(InitiatorType.BUSINESS, List.of(MGOPS)), magdalena()))
                .isEqualTo(new Refused<>(INITIATOR_DOES_NOT_FIT));
    }

    @Test
    void two_partnerships_of_one_name_have_two_addresses() {
        desk.start(by(InitiatorType.PERSONS, List.of()), kasia());

        var second = done(desk.start(by(InitiatorType.PERSONS, List.of()), kasia()));

        assertThat(second.slug()).isEqualTo("zostan-2");
    }

    @Test
    void the_second_of_two_who_describe_it_is_told() {
        var seen = partnerships.get("nie-sami");
        done(desk.describe(seen, seen.version(), "Nie sami!", MATTER, ZDROJEWICE, magdalena()));

        assertThatThrownBy(() -> desk.describe(seen, seen.version(), "Razem", MATTER, ZDROJEWICE, magdalena()))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_new_name_keeps_the_address() {
        var seen = partnerships.get("nie-sami");

        done(desk.describe(seen, seen.version(), "Razem raźniej", MATTER, ZDROJEWICE, magdalena()));

        assertThat(partnerships.get("nie-sami").name()).isEqualTo("Razem raźniej");
    }

    @Test
    void what_has_ended_is_described_by_nobody() {
        var end = new Life(LifeState.CLOSED, LocalDate.now(), "Cel osiągnięty, rozchodzimy się w zgodzie.");
        var ended = done(partnerships.get("nie-sami").lead(end, LocalDate.now()));

        assertThat(desk.describe(ended, ended.version(), "Razem raźniej", MATTER, ZDROJEWICE, magdalena()))
                .isEqualTo(new Refused<>(LifeRefusal.ENDED));
        assertThat(partnerships.get("nie-sami").name()).isNotEqualTo("Razem raźniej");
    }

    private static Start by(InitiatorType initiator, List<OrganisationId> initiators) {
        return new Start("Zostań", MATTER, ZDROJEWICE, initiator, initiators, null);
    }

    private Person magdalena() {
        return people.withEmail("magdalena@zdrojewice.example").orElseThrow();
    }

    private Person kasia() {
        return people.withEmail("kasia@zdrojewice.example").orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done<T>) outcome).value();
    }
}
