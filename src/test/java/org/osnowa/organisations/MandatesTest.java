package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.organisations.OrganisationSamples.BARBARA;
import static org.osnowa.organisations.OrganisationSamples.HENRYK;
import static org.osnowa.organisations.OrganisationSamples.HETMAN;
import static org.osnowa.organisations.OrganisationSamples.hetman;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PeopleDesk;
import org.osnowa.accounts.Person;
import org.osnowa.organisations.Mandate.GivenBy;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class MandatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Mandates mandates;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private MandateDesk giving;

    @Autowired
    private MandateRequests requests;

    @BeforeEach
    void the_cast_is_here() {
        people.add(HENRYK);
        people.add(BARBARA);
        organisations.add(hetman());
    }

    @Test
    void a_mandate_comes_back_as_it_was_given() {
        var given = mandate(HENRYK, Scope.DECIDES, TODAY, TODAY.plusYears(1), new GivenBy.Someone(BARBARA.id()));
        mandates.give(given);

        assertThat(mandates.find(given.id())).contains(given);
    }

    @Test
    void whose_word_it_was_given_on_may_be_words() {
        var given = mandate(HENRYK, Scope.CONSULTS, TODAY, null, new GivenBy.Words("Zarząd, uchwała 4/2026"));
        mandates.give(given);

        assertThat(mandates.currentOf(HENRYK.id(), TODAY)).containsExactly(given);
    }

    @Test
    void the_list_agrees_with_the_rule_on_every_day() {
        var given = mandate(HENRYK, Scope.DECIDES, TODAY.minusDays(5), TODAY.plusDays(5), words());
        mandates.give(given);
        mandates.end(given.id(), TODAY.plusDays(3));
        var kept = mandates.find(given.id()).orElseThrow();

        for (var day = TODAY.minusDays(7); day.isBefore(TODAY.plusDays(8)); day = day.plusDays(1)) {
            assertThat(mandates.holds(HENRYK.id(), HETMAN, day).isPresent())
                    .as("on %s", day)
                    .isEqualTo(kept.currentOn(day));
        }
    }

    @Test
    void those_who_decide_stand_first() {
        mandates.give(mandate(BARBARA, Scope.OBSERVES, TODAY, null, words()));
        mandates.give(mandate(HENRYK, Scope.DECIDES, TODAY, null, words()));

        assertThat(mandates.representatives(HETMAN, TODAY))
                .extracting(Mandate::person)
                .containsExactly(HENRYK.id(), BARBARA.id());
    }

    @Test
    void who_is_blocked_decides_nothing() {
        mandates.give(mandate(HENRYK, Scope.DECIDES, TODAY, null, words()));
        assertThat(mandates.decided(List.of(HETMAN), TODAY)).containsExactly(HETMAN);

        desk.block(HENRYK.id(), BARBARA.id());

        assertThat(mandates.representatives(HETMAN, TODAY)).isEmpty();
        assertThat(mandates.decided(List.of(HETMAN), TODAY)).isEmpty();
    }

    @Test
    void who_is_let_act_waits_no_more() {
        requests.add(new MandateRequest(Ids.next(), BARBARA.id(), HETMAN, TODAY));

        giving.give(HETMAN, HENRYK, BARBARA.email(), Scope.CONSULTS, null);

        assertThat(requests.openFor(HETMAN)).isEmpty();
    }

    private static GivenBy words() {
        return new GivenBy.Words("Zarząd");
    }

    private static Mandate mandate(
            Person person, Scope scope, LocalDate from, @Nullable LocalDate until, GivenBy givenBy) {
        return new Mandate(new MandateId(Ids.next()), person.id(), HETMAN, scope, from, until, givenBy, null);
    }
}
