package org.osnowa.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.meetings.MeetingId;
import org.osnowa.minutes.Minutes.Note;
import org.osnowa.minutes.Minutes.Remark;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;

/** What minutes allow: writing until they are sent, objecting until a day, accepting by silence. */
class MinutesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 24);
    private static final UUID POINT = Ids.of("point");
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("library"));

    @Test
    void who_does_not_object_until_the_day_accepts() {
        assertThat(sent(1).state(UNTIL)).isEqualTo(MinutesState.WAITS);
        assertThat(sent(1).state(UNTIL.plusDays(1))).isEqualTo(MinutesState.ACCEPTED);
        assertThat(written("Telefon").state(TODAY)).isEqualTo(MinutesState.WRITTEN);
    }

    @Test
    void one_objection_keeps_them_open_until_it_is_cleared_up_or_another_edition_is_sent() {
        assertThat(sent(1, remark(1, false)).state(UNTIL.plusDays(30))).isEqualTo(MinutesState.DISPUTED);
        assertThat(sent(1, remark(1, true)).state(UNTIL.plusDays(1))).isEqualTo(MinutesState.ACCEPTED);
        assertThat(sent(2, remark(1, false)).state(UNTIL)).isEqualTo(MinutesState.WAITS);
        assertThat(sent(2, remark(1, false)).state(UNTIL.plusDays(1))).isEqualTo(MinutesState.ACCEPTED);
    }

    @Test
    void only_who_was_invited_objects_and_only_in_time() {
        assertThat(sent(1).whyNotRemark(LIBRARY, List.of(LIBRARY), UNTIL)).isEmpty();
        assertThat(sent(1).whyNotRemark(LIBRARY, List.of(LIBRARY), UNTIL.plusDays(1)))
                .contains(MinutesRefusal.CLOSED);
        assertThat(sent(1).whyNotRemark(LIBRARY, List.of(), UNTIL)).contains(MinutesRefusal.NOT_INVITED);
        assertThat(written("Telefon").whyNotRemark(LIBRARY, List.of(LIBRARY), TODAY))
                .contains(MinutesRefusal.NOT_SENT);
    }

    @Test
    void what_was_sent_is_not_written_on_and_what_was_accepted_is_not_corrected() {
        assertThat(sent(1).whyNotKeep(false, Optional.of(POINT), "Inaczej", List.of(POINT)))
                .contains(MinutesRefusal.SENT);
        assertThat(sent(1).whyNotCorrect(UNTIL)).isEmpty();
        assertThat(sent(1, remark(1, false)).whyNotCorrect(UNTIL.plusDays(9))).isEmpty();
        assertThat(sent(1).whyNotCorrect(UNTIL.plusDays(1))).contains(MinutesRefusal.ACCEPTED);
        assertThat(written("Telefon").whyNotCorrect(TODAY)).contains(MinutesRefusal.NOT_SENT);
    }

    @Test
    void minutes_hold_two_hundred_thousand_letters_and_not_one_more() {
        var whole = "ż".repeat(Minutes.LONGEST);
        var empty = Minutes.fresh(new MeetingId(Ids.next()));
        assertThat(empty.whyNotKeep(false, Optional.of(POINT), whole, List.of(POINT)))
                .isEmpty();
        assertThat(empty.whyNotKeep(false, Optional.of(POINT), whole + "ż", List.of(POINT)))
                .contains(MinutesRefusal.TOO_LONG);
        assertThat(empty.whyNotKeep(false, Optional.of(POINT), "👵🏽".repeat(Minutes.LONGEST / 2), List.of(POINT)))
                .isEmpty();
        assertThat(written(whole).whyNotKeep(false, Optional.empty(), "a", List.of(POINT)))
                .contains(MinutesRefusal.TOO_LONG);
        assertThat(written(whole).whyNotKeep(false, Optional.of(POINT), "a", List.of(POINT)))
                .isEmpty();
        assertThat(empty.whyNotKeep(false, Optional.of(Ids.of("gone")), "a", List.of(POINT)))
                .contains(MinutesRefusal.NO_SUCH_POINT);
        assertThat(empty.whyNotKeep(true, Optional.of(POINT), "a", List.of(POINT)))
                .contains(MinutesRefusal.REMOVED);
    }

    @Test
    void they_are_sent_once_the_meeting_has_begun_and_something_is_written() {
        assertThat(written("Telefon").whyNotSend(false, TODAY, UNTIL, TODAY)).isEmpty();
        assertThat(written("Telefon").whyNotSend(false, TODAY.plusDays(1), UNTIL, TODAY))
                .contains(MinutesRefusal.NOT_YET);
        assertThat(written(" ").whyNotSend(false, TODAY, UNTIL, TODAY)).contains(MinutesRefusal.EMPTY);
        assertThat(written("Telefon").whyNotSend(false, TODAY, TODAY.minusDays(1), TODAY))
                .contains(MinutesRefusal.UNTIL_PAST);
        assertThat(written("Telefon").whyNotSend(false, TODAY, TODAY.plusDays(61), TODAY))
                .contains(MinutesRefusal.UNTIL_FAR);
    }

    @Test
    void a_text_is_shown_in_paragraphs_lists_and_headings() {
        assertThat(Block.of("# Telefon\n\nKto odbiera:\n- Ewa\n- Ola\n\nI tyle."))
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.LIST, Block.Kind.PARAGRAPH);
        assertThat(Block.of("")).isEmpty();
    }

    @Test
    void a_correction_shows_only_what_it_says_otherwise_however_long_the_rest_is() {
        var long1 = "To samo zdanie. ".repeat(400) + "\n\nDyżur ma Ewa.\n\n" + "Jeszcze coś. \n".repeat(2000);
        var long2 = long1.replace("Dyżur ma Ewa.", "Dyżur ma Ola.");
        var changed = Changes.between(long1, long2).stream()
                .filter(each -> !each.same())
                .toList();
        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst().pieces()).extracting(each -> each.text()).contains("Ewa", "Ola");
        assertThat(Changes.between(long1, long1)).allMatch(Changes.Paragraph::same);
    }

    private static Minutes written(String words) {
        return new Minutes(
                new MeetingId(Ids.next()),
                0,
                true,
                Optional.empty(),
                Optional.empty(),
                List.of(new Note(Optional.of(POINT), words, 1)),
                List.of());
    }

    private static Minutes sent(int edition, Remark... remarks) {
        return new Minutes(
                new MeetingId(Ids.next()),
                edition,
                false,
                Optional.of(UNTIL),
                Optional.of("Telefon"),
                List.of(),
                List.of(remarks));
    }

    private static Remark remark(int edition, boolean settled) {
        return new Remark(
                Ids.next(),
                edition,
                LIBRARY,
                "Było inaczej",
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                settled);
    }
}
