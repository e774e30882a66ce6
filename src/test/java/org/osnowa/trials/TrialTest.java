package org.osnowa.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.trials.CardAnswer.Respondent;
import org.osnowa.trials.GoalCard.Wording;
import org.osnowa.trials.Recipient.Sending;
import org.osnowa.trials.Trial.Asked;
import org.osnowa.trials.Trial.State;

/** What a trial refuses, and what it lets pass; how pull is counted. */
class TrialTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final Wording VAGUE = new Wording("Poprawa podwórek.", "Są brzydkie.", "Pomocy.", "Ładniej.");
    private static final Wording PRECISE = new Wording("Do 2027 r. 4 podwórka.", "Są brzydkie.", "Pomocy.", "Ładniej.");
    private static final OrganisationId SCHOOL = new OrganisationId(Ids.of("school"));
    private static final PersonId KASIA = new PersonId(Ids.of("kasia"));

    private static final Trial RUNNING =
            Trial.begun(new TrialId(Ids.of("trial")), new PartnershipId(Ids.of("yards")), TODAY);
    private static final Trial ENDED = done(RUNNING.end(TODAY));

    @Test
    void an_ended_trial_takes_no_new_wording_no_letters_and_no_link() {
        assertThat(ENDED.whyNotRewrite(card(1), PRECISE)).contains(TrialRefusal.ENDED);
        assertThat(ENDED.whyNotAsk(List.of(asked("a@b.example")), List.of())).contains(TrialRefusal.ENDED);
        assertThat(ENDED.share()).isEqualTo(new Refused<>(TrialRefusal.ENDED));
        assertThat(ENDED.end(TODAY)).isEqualTo(new Refused<>(TrialRefusal.ENDED));
    }

    @Test
    void the_same_words_are_no_new_version() {
        assertThat(RUNNING.whyNotRewrite(card(1), VAGUE)).contains(TrialRefusal.NOTHING_CHANGED);
        assertThat(RUNNING.whyNotRewrite(card(1), PRECISE)).isEmpty();
    }

    @Test
    void a_card_has_fifty_versions_at_most() {
        assertThat(RUNNING.whyNotRewrite(card(49), PRECISE)).isEmpty();
        assertThat(RUNNING.whyNotRewrite(card(50), PRECISE)).contains(TrialRefusal.TOO_MANY_CARDS);
    }

    @Test
    void nobody_and_more_than_twenty_are_refused() {
        assertThat(RUNNING.whyNotAsk(List.of(), List.of())).contains(TrialRefusal.NOBODY_TO_ASK);
        assertThat(RUNNING.whyNotAsk(many(20), List.of())).isEmpty();
        assertThat(RUNNING.whyNotAsk(many(21), List.of())).contains(TrialRefusal.TOO_MANY_AT_ONCE);
    }

    @Test
    void two_hundred_have_a_card_at_most() {
        var before = many(200).stream().map(each -> recipient(each, false)).toList();

        assertThat(RUNNING.whyNotAsk(List.of(asked("nowy@b.example")), before))
                .contains(TrialRefusal.TOO_MANY_RECIPIENTS);
        assertThat(RUNNING.whyNotAsk(List.of(asked("nowy@b.example")), before.subList(0, 199)))
                .isEmpty();
    }

    @Test
    void who_has_a_card_gets_no_second_one_however_the_address_is_spelt() {
        var before = List.of(recipient(asked("szkola@b.example"), false));

        assertThat(RUNNING.whyNotAsk(List.of(asked("SZKOLA@b.example")), before))
                .contains(TrialRefusal.ALREADY_ASKED);
        assertThat(RUNNING.whyNotAsk(List.of(asked("a@b.example"), asked("A@b.example")), List.of()))
                .contains(TrialRefusal.ALREADY_ASKED);
    }

    @Test
    void an_organisation_that_has_a_card_at_another_address_gets_no_second_one() {
        var before = List.of(recipient(new Asked(Optional.of(SCHOOL), "szkola@b.example"), false));

        assertThat(RUNNING.whyNotAsk(List.of(new Asked(Optional.of(SCHOOL), "nowy@b.example")), before))
                .contains(TrialRefusal.ALREADY_ASKED);
    }

    @Test
    void whose_letter_was_taken_back_may_be_asked_again() {
        var before = List.of(recipient(asked("szkola@b.example"), true));

        assertThat(RUNNING.whyNotAsk(List.of(asked("szkola@b.example")), before))
                .isEmpty();
    }

    @Test
    void a_running_trial_cannot_be_taken_up_again_and_a_forgotten_one_neither() {
        assertThat(RUNNING.reopen()).isEqualTo(new Refused<>(TrialRefusal.NOT_ENDED));
        assertThat(forgotten().reopen()).isEqualTo(new Refused<>(TrialRefusal.FORGOTTEN));
        assertThat(done(ENDED.reopen()).running()).isTrue();
    }

    @Test
    void ending_closes_the_shared_link_and_opening_it_anew_makes_another() {
        var open = done(RUNNING.share());

        assertThat(open.shared().open()).isTrue();
        assertThat(done(open.end(TODAY)).shared().open()).isFalse();
        assertThat(done(open.unshare().share()).shared().generation())
                .isGreaterThan(open.shared().generation());
    }

    @Test
    void a_link_that_was_taken_back_or_ran_out_is_not_answered() {
        var letter = recipient(asked("a@b.example"), false);

        assertThat(recipient(asked("a@b.example"), true).whyNotAnswer(NOW)).contains(TrialRefusal.WITHDRAWN);
        assertThat(letter.whyNotAnswer(NOW.plus(Duration.ofDays(30)))).contains(TrialRefusal.EXPIRED);
        assertThat(letter.whyNotAnswer(NOW.plus(Duration.ofDays(30)).minusMillis(1)))
                .isEmpty();
    }

    @Test
    void a_letter_is_taken_back_once_and_then_not_sent_again() {
        var letter = recipient(asked("a@b.example"), false);
        var withdrawn = done(letter.withdraw());

        assertThat(withdrawn.withdraw()).isEqualTo(new Refused<>(TrialRefusal.WITHDRAWN));
        assertThat(withdrawn.resend(KASIA, NOW)).isEqualTo(new Refused<>(TrialRefusal.WITHDRAWN));
        assertThat(done(letter.resend(KASIA, NOW)).sending().generation()).isEqualTo(1);
    }

    @Test
    void who_is_forgotten_cannot_be_written_to() {
        var letter = recipient(asked("a@b.example"), false);
        var forgotten = new Recipient(
                letter.id(), letter.trial(), Optional.empty(), Optional.empty(), letter.sending(), false, 0);

        assertThat(forgotten.resend(KASIA, NOW)).isEqualTo(new Refused<>(TrialRefusal.FORGOTTEN));
    }

    @Test
    void a_condition_goes_with_a_perhaps_only() {
        assertThatThrownBy(() -> new CardAnswer(
                        Understood.YES,
                        Joins.YES,
                        Optional.of("jeśli"),
                        Optional.empty(),
                        Optional.empty(),
                        Respondent.NAMELESS,
                        NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void three_answers_say_nothing_and_four_do() {
        assertThat(pull(3, 0, 0).enough()).isFalse();
        assertThat(pull(3, 0, 0).strong()).isFalse();
        assertThat(pull(4, 0, 0).enough()).isTrue();
    }

    @Test
    void pull_is_strong_when_half_would_join_and_most_understand() {
        assertThat(pull(1, 2, 1).strong()).isFalse();
        assertThat(pull(2, 1, 1).strong()).isTrue();
        assertThat(Pull.of(List.of(
                                answer(Understood.YES, Joins.YES),
                                answer(Understood.YES, Joins.YES),
                                answer(Understood.PARTLY, Joins.YES),
                                answer(Understood.NO, Joins.YES)))
                        .strong())
                .isFalse();
        assertThat(Pull.of(List.of()).strong()).isFalse();
    }

    @Test
    void a_wording_pulls_more_when_clearly_more_of_its_readers_would_join() {
        assertThat(pull(5, 2, 1).against(pull(1, 2, 3))).isEqualTo(Pull.Comparison.MORE);
        assertThat(pull(1, 2, 3).against(pull(5, 2, 1))).isEqualTo(Pull.Comparison.LESS);
        assertThat(pull(3, 2, 3).against(pull(2, 2, 2))).isEqualTo(Pull.Comparison.SAME);
    }

    @Test
    void a_shared_code_is_read_as_people_type_it() {
        var code = SharedCode.of(new MailedTokens(new byte[32]), RUNNING.id(), 1);

        assertThat(code.value()).matches("[0-9abcdefghjkmnpqrstvwxyz]{12}");
        assertThat(SharedCode.read(code.path().substring("/cards/".length())).hash())
                .isEqualTo(code.hash());
        assertThat(SharedCode.read(code.value().toUpperCase(java.util.Locale.ROOT))
                        .hash())
                .isEqualTo(code.hash());
        assertThat(SharedCode.read("OIL0-1111-1111").value()).isEqualTo("011011111111");
        assertThat(SharedCode.of(new MailedTokens(new byte[32]), RUNNING.id(), 2))
                .isNotEqualTo(code);
    }

    private static Pull pull(int yes, int perhaps, int no) {
        return Pull.of(Stream.of(
                        IntStream.range(0, yes).mapToObj(_ -> answer(Understood.YES, Joins.YES)),
                        IntStream.range(0, perhaps).mapToObj(_ -> answer(Understood.YES, Joins.PERHAPS)),
                        IntStream.range(0, no).mapToObj(_ -> answer(Understood.YES, Joins.NO)))
                .flatMap(each -> each)
                .toList());
    }

    private static CardAnswer answer(Understood understood, Joins joins) {
        return new CardAnswer(
                understood, joins, Optional.empty(), Optional.empty(), Optional.empty(), Respondent.NAMELESS, NOW);
    }

    private static GoalCard card(int number) {
        return new GoalCard(new CardId(Ids.of("card")), RUNNING.id(), number, VAGUE, Optional.empty(), NOW);
    }

    private static Trial forgotten() {
        return new Trial(RUNNING.id(), RUNNING.partnership(), TODAY, new State.Ended(TODAY, true), RUNNING.shared(), 0);
    }

    private static Asked asked(String address) {
        return new Asked(Optional.empty(), address);
    }

    private static List<Asked> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> asked("adres" + each + "@b.example"))
                .toList();
    }

    private static Recipient recipient(Asked asked, boolean withdrawn) {
        var id = Ids.of(asked.address());
        return new Recipient(
                new RecipientId(id),
                RUNNING.id(),
                asked.organisation(),
                Optional.of(asked.address()),
                new Sending(0, "pl", id, Optional.of(KASIA), NOW, NOW.plus(Recipient.VALID)),
                withdrawn,
                0);
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Done<T>) outcome).value();
    }
}
