package org.osnowa.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.OrganisationId;

class LoadTest {

    private static final OrganisationId LIBRARY = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId PARISH = new OrganisationId(UUID.randomUUID());

    @Test
    void seven_in_ten_are_too_much_for_one_and_less_is_not() {
        assertThat(load(7, 3).restsOn(3)).contains(LIBRARY);
        assertThat(new Load(Map.of(LIBRARY, 6_999L, PARISH, 3_001L), 10).restsOn(3))
                .as("69.99 %")
                .isEmpty();
    }

    @Test
    void of_few_things_nothing_is_said() {
        assertThat(load(4, 0).restsOn(3)).isEmpty();
        assertThat(load(5, 0).restsOn(3)).contains(LIBRARY);
    }

    @Test
    void of_two_partners_nothing_is_said() {
        assertThat(load(9, 1).restsOn(2)).isEmpty();
    }

    @Test
    void things_are_counted_and_not_their_value() {
        assertThat(new Load(Map.of(LIBRARY, 1_000_000L), 4).restsOn(5)).isEmpty();
    }

    @Test
    void where_nothing_was_done_nobody_did_most_of_it() {
        var nothing = new Load(Map.of(), 0);

        assertThat(nothing.restsOn(5)).isEmpty();
        assertThat(nothing.percent(LIBRARY)).isZero();
    }

    @Test
    void most_is_done_by_one_or_by_nobody() {
        assertThat(new Load(Map.of(LIBRARY, 334L, PARISH, 339L), 10).most())
                .as("both 49 % and more, rounded down")
                .contains(PARISH);
        assertThat(load(3, 3).most()).isEmpty();
        assertThat(new Load(Map.of(), 0).most()).isEmpty();
    }

    @Test
    void sums_that_no_number_times_a_hundred_holds_have_their_percent() {
        assertThat(new Load(Map.of(LIBRARY, Long.MAX_VALUE / 2), 5).percent(LIBRARY))
                .isEqualTo(100);
    }

    private static Load load(long library, long parish) {
        return new Load(Map.of(LIBRARY, library, PARISH, parish), (int) (library + parish));
    }
}
