package org.osnowa.datepolls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.osnowa.datepolls.DatePoll.Ask;
import org.osnowa.datepolls.DatePoll.Slot;
import org.osnowa.datepolls.DatePoll.Time;
import org.osnowa.datepolls.DatePoll.Voice;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;

/** What a poll allows, and which day it suggests. */
class DatePollTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 12, 8);
    private static final List<OrganisationId> PARTNERS = IntStream.range(0, 6)
            .mapToObj(i -> new OrganisationId(Ids.of("partner " + i)))
            .toList();
    private static final List<Slot> SLOTS = IntStream.range(0, 4)
            .mapToObj(i -> new Slot(Ids.of("slot " + i), time(10 + i, 16)))
            .toList();

    @Test
    void a_poll_offers_two_to_twenty_different_days_that_are_ahead_and_closes_before_them() {
        assertThat(why(time(10, 16))).contains(PollRefusal.SLOTS_FEW);
        assertThat(why(IntStream.range(0, 21).mapToObj(i -> time(10, i)).toArray(Time[]::new)))
                .contains(PollRefusal.SLOTS_MANY);
        assertThat(why(IntStream.range(0, 20).mapToObj(i -> time(10, i)).toArray(Time[]::new)))
                .isEmpty();
        assertThat(why(time(10, 16), time(10, 16))).contains(PollRefusal.SLOT_TWICE);
        assertThat(why(time(10, 16), time(10, 17))).isEmpty();
        assertThat(why(time(1, 23), time(10, 17))).contains(PollRefusal.SLOT_PAST);
        assertThat(why(time(8, 16), time(10, 17))).contains(PollRefusal.CLOSES_LATE);
        assertThat(DatePoll.whyNotAsk(
                        new Ask("Plan", "biblioteka", Optional.empty(), TODAY.minusDays(1)),
                        List.of(time(10, 16), time(11, 16)),
                        PARTNERS,
                        TODAY))
                .contains(PollRefusal.CLOSES_PAST);
        assertThat(DatePoll.whyNotAsk(ask(), List.of(time(10, 16), time(11, 16)), List.of(), TODAY))
                .contains(PollRefusal.NOBODY);
    }

    @Test
    void an_answer_says_something_to_each_day_until_the_poll_closes_by_our_own_clock() {
        var poll = poll(Map.of());
        var whole = answers("YYNM");
        var partner = PARTNERS.getFirst();
        assertThat(poll.whyNotAnswer(partner, whole, CLOSES)).isEmpty();
        assertThat(poll.whyNotAnswer(partner, whole, CLOSES.plusDays(1))).contains(PollRefusal.CLOSED);
        assertThat(poll.whyNotAnswer(partner, answers("YY"), TODAY)).contains(PollRefusal.INCOMPLETE);
        assertThat(poll.whyNotAnswer(new OrganisationId(Ids.of("stranger")), whole, TODAY))
                .contains(PollRefusal.NOT_ASKED);
        var settled = new DatePoll(
                poll.id(), poll.ask(), poll.slots(), poll.voices(), Optional.empty(), Optional.of(UUID.randomUUID()));
        assertThat(settled.whyNotAnswer(partner, whole, TODAY)).contains(PollRefusal.SETTLED);
        assertThat(settled.whyNotSettle(TODAY, SLOTS.getFirst())).contains(PollRefusal.SETTLED);
        assertThat(poll.whyNotSettle(LocalDate.of(2026, 12, 11), SLOTS.getFirst()))
                .contains(PollRefusal.SLOT_PAST);
    }

    @Test
    void the_day_that_suits_most_is_suggested_then_the_one_on_which_fewest_cannot_then_the_first() {
        assertThat(poll(Map.of()).best()).isEmpty();
        assertThat(poll(Map.of(0, "NNNN")).best()).isEmpty();
        assertThat(best(Map.of(0, "NYNN", 1, "YYNN"))).isEqualTo(1);
        assertThat(best(Map.of(0, "YNNY", 1, "NNNM", 2, "NNNN"))).isEqualTo(3);
        assertThat(best(Map.of(0, "NYYN", 1, "NNNN"))).isEqualTo(1);
        assertThat(poll(Map.of(0, "YYYY", 1, "NNNN", 2, "MNNN"))
                        .best()
                        .orElseThrow()
                        .no())
                .containsExactly(PARTNERS.get(1));
    }

    @Test
    void every_order_of_the_same_answers_gives_the_same_result() {
        var chance = new Random(20261201);
        for (var round = 0; round < 300; round++) {
            var said = new LinkedHashMap<Integer, String>();
            for (var partner = 0; partner < PARTNERS.size(); partner++) {
                if (chance.nextInt(4) > 0) {
                    said.put(
                            partner,
                            chance.ints(4, 0, 3)
                                    .mapToObj(i -> "YMN".substring(i, i + 1))
                                    .reduce("", String::concat));
                }
            }
            var order = new ArrayList<>(said.entrySet());
            Collections.shuffle(order, chance);
            var shuffled = new LinkedHashMap<Integer, String>();
            order.forEach(each -> shuffled.put(each.getKey(), each.getValue()));

            assertThat(poll(shuffled).best().map(DatePoll.Tally::slot))
                    .isEqualTo(poll(said).best().map(DatePoll.Tally::slot));
            poll(said)
                    .tallies()
                    .forEach(each -> assertThat(each.yes().size()
                                    + each.ifNeedBe().size()
                                    + each.no().size())
                            .isEqualTo(said.size()));
        }
    }

    @Test
    void a_line_is_read_as_people_type_it() {
        assertThat(PollForm.time("15.12.2026 16:00")).contains(time(15, 16));
        assertThat(PollForm.time("15 grudnia 2026, godz. 16.00")).contains(time(15, 16));
        assertThat(PollForm.time("2026-12-15")).contains(new Time(LocalDate.of(2026, 12, 15), Optional.empty()));
        assertThat(PollForm.time("15.12.2026 25:00")).isEmpty();
        assertThat(PollForm.time("w przyszły wtorek")).isEmpty();
    }

    private static Optional<PollRefusal> why(Time... times) {
        return DatePoll.whyNotAsk(ask(), List.of(times), PARTNERS, TODAY);
    }

    private static Ask ask() {
        return new Ask("Plan", "biblioteka", Optional.of(90), CLOSES);
    }

    private static Time time(int day, int hour) {
        return new Time(LocalDate.of(2026, 12, day), Optional.of(LocalTime.of(hour, 0)));
    }

    private static int best(Map<Integer, String> said) {
        return SLOTS.indexOf(poll(said).best().orElseThrow().slot());
    }

    private static DatePoll poll(Map<Integer, String> said) {
        var voices = new LinkedHashMap<OrganisationId, Voice>();
        said.forEach((partner, answers) -> voices.put(
                PARTNERS.get(partner),
                new Voice(answers(answers), Optional.of("Ewa"), Optional.empty(), Optional.empty(), Optional.empty())));
        PARTNERS.forEach(each -> voices.putIfAbsent(each, Voice.SILENT));
        return new DatePoll(new PollId(Ids.next()), ask(), SLOTS, voices, Optional.empty(), Optional.empty());
    }

    private static Map<UUID, Suits> answers(String signs) {
        var answers = new LinkedHashMap<UUID, Suits>();
        for (var i = 0; i < signs.length(); i++) {
            answers.put(
                    SLOTS.get(i).id(),
                    switch (signs.charAt(i)) {
                        case 'Y' -> Suits.YES;
                        case 'M' -> Suits.IF_NEED_BE;
                        default -> Suits.NO;
                    });
        }
        return Map.copyOf(answers);
    }
}
