package org.osnowa.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.asking.QuestionRefusal.DAY_FAR;
import static org.osnowa.asking.QuestionRefusal.DAY_PAST;
import static org.osnowa.asking.QuestionRefusal.OVER;
import static org.osnowa.asking.QuestionRefusal.REVOKED;
import static org.osnowa.asking.QuestionRefusal.USED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;

class QuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");
    private static final Purpose BREAD = new Purpose("bread.day", "/bread/");

    @Test
    void a_link_answers_once_until_its_last_day_unless_it_is_taken_back() {
        assertThat(question(TODAY, null, false).whyNotAnswer(TODAY)).isEmpty();
        assertThat(question(null, null, false).whyNotAnswer(TODAY.plusYears(9)))
                .as("where the subject says until when")
                .isEmpty();
        assertThat(question(TODAY.minusDays(1), null, false).whyNotAnswer(TODAY))
                .contains(OVER);
        assertThat(question(TODAY, NOON, false).whyNotAnswer(TODAY)).contains(USED);
        assertThat(question(TODAY, NOON, true).whyNotAnswer(TODAY)).contains(REVOKED);
        assertThat(question(TODAY, null, false).open(TODAY)).isTrue();
        assertThat(question(TODAY, NOON, false).open(TODAY)).isFalse();
    }

    @Test
    void one_that_was_used_opens_again_where_what_was_asked_may_change() {
        assertThat(question(TODAY, NOON, false).whyNotOpen(TODAY)).isEmpty();
        assertThat(question(TODAY, NOON, true).whyNotOpen(TODAY)).contains(REVOKED);
    }

    @Test
    void the_last_day_lies_ahead_and_not_too_far() {
        assertThat(Question.whyNotUntil(TODAY, TODAY)).isEmpty();
        assertThat(Question.whyNotUntil(TODAY.plusMonths(3), TODAY)).isEmpty();
        assertThat(Question.whyNotUntil(TODAY.minusDays(1), TODAY)).contains(DAY_PAST);
        assertThat(Question.whyNotUntil(TODAY.plusMonths(3).plusDays(1), TODAY)).contains(DAY_FAR);
    }

    @Test
    void each_sending_has_a_link_of_its_own() {
        assertThat(question(TODAY, null, false).link())
                .satisfies(link -> assertThat(link.path()).isEqualTo("/bread/"))
                .satisfies(link -> assertThat(link.generation()).isEqualTo(3));
    }

    private static Question question(@Nullable LocalDate until, @Nullable Instant usedAt, boolean revoked) {
        return new Question(
                Ids.next(),
                BREAD,
                Ids.next(),
                new OrganisationId(Ids.next()),
                Optional.of("biuro@piekarnia.example"),
                3,
                Optional.ofNullable(until),
                Ids.next(),
                NOON,
                Optional.ofNullable(usedAt),
                revoked);
    }
}
