package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.organisations.OrganisationSamples.HENRYK;
import static org.osnowa.organisations.OrganisationSamples.HETMAN;
import static org.osnowa.organisations.OrganisationSamples.hetman;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.organisations.Mandate.GivenBy;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class MergeDeskTest {

    private static final OrganisationId TWIN = new OrganisationId(Ids.of("Szachowy Hetman"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private MergeDesk desk;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MandateRequests requests;

    @Autowired
    private Mandates mandates;

    @Autowired
    private People people;

    @Autowired
    private MandateDesk mandateDesk;

    @Autowired
    private java.time.Clock clock;

    @BeforeEach
    void one_stands_here_twice() {
        people.add(HENRYK);
        organisations.add(hetman());
        var profile = Profile.of("Stowarzyszenie Szachowe Hetman", OrganisationKind.INNA, new Seat(null, "Zdrojewice"));
        organisations.add(
                Organisation.fresh(TWIN, profile, new Identifiers(new Nip("5261040828"), null, null), Contact.NONE));
        mandates.give(new Mandate(
                new MandateId(Ids.next()),
                HENRYK.id(),
                TWIN,
                Scope.DECIDES,
                TODAY,
                null,
                new GivenBy.Words("Zarząd"),
                null));
    }

    @Test
    void two_of_a_near_name_in_one_town_are_offered() {
        assertThat(desk.alike(1000))
                .anyMatch(pair -> java.util.Set.of(pair.one(), pair.other()).equals(java.util.Set.of(HETMAN, TWIN)));
    }

    @Test
    void two_that_are_different_are_not_offered_again() {
        desk.areDifferent(HETMAN, TWIN, HENRYK);

        assertThat(desk.alike(1000))
                .noneMatch(pair -> java.util.Set.of(pair.one(), pair.other()).equals(java.util.Set.of(HETMAN, TWIN)));
    }

    @Test
    void a_merge_keeps_every_tie_and_every_number() {
        assertThat(desk.merge(HETMAN, TWIN, HENRYK)).isInstanceOf(Done.class);

        assertThat(organisations.get(TWIN).mergedInto()).isEqualTo(HETMAN);
        assertThat(organisations.get(HETMAN).identifiers().nip()).isEqualTo(new Nip("5261040828"));
        assertThat(mandates.holds(HENRYK.id(), HETMAN, TODAY)).isPresent();
    }

    @Test
    void a_merge_can_be_undone_to_the_last_number() {
        var before = organisations.get(TWIN);
        if (desk.merge(HETMAN, TWIN, HENRYK) instanceof Done<java.util.UUID>(var id)) {
            desk.undo(id, HENRYK);
        }

        var after = organisations.get(TWIN);
        assertThat(after.asOf(before.version())).isEqualTo(before);
        assertThat(organisations.get(HETMAN).identifiers().nip()).isNull();
        assertThat(mandates.holds(HENRYK.id(), HETMAN, TODAY)).isEmpty();
        assertThat(mandates.holds(HENRYK.id(), TWIN, TODAY)).isPresent();
    }

    @Test
    void what_the_kept_one_lacks_goes_over_and_back() {
        var merge = ((Done<java.util.UUID>) desk.merge(TWIN, HETMAN, HENRYK)).value();

        assertThat(organisations.get(TWIN).contact()).isEqualTo(hetman().contact());
        assertThat(organisations.get(TWIN).profile().offers()).isEqualTo("Szachownice i sędzia na turniej");

        desk.undo(merge, HENRYK);
        assertThat(organisations.get(TWIN).contact()).isEqualTo(Contact.NONE);
        assertThat(organisations.get(TWIN).profile().offers()).isNull();
        assertThat(organisations.get(HETMAN).contact()).isEqualTo(hetman().contact());
    }

    @Test
    void what_went_on_into_a_third_is_undone_only_after_that() {
        var third = new OrganisationId(Ids.next());
        organisations.add(Organisation.fresh(
                third,
                Profile.of("Trzecia Próba", OrganisationKind.INNA, new Seat(null, "Zdrojewice")),
                Identifiers.NONE,
                Contact.NONE));
        var first = ((Done<java.util.UUID>) desk.merge(HETMAN, TWIN, HENRYK)).value();
        var second = ((Done<java.util.UUID>) desk.merge(third, HETMAN, HENRYK)).value();

        assertThatThrownBy(() -> desk.undo(first, HENRYK)).isInstanceOf(NotFound.class);

        assertThat(organisations.standing(TWIN)).isEqualTo(third);
        desk.undo(second, HENRYK);
        assertThat(organisations.standing(TWIN)).isEqualTo(HETMAN);
        desk.undo(first, HENRYK);
        assertThat(organisations.get(TWIN).mergedInto()).isNull();
        assertThat(mandates.holds(HENRYK.id(), TWIN, TODAY)).isPresent();
    }

    @Test
    void who_waits_for_the_one_waits_for_the_other() {
        var request = new MandateRequest(Ids.next(), HENRYK.id(), TWIN, TODAY);
        requests.add(request);

        var merge = ((Done<java.util.UUID>) desk.merge(HETMAN, TWIN, HENRYK)).value();
        assertThat(requests.openFor(HETMAN)).extracting(MandateRequest::id).contains(request.id());

        desk.undo(merge, HENRYK);
        assertThat(requests.openFor(TWIN)).extracting(MandateRequest::id).contains(request.id());
    }

    @Test
    void who_decided_in_both_decides_in_the_one_until_they_only_consult() {
        mandates.give(mandate(HENRYK, HETMAN));
        people.add(OrganisationSamples.BARBARA);
        mandates.give(mandate(OrganisationSamples.BARBARA, HETMAN));
        desk.merge(HETMAN, TWIN, HENRYK);

        mandateDesk.give(HETMAN, HENRYK, HENRYK.email(), Scope.CONSULTS, null);

        assertThat(mandates.representatives(HETMAN, LocalDate.now(clock)))
                .filteredOn(each -> each.person().equals(HENRYK.id()))
                .extracting(Mandate::scope)
                .containsExactly(Scope.CONSULTS);
    }

    private static Mandate mandate(org.osnowa.accounts.Person person, OrganisationId organisation) {
        return new Mandate(
                new MandateId(Ids.next()),
                person.id(),
                organisation,
                Scope.DECIDES,
                TODAY,
                null,
                new GivenBy.Words("Zarząd"),
                null);
    }

    @Test
    void what_is_one_already_cannot_be_merged_again() {
        desk.merge(HETMAN, TWIN, HENRYK);

        assertThat(desk.merge(HETMAN, TWIN, HENRYK)).isEqualTo(new Refused<>(MergeRefusal.NOT_TWO));
        assertThat(desk.merge(HETMAN, HETMAN, HENRYK)).isEqualTo(new Refused<>(MergeRefusal.NOT_TWO));
    }

    @Test
    void two_entries_of_the_court_register_are_two_organisations() {
        var twin = organisations.get(TWIN);
        organisations.save(
                twin.describedAs(twin.profile(), new Identifiers(null, null, new Krs("0009900077")), twin.contact()));

        assertThat(desk.merge(HETMAN, TWIN, HENRYK)).isEqualTo(new Refused<>(MergeRefusal.TWO_IN_THE_REGISTER));
    }
}
