package org.osnowa.hands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.hands.HandRefusal.CLOSED_ALREADY;
import static org.osnowa.hands.HandRefusal.NOT_CLOSED;
import static org.osnowa.hands.HandRefusal.NO_ADDRESS;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.hands.Hand.Offer;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;

class HandTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-05T10:00:00Z");

    private final Hand called = hand(new Reach.Phone("600 100 200"));
    private final Hand written = hand(new Reach.Mail("ola@zdrojewice.example"));
    private final Hand closed = done(written.close(LATER));

    @Test
    void who_left_no_address_gets_no_letter() {
        assertThat(why(called.answer(WordKind.LETTER, LATER))).isEqualTo(NO_ADDRESS);
        assertThat(done(called.answer(WordKind.TALK, LATER)).state()).isEqualTo(HandState.ANSWERED);
        assertThat(done(written.answer(WordKind.LETTER, LATER)).state()).isEqualTo(HandState.ANSWERED);
    }

    @Test
    void what_is_closed_is_answered_only_after_it_was_opened_again() {
        assertThat(why(closed.answer(WordKind.LETTER, LATER))).isEqualTo(CLOSED_ALREADY);
        assertThat(why(closed.close(LATER))).isEqualTo(CLOSED_ALREADY);
        assertThat(why(written.reopen(false, LATER))).isEqualTo(NOT_CLOSED);
        assertThat(done(closed.reopen(true, LATER)).state()).isEqualTo(HandState.ANSWERED);
        assertThat(done(closed.reopen(false, LATER)).state()).isEqualTo(HandState.NEW);
    }

    @Test
    void it_is_kept_for_half_a_year_after_the_last_word_and_a_month_after_its_end() {
        assertThat(written.forgotten()).isEqualTo(NOW.plus(Hand.KEPT));
        assertThat(done(written.answer(WordKind.LETTER, LATER)).forgotten()).isEqualTo(LATER.plus(Hand.KEPT));
        assertThat(closed.forgotten()).isEqualTo(LATER.plus(Hand.KEPT_CLOSED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ola@zdrojewice.example", "600100200", "+48 600 100 200", "(91) 123-45-67", "600\u00a0100 200"})
    void an_address_or_a_number_is_enough(String typed) {
        assertThat(Reach.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "zadzwońcie", "600 100", "ola@", "1234567890123456789012345678901234", "+++++++++"})
    void what_reaches_nobody_is_refused(String typed) {
        assertThat(Reach.read(typed)).isEmpty();
    }

    private static Hand hand(Reach reach) {
        return Hand.fresh(
                new HandId(Ids.of("hand")),
                new Aim.AtPartnership(new PartnershipId(Ids.of("yards"))),
                new Offer("Ola", reach, "Pomaluję", "pl", Optional.empty()),
                NOW);
    }

    private static Hand done(Outcome<Hand> outcome) {
        return switch (outcome) {
            case Done<Hand>(var hand) -> hand;
            case Refused<Hand>(var why) -> throw new AssertionError("Refused: " + why);
        };
    }

    private static Object why(Outcome<Hand> outcome) {
        return switch (outcome) {
            case Done<Hand>(var hand) -> throw new AssertionError("Not refused: " + hand);
            case Refused<Hand>(var why) -> why;
        };
    }
}
