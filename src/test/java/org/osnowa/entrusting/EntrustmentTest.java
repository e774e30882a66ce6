package org.osnowa.entrusting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.entrusting.EntrustmentRefusal.ALREADY_ANSWERED;
import static org.osnowa.entrusting.EntrustmentRefusal.EXPIRED;
import static org.osnowa.entrusting.EntrustmentRefusal.GIVER_GONE;
import static org.osnowa.entrusting.EntrustmentRefusal.OTHER_ADDRESS;
import static org.osnowa.entrusting.EntrustmentRefusal.OVER;
import static org.osnowa.entrusting.EntrustmentRefusal.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.entrusting.Entrustment.Sending;
import org.osnowa.entrusting.Entrustment.State;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;

class EntrustmentTest {

    private static final Instant NOW = Instant.parse("2026-11-26T20:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Person EWA =
            new Person(new PersonId(Ids.of("ewa")), "Ewa", "ewa@zdrojewice.example", "pl", false, false, 0);

    @Test
    void what_was_withdrawn_answered_or_ran_out_is_not_taken_on() {
        assertThat(asked(State.WITHDRAWN).whyNotAccept(EWA, NOW, TODAY, true)).contains(WITHDRAWN);
        assertThat(asked(State.ACCEPTED).whyNotAccept(EWA, NOW, TODAY, true)).contains(ALREADY_ANSWERED);
        assertThat(asked(State.DECLINED).whyNotAnswer(NOW)).contains(ALREADY_ANSWERED);
        assertThat(asked(State.OPEN).whyNotAccept(EWA, NOW.plus(Entrustment.VALID), TODAY, true))
                .contains(EXPIRED);
    }

    @Test
    void a_forwarded_letter_lets_nobody_else_in() {
        var other = new Person(new PersonId(Ids.of("ola")), "Ola", "ola@zdrojewice.example", "pl", false, false, 0);

        assertThat(asked(State.OPEN).whyNotAccept(other, NOW, TODAY, true)).contains(OTHER_ADDRESS);
    }

    @Test
    void nobody_takes_on_what_whoever_asked_may_give_no_more() {
        assertThat(asked(State.OPEN).whyNotAccept(EWA, NOW, TODAY, false)).contains(GIVER_GONE);
    }

    @Test
    void whoever_got_the_letter_takes_it_on() {
        assertThat(asked(State.OPEN).whyNotAccept(EWA, NOW, TODAY, true)).isEmpty();
    }

    @Test
    void what_lasts_until_a_day_is_not_taken_on_after_it() {
        var task = new Task.Mandate(new OrganisationId(Ids.of("Most")), Scope.DECIDES, Optional.of(TODAY));

        assertThat(asked(State.OPEN, task).whyNotAccept(EWA, NOW, TODAY, true)).isEmpty();
        assertThat(asked(State.OPEN, task).whyNotAccept(EWA, NOW, TODAY.plusDays(1), true))
                .contains(OVER);
    }

    private static Entrustment asked(State state) {
        return asked(state, new Task.Coordination(new PartnershipId(Ids.of("partnerstwo"))));
    }

    private static Entrustment asked(State state, Task task) {
        return new Entrustment(
                new EntrustmentId(Ids.of("pytanie")),
                task,
                "EWA@zdrojewice.example",
                new PersonId(Ids.of("magdalena")),
                true,
                new Sending("pl", Ids.of("list"), NOW, NOW.plus(Entrustment.VALID)),
                state);
    }
}
