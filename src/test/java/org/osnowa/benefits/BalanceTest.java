package org.osnowa.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osnowa.benefits.ReviewAnswer.Got;
import org.osnowa.platform.Ids;

class BalanceTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 6, 9);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 23);
    private static final ExpectationId CLIENTS = new ExpectationId(Ids.of("clients"));
    private static final ExpectationId HALL = new ExpectationId(Ids.of("hall"));
    private static final Review JUNE = new Review(new ReviewId(Ids.of("june")), OPENED, LAST_DAY, 0);
    private static final Review SEPTEMBER =
            new Review(new ReviewId(Ids.of("september")), OPENED.plusMonths(3), LAST_DAY.plusMonths(3), 0);

    @Test
    void a_partner_that_did_not_answer_is_silent_and_one_that_was_not_there_was_not_asked() {
        assertThat(row(Map.of(), LAST_DAY)).containsExactly(Cell.SILENT, Cell.SILENT);
        assertThat(row(Map.of(), LAST_DAY.plusDays(1))).containsExactly(Cell.NOT_ASKED, Cell.SILENT);
    }

    @Test
    void what_is_the_same_of_every_benefit_is_said_of_the_partner() {
        for (var state : Obtained.values()) {
            assertThat(row(Map.of(CLIENTS, said(state), HALL, said(state)), OPENED)
                            .getFirst())
                    .isEqualTo(Cell.valueOf(state.name()));
        }
    }

    @Test
    void where_benefits_differ_something_came() {
        assertThat(row(Map.of(CLIENTS, said(Obtained.RECEIVED), HALL, said(Obtained.NOT_YET)), OPENED))
                .containsExactly(Cell.PARTLY, Cell.SILENT);
    }

    @Test
    void what_others_said_of_theirs_is_not_counted() {
        var stranger = new ExpectationId(Ids.of("stranger"));

        assertThat(row(Map.of(stranger, said(Obtained.RECEIVED)), OPENED)).containsExactly(Cell.SILENT, Cell.SILENT);
    }

    @Test
    void a_review_lasts_three_months_at_most_and_ends_no_earlier_than_today() {
        assertThat(Review.whyNotUntil(OPENED, OPENED)).isEmpty();
        assertThat(Review.whyNotUntil(OPENED.plusMonths(3), OPENED)).isEmpty();
        assertThat(Review.whyNotUntil(OPENED.minusDays(1), OPENED)).contains(BenefitRefusal.DAY_PAST);
        assertThat(Review.whyNotUntil(OPENED.plusMonths(3).plusDays(1), OPENED)).contains(BenefitRefusal.DAY_FAR);
        assertThat(JUNE.asking(LAST_DAY)).isTrue();
        assertThat(JUNE.asking(LAST_DAY.plusDays(1))).isFalse();
    }

    private static List<Cell> row(Map<ExpectationId, Got> june, LocalDate since) {
        return new Balance(List.of(JUNE, SEPTEMBER), Map.of(JUNE.id(), june)).row(Set.of(CLIENTS, HALL), since);
    }

    private static Got said(Obtained state) {
        return new Got(state, Optional.empty());
    }
}
