package org.osnowa.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;
import org.osnowa.proposals.Proposal.Answer;
import org.osnowa.proposals.Proposal.Setting;
import org.osnowa.proposals.Round.Closing;
import org.osnowa.proposals.Voice.By;
import org.osnowa.proposals.Voice.Said;

class ProposalTest {

    private static final Instant OPENED = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant CLOSES = OPENED.plus(Duration.ofDays(7));
    private static final Instant BEFORE = CLOSES.minusSeconds(1);
    private static final OrganisationId SCHOOL = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId BAKERY = new OrganisationId(new UUID(0, 2));
    private static final OrganisationId STRANGER = new OrganisationId(new UUID(0, 3));
    private static final Said YES = new Said(Stance.AGREE, Optional.empty());
    private static final Said NO = new Said(Stance.OBJECTION, Optional.of("Nie mamy na to pieniędzy."));

    private static Voice voice(OrganisationId who, Said said, Scope scope, Channel channel) {
        return new Voice(who, 1, OPENED, said, scope, new By(channel, Optional.empty(), Optional.of("Robert")));
    }

    private static Round round(Optional<Closing> closing, Voice... voices) {
        return new Round(
                1,
                "Kursy od czerwca.",
                Optional.empty(),
                OPENED,
                CLOSES,
                closing,
                Optional.empty(),
                List.of(
                        new Voter(SCHOOL, Sector.PUBLIC, "PUBLIC", 1, false),
                        new Voter(BAKERY, Sector.BUSINESS, "BUSINESS", 1, false)),
                List.of(voices));
    }

    private static Proposal proposal(Round... rounds) {
        return new Proposal(
                new ProposalId(new UUID(1, 1)),
                1,
                "Kursy popołudniowe",
                Rule.of(Mode.CONSENT, Quorum.HALF, Majority.SIMPLE),
                new Setting(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(rounds),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static Answer answer(OrganisationId who, Said said, Scope scope) {
        return new Answer(who, 1, said, scope, Channel.HERE);
    }

    @Test
    void a_partner_answers_until_the_last_moment_and_not_in_the_next() {
        var open = proposal(round(Optional.empty()));

        assertThat(open.whyNotAnswer(answer(SCHOOL, YES, Scope.DECIDES), BEFORE))
                .isEmpty();
        assertThat(open.whyNotAnswer(answer(SCHOOL, YES, Scope.DECIDES), CLOSES))
                .contains(ProposalRefusal.CLOSED);
        assertThat(open.whyNotAnswer(answer(STRANGER, YES, Scope.DECIDES), BEFORE))
                .contains(ProposalRefusal.NOT_A_VOTER);
    }

    @Test
    void an_objection_gives_a_reason_and_nobody_answers_what_is_not_asked() {
        var open = proposal(round(Optional.empty()));

        assertThat(open.whyNotAnswer(
                        answer(SCHOOL, new Said(Stance.OBJECTION, Optional.empty()), Scope.DECIDES), BEFORE))
                .contains(ProposalRefusal.WORDS_MISSING);
        assertThat(open.whyNotAnswer(answer(SCHOOL, new Said(Stance.FOR, Optional.empty()), Scope.DECIDES), BEFORE))
                .contains(ProposalRefusal.WRONG_STANCE);
        assertThat(open.whyNotAnswer(answer(SCHOOL, YES, Scope.OBSERVES), BEFORE))
                .contains(ProposalRefusal.LOOKS_ON);
    }

    @Test
    void who_is_consulted_leaves_a_position_that_a_superior_confirms() {
        var waiting = proposal(round(Optional.empty(), voice(SCHOOL, NO, Scope.CONSULTS, Channel.HERE)));

        assertThat(waiting.round().voice(SCHOOL)).isEmpty();
        assertThat(waiting.round().unanswered()).contains(SCHOOL);
        assertThat(waiting.tally().count(Stance.OBJECTION)).isZero();
        assertThat(waiting.whyNotConfirm(SCHOOL, 1, 1, Scope.CONSULTS, BEFORE)).contains(ProposalRefusal.NOT_YOURS);
        assertThat(waiting.whyNotConfirm(SCHOOL, 1, 1, Scope.DECIDES, BEFORE)).isEmpty();
        assertThat(waiting.whyNotConfirm(BAKERY, 1, 1, Scope.DECIDES, BEFORE)).contains(ProposalRefusal.NOTHING_WAITS);
    }

    @Test
    void who_is_consulted_does_not_change_what_a_superior_said() {
        var decided = proposal(round(Optional.empty(), voice(SCHOOL, YES, Scope.DECIDES, Channel.HERE)));

        assertThat(decided.whyNotAnswer(answer(SCHOOL, NO, Scope.CONSULTS), BEFORE))
                .contains(ProposalRefusal.ANSWERED_BY_SUPERIOR);
        assertThat(decided.whyNotAnswer(answer(SCHOOL, NO, Scope.DECIDES), BEFORE))
                .isEmpty();
    }

    @Test
    void nobody_writes_down_something_else_for_who_answered_itself() {
        var itself = proposal(round(Optional.empty(), voice(SCHOOL, YES, Scope.DECIDES, Channel.LETTER)));
        var byPhone = proposal(round(Optional.empty(), voice(SCHOOL, YES, Scope.DECIDES, Channel.PHONE)));

        assertThat(itself.whyNotWriteDown(answer(SCHOOL, NO, Scope.DECIDES), BEFORE))
                .contains(ProposalRefusal.ANSWERED_ITSELF);
        assertThat(byPhone.whyNotWriteDown(answer(SCHOOL, NO, Scope.DECIDES), BEFORE))
                .isEmpty();
    }

    @Test
    void beside_what_was_written_down_for_it_a_partner_may_leave_a_position() {
        var byPhone = proposal(round(Optional.empty(), voice(SCHOOL, YES, Scope.DECIDES, Channel.PHONE)));

        assertThat(byPhone.whyNotAnswer(answer(SCHOOL, NO, Scope.CONSULTS), BEFORE))
                .isEmpty();
    }

    @Test
    void a_link_uses_up_only_what_is_set_aside_for_links() {
        var voices = new Voice[Proposal.MOST_BY_LETTER];
        for (var each = 0; each < voices.length; each++) {
            voices[each] = voice(SCHOOL, NO, Scope.DECIDES, Channel.LETTER);
        }
        var flooded = proposal(round(Optional.empty(), voices));

        assertThat(flooded.whyNotAnswer(new Answer(SCHOOL, 1, NO, Scope.DECIDES, Channel.LETTER), BEFORE))
                .contains(ProposalRefusal.TOO_MANY_ANSWERS);
        assertThat(flooded.whyNotAnswer(answer(SCHOOL, YES, Scope.DECIDES), BEFORE))
                .isEmpty();
    }

    @Test
    void nobody_answers_a_version_that_is_not_the_last() {
        var open = proposal(round(Optional.empty()));

        assertThat(open.whyNotAnswer(new Answer(SCHOOL, 0, YES, Scope.DECIDES, Channel.HERE), BEFORE))
                .contains(ProposalRefusal.OTHER_VERSION);
    }

    @Test
    void nobody_loses_time_to_answer() {
        var half = proposal(round(Optional.empty(), voice(SCHOOL, YES, Scope.DECIDES, Channel.HERE)));
        var all = proposal(round(
                Optional.empty(),
                voice(SCHOOL, YES, Scope.DECIDES, Channel.HERE),
                voice(BAKERY, YES, Scope.DECIDES, Channel.HERE)));

        assertThat(half.whyNotCloseEarly(BEFORE)).contains(ProposalRefusal.NOT_ALL_ANSWERED);
        assertThat(all.whyNotCloseEarly(BEFORE)).isEmpty();
        assertThat(half.whyNotExtend(CLOSES.minusSeconds(60), BEFORE)).contains(ProposalRefusal.CLOSES_EARLIER);
        assertThat(half.whyNotExtend(CLOSES.plusSeconds(60), BEFORE)).isEmpty();
        assertThat(half.whyNotExtend(CLOSES.plus(Duration.ofDays(100)), BEFORE)).contains(ProposalRefusal.CLOSES_FAR);
    }

    @Test
    void an_objection_leads_to_other_words_and_not_to_the_same() {
        var objected = proposal(round(
                Optional.of(new Closing(CLOSES, Result.OBJECTED)), voice(SCHOOL, NO, Scope.DECIDES, Channel.HERE)));

        assertThat(objected.whyNotRevise("Kursy od czerwca.", CLOSES)).contains(ProposalRefusal.SAME_WORDS);
        assertThat(objected.whyNotRevise("Kursy na próbę.", CLOSES)).isEmpty();
        assertThat(objected.whyNotConclude(CLOSES)).contains(ProposalRefusal.NOT_PASSED);
    }

    @Test
    void too_few_answers_may_be_asked_for_once_more() {
        var few = proposal(round(Optional.of(new Closing(CLOSES, Result.NO_QUORUM))));

        assertThat(few.whyNotRevise("Kursy od czerwca.", CLOSES)).isEmpty();
        assertThat(few.whyNotConclude(CLOSES)).contains(ProposalRefusal.NOT_PASSED);
    }

    @Test
    void what_passed_is_written_down_once_and_not_revised() {
        var passed = proposal(round(Optional.of(new Closing(CLOSES, Result.PASSED))));

        assertThat(passed.whyNotConclude(CLOSES)).isEmpty();
        assertThat(passed.whyNotRevise(CLOSES)).contains(ProposalRefusal.PASSED_ALREADY);
        assertThat(proposal(round(Optional.empty())).whyNotConclude(BEFORE)).contains(ProposalRefusal.STILL_OPEN);
    }

    @Test
    void a_time_that_is_over_counts_as_closed_before_anybody_wrote_it_down() {
        var due = proposal(round(Optional.empty(), voice(SCHOOL, YES, Scope.DECIDES, Channel.HERE)));

        assertThat(due.result(BEFORE)).isEmpty();
        assertThat(due.result(CLOSES)).contains(Result.PASSED);
    }

    @Test
    void what_was_withdrawn_stays_withdrawn() {
        var open = proposal(round(Optional.empty()));
        var withdrawn = new Proposal(
                open.id(),
                1,
                open.title(),
                open.rule(),
                open.setting(),
                open.rounds(),
                Optional.of(new Proposal.Withdrawn(LocalDate.of(2026, 12, 2), "Sprawa nieaktualna")),
                Optional.empty(),
                1);

        assertThat(withdrawn.whyNotAnswer(answer(SCHOOL, YES, Scope.DECIDES), BEFORE))
                .contains(ProposalRefusal.WITHDRAWN);
        assertThat(withdrawn.whyNotRevise("Inaczej", CLOSES)).contains(ProposalRefusal.WITHDRAWN);
        assertThat(withdrawn.whyNotWithdraw()).contains(ProposalRefusal.WITHDRAWN);
    }
}
