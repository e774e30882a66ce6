package org.osnowa.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.proposals.Yielding.Made;

class YieldingTest {

    private static final OrganisationId SCHOOL = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId BAKERY = new OrganisationId(new UUID(0, 2));

    private static Made made(int proposal, OrganisationId who, boolean gave, boolean got) {
        return new Made(
                new ProposalId(new UUID(1, proposal)),
                new Move(
                        new UUID(2, proposal),
                        2,
                        who,
                        "koszty",
                        "połowa",
                        gave ? Optional.of("pieniądze") : Optional.empty(),
                        got ? Optional.of("czas") : Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void who_gave_way_in_each_of_the_last_three_compromises_for_nothing_is_talked_with() {
        var made = new ArrayList<>(
                List.of(made(1, SCHOOL, true, false), made(2, SCHOOL, true, false), made(2, BAKERY, false, true)));
        assertThat(Yielding.of(made)).as("two are no habit").isEmpty();

        made.add(made(3, SCHOOL, true, true));
        assertThat(Yielding.of(made)).containsExactly(SCHOOL);

        made.add(made(4, BAKERY, true, false));
        assertThat(Yielding.of(made)).as("the last one was the bakery's").isEmpty();
    }

    @Test
    void who_got_something_for_it_most_times_is_not() {
        var made = List.of(made(1, SCHOOL, true, true), made(2, SCHOOL, true, true), made(3, SCHOOL, true, false));

        assertThat(Yielding.of(made)).isEmpty();
    }

    @Test
    void what_was_got_in_another_point_of_the_same_compromise_counts() {
        var made = List.of(
                made(1, SCHOOL, true, false),
                made(1, SCHOOL, false, true),
                made(2, SCHOOL, true, false),
                made(2, SCHOOL, false, true),
                made(3, SCHOOL, true, false));

        assertThat(Yielding.of(made)).isEmpty();
    }
}
