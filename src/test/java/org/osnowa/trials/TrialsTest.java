package org.osnowa.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.trials.CardAnswer.Respondent;
import org.osnowa.trials.CardAnswer.Way;
import org.osnowa.trials.GoalCard.Wording;
import org.osnowa.trials.Recipient.Sending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of trials: everything comes back as it was written, nobody else's is reached, and what is to be forgotten is. */
@OsnowaTest
@Transactional
class TrialsTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));
    private static final OrganisationId SCHOOL = new OrganisationId(Ids.of("demo O07"));
    private static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));
    private static final PersonId KASIA = new PersonId(Ids.of("demo kasia"));
    private static final Instant THEN = Instant.parse("2026-11-01T12:00:00Z");

    @Autowired
    private Trials trials;

    @Autowired
    private Recipients recipients;

    @Autowired
    private CardAnswers answers;

    @Autowired
    private TrialTies ties;

    @Autowired
    private TrialKeeping keeping;

    @Autowired
    private TrialData data;

    @Autowired
    private MailedTokens tokens;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Test
    void a_trial_comes_back_in_every_state() {
        var trial = begun();
        assertThat(trials.get(trial.id(), POOL)).isEqualTo(trial);
        assertThat(trials.of(POOL)).contains(trial);

        trials.save(done(trial.share()));
        var shared = trials.get(trial.id());
        assertThat(shared.shared().open()).isTrue();
        assertThat(trials.sharedBy(trials.code(shared))).contains(shared);

        trials.save(done(shared.end(LocalDate.of(2026, 11, 2))));
        var ended = trials.get(trial.id());
        assertThat(ended.state()).isEqualTo(new Trial.State.Ended(LocalDate.of(2026, 11, 2), false));
        assertThat(trials.sharedBy(trials.code(shared))).isEmpty();

        trials.save(done(ended.reopen()));
        assertThat(trials.get(trial.id()).running()).isTrue();
    }

    @Test
    void the_trial_and_the_cards_of_another_partnership_do_not_exist_here() {
        var trial = begun();
        var card = card(trial, 1);
        var other = begun();

        assertThatThrownBy(() -> trials.get(trial.id(), SENIORS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trials.card(card.id(), other.id())).isInstanceOf(NotFound.class);
        assertThat(trials.of(SENIORS)).doesNotContain(trial);
        assertThat(answers.of(SENIORS)).isEmpty();
    }

    @Test
    void the_second_of_two_savers_is_told() {
        var trial = begun();
        trials.save(done(trial.share()));

        assertThatThrownBy(() -> trials.save(trial)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void every_wording_stays_and_the_newest_is_known() {
        var trial = begun();
        var first = card(trial, 1);
        var second = card(trial, 2);

        assertThat(trials.cards(trial.id())).containsExactly(first, second);
        assertThat(trials.newest(trial.id())).isEqualTo(second);
        assertThat(trials.newestOf(POOL)).contains(second).doesNotContain(first);
        assertThat(trials.card(first.id(), trial.id())).isEqualTo(first);
        assertThat(trials.writtenBy(KASIA, 5)).contains(first, second);
    }

    @Test
    void a_letter_comes_back_and_is_found_by_its_newest_link_only() {
        var trial = begun();
        var letter = recipient(trial, "ktos@poza.example", Optional.of(SCHOOL));
        var token = token(letter);
        assertThat(recipients.of(trial.id())).containsExactly(letter);
        assertThat(recipients.byToken(token)).contains(letter);
        assertThat(recipients.byToken(token + "x")).isEmpty();
        assertThat(recipients.at("KTOS@poza.example", 5)).containsExactly(letter);

        var again = done(letter.resend(KASIA, THEN));
        recipients.save(again);
        assertThat(recipients.byToken(token)).isEmpty();
        assertThat(recipients.byToken(token(again))).isPresent();
        assertThatThrownBy(() -> recipients.save(letter)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void an_address_has_one_letter_of_a_trial() {
        var trial = begun();
        recipient(trial, "ktos@poza.example", Optional.empty());

        assertThatThrownBy(() -> recipient(trial, "KTOS@poza.example", Optional.empty()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void the_newest_answer_to_a_wording_counts_and_others_keep_theirs() {
        var trial = begun();
        var first = card(trial, 1);
        var second = card(trial, 2);
        var letter = new Way.Letter(
                recipient(trial, "ktos@poza.example", Optional.empty()).id());
        var link = new Way.Link("a".repeat(64));
        var yes = answer(Joins.YES, Optional.empty());
        var perhaps = answer(Joins.PERHAPS, Optional.of("jeśli po 17"));

        answers.put(first.id(), letter, yes);
        answers.put(first.id(), letter, perhaps);
        answers.put(second.id(), letter, yes);
        answers.put(second.id(), link, perhaps);

        assertThat(answers.find(first.id(), letter)).contains(perhaps);
        assertThat(answers.find(second.id(), letter)).contains(yes);
        assertThat(answers.find(second.id(), link)).contains(perhaps);
        assertThat(answers.find(first.id(), link)).isEmpty();
        assertThat(answers.of(trial.id())).hasSize(3);
        assertThat(answers.fromTheLink(second.id())).isEqualTo(1);
        assertThat(answers.by(List.of(letter.recipient()))).hasSize(2);
    }

    @Test
    void what_an_organisation_was_asked_goes_over_and_comes_back() {
        var trial = begun();
        var letter = recipient(trial, "ktos@poza.example", Optional.of(POLICE));
        var both = begun();
        recipient(both, "a@poza.example", Optional.of(POLICE));
        recipient(both, "b@poza.example", Optional.of(SCHOOL));

        var lines = ties.move(POLICE, SCHOOL);
        assertThat(recipients.get(letter.id(), trial.id()).organisation()).contains(SCHOOL);
        assertThat(recipients.of(both.id()))
                .extracting(each -> each.organisation().orElseThrow())
                .containsExactlyInAnyOrder(POLICE, SCHOOL);

        ties.moveBack(lines, POLICE, SCHOOL);
        assertThat(recipients.get(letter.id(), trial.id()).organisation()).contains(POLICE);
    }

    @Test
    void names_and_addresses_go_ninety_days_after_the_end_and_the_answers_stay() {
        var trial = begun();
        var card = card(trial, 1);
        var letter = recipient(trial, "ktos@poza.example", Optional.of(SCHOOL));
        answers.put(card.id(), new Way.Letter(letter.id()), answer(Joins.YES, Optional.empty()));
        answers.put(card.id(), new Way.Link("b".repeat(64)), answer(Joins.YES, Optional.empty()));
        var today = LocalDate.now(clock);

        trials.save(done(trial.end(today.minusDays(89))));
        keeping.round();
        assertThat(recipients.of(trial.id()))
                .allSatisfy(each -> assertThat(each.address()).isPresent());

        db.sql("update trials set ended_on = :day where id = :id")
                .param("day", today.minusDays(90))
                .param("id", trial.id().value())
                .update();
        keeping.round();

        assertThat(recipients.of(trial.id()))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.address()).isEmpty());
        assertThat(answers.of(trial.id())).hasSize(2).allSatisfy(each -> {
            assertThat(each.answer().who()).isEqualTo(Respondent.NAMELESS);
            assertThat(each.answer().brings()).contains("Salę");
            assertThat(each.way()).isNotEqualTo(new Way.Link("b".repeat(64)));
        });
        assertThat(trials.get(trial.id()).whyNotReopen()).contains(TrialRefusal.FORGOTTEN);
    }

    @Test
    void what_nobody_touches_for_180_days_ends_by_itself() {
        var trial = begun();
        touched(trial, Duration.ofDays(179));
        keeping.round();
        assertThat(trials.get(trial.id()).running()).isTrue();

        touched(trial, Duration.ofDays(181));
        keeping.round();
        assertThat(trials.get(trial.id()).running()).isFalse();
    }

    @Test
    void people_learn_what_is_known_about_them() {
        var before = lettersSentBy(KASIA);
        var trial = begun();
        var card = card(trial, 1);
        var letter = recipient(trial, "kasia@zdrojewice.example", Optional.empty());
        answers.put(card.id(), new Way.Letter(letter.id()), answer(Joins.PERHAPS, Optional.of("jeśli po 17")));

        var facts = data.about(KASIA).facts();
        assertThat(facts)
                .anyMatch(each -> each.name().equals("card") && each.value().contains("cel 1"));
        assertThat(facts)
                .anyMatch(each -> each.name().equals("received")
                        && each.label().contains("Ciepła woda")
                        && each.value().contains("jeśli po 17"));
        assertThat(facts).anyMatch(each -> each.name().equals("letters") && Integer.parseInt(each.value()) >= 1);
    }

    /** Other tests may have had some sent too. */
    private int lettersSentBy(PersonId person) {
        return data.about(person).facts().stream()
                .filter(each -> each.name().equals("letters"))
                .mapToInt(each -> Integer.parseInt(each.value()))
                .sum();
    }

    private void touched(Trial trial, Duration ago) {
        db.sql("update trials set touched_at = :then where id = :id")
                .param("then", Trials.utc(clock.instant().minus(ago)))
                .param("id", trial.id().value())
                .update();
    }

    private Trial begun() {
        var trial = Trial.begun(new TrialId(Ids.next()), POOL, LocalDate.ofInstant(THEN, clock.getZone()));
        trials.add(trial, THEN);
        return trial;
    }

    private GoalCard card(Trial trial, int number) {
        var card = new GoalCard(
                new CardId(Ids.next()),
                trial.id(),
                number,
                new Wording("To jest cel " + number, "Bo tak", "Deski", "Spokój"),
                Optional.of(KASIA),
                THEN);
        trials.add(card);
        return card;
    }

    private Recipient recipient(Trial trial, String address, Optional<OrganisationId> organisation) {
        var id = Ids.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var recipient = new Recipient(
                new RecipientId(id),
                trial.id(),
                organisation,
                Optional.of(address),
                new Sending(0, "pl", id, Optional.of(KASIA), now, now.plus(Recipient.VALID)),
                false,
                0);
        recipients.add(recipient);
        return recipient;
    }

    private String token(Recipient recipient) {
        var link = recipient.link();
        return tokens.token(link.purpose(), link.subject(), link.generation());
    }

    private static CardAnswer answer(Joins joins, Optional<String> condition) {
        return new CardAnswer(
                Understood.YES,
                joins,
                condition,
                Optional.of("Salę"),
                Optional.empty(),
                new Respondent(Optional.of("Ewa"), Optional.of("Szkoła")),
                THEN);
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Done<T>) outcome).value();
    }
}
