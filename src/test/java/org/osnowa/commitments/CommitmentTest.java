package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.osnowa.commitments.CommitmentSamples.BAKER;
import static org.osnowa.commitments.CommitmentSamples.BAKERY;
import static org.osnowa.commitments.CommitmentSamples.COORDINATOR;
import static org.osnowa.commitments.CommitmentSamples.DUE;
import static org.osnowa.commitments.CommitmentSamples.LIBRARIAN;
import static org.osnowa.commitments.CommitmentSamples.LIBRARY;
import static org.osnowa.commitments.CommitmentSamples.PARISH;
import static org.osnowa.commitments.CommitmentSamples.PRIEST;
import static org.osnowa.commitments.CommitmentSamples.STARTED;
import static org.osnowa.commitments.CommitmentSamples.TODAY;
import static org.osnowa.commitments.CommitmentSamples.after;
import static org.osnowa.commitments.CommitmentSamples.bread;
import static org.osnowa.commitments.CommitmentSamples.delivered;
import static org.osnowa.commitments.CommitmentSamples.delivery;
import static org.osnowa.commitments.CommitmentSamples.person;
import static org.osnowa.commitments.CommitmentSamples.promised;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Money;
import org.osnowa.platform.NotFound;

/** The rules of what partners bring; without a database. */
class CommitmentTest {

    private static final Commitment BROUGHT = after(promised(), BAKER, delivered("today", 40_00));

    // --- who may say what

    @Test
    void only_who_speaks_for_the_baker_or_coordinates_notes_what_the_baker_brought() {
        assertThat(promised().whyNotDeliver(40_00, TODAY, BAKER, STARTED, TODAY))
                .isEmpty();
        assertThat(promised().whyNotDeliver(40_00, TODAY, COORDINATOR, STARTED, TODAY))
                .isEmpty();
        assertThat(promised().whyNotDeliver(40_00, TODAY, PRIEST, STARTED, TODAY))
                .contains(CommitmentRefusal.NOT_YOURS);
    }

    @Test
    void nothing_absurd_is_brought() {
        assertThat(promised().whyNotDeliver(0, TODAY, BAKER, STARTED, TODAY)).contains(CommitmentRefusal.NOT_POSITIVE);
        assertThat(promised().whyNotDeliver(-100, TODAY, BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.NOT_POSITIVE);
        assertThat(promised().whyNotDeliver(50, TODAY, BAKER, STARTED, TODAY)).contains(CommitmentRefusal.NOT_WHOLE);
        assertThat(promised().whyNotDeliver(1_000_000_00L, TODAY, BAKER, STARTED, TODAY))
                .isEmpty();
        assertThat(promised().whyNotDeliver(1_000_001_00L, TODAY, BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.TOO_MUCH);
        assertThat(promised().whyNotDeliver(40_00, TODAY.plusDays(1), BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.DELIVERED_IN_FUTURE);
        assertThat(promised().whyNotDeliver(40_00, STARTED, BAKER, STARTED, TODAY))
                .isEmpty();
        assertThat(promised().whyNotDeliver(40_00, STARTED.minusDays(1), BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.DELIVERED_BEFORE_PARTNERSHIP);
    }

    @Test
    void a_kind_is_counted_in_its_own_units_and_what_has_no_price_gets_none() {
        assertThat(ContributionKind.VOLUNTEERING.countedIn(Unit.HOUR)).isTrue();
        assertThat(ContributionKind.VOLUNTEERING.countedIn(Unit.KILOGRAM)).isFalse();
        assertThatThrownBy(() -> offer(ContributionKind.TIME, Unit.KILOGRAM, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        offer(ContributionKind.CONTACTS, Unit.CONTACT, Optional.of(new Valuation(100, "cennik", 2026))))
                .isInstanceOf(IllegalArgumentException.class);
        for (var kind : ContributionKind.values()) {
            assertThat(kind.units()).as(kind.name()).isNotEmpty();
        }
    }

    // --- confirming

    @Test
    void the_receiver_confirms_and_nobody_else() {
        assertThat(BROUGHT.whyNotConfirm(delivery("today"), PRIEST)).isEmpty();
        assertThat(BROUGHT.whyNotConfirm(delivery("today"), LIBRARIAN)).contains(CommitmentRefusal.NOT_RECEIVER);
        assertThat(BROUGHT.whyNotConfirm(delivery("today"), COORDINATOR)).contains(CommitmentRefusal.NOT_RECEIVER);
        assertThat(BROUGHT.confirmsFor(PRIEST)).contains(PARISH);
    }

    @Test
    void where_no_receiver_is_named_any_other_partner_confirms() {
        var forAll = after(
                promised(
                        new Offer(
                                BAKERY,
                                Optional.empty(),
                                ContributionKind.MATERIALS,
                                "chleb",
                                Unit.PIECE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        Promise.once(720_00, DUE)),
                BAKER,
                delivered("today", 40_00));

        assertThat(forAll.whyNotConfirm(delivery("today"), LIBRARIAN)).isEmpty();
        assertThat(forAll.confirmsFor(LIBRARIAN)).contains(LIBRARY);
        assertThat(forAll.whyNotConfirm(delivery("today"), BAKER)).contains(CommitmentRefusal.OWN_DELIVERY);
        assertThat(forAll.whyNotConfirm(delivery("today"), COORDINATOR)).contains(CommitmentRefusal.NOT_RECEIVER);
    }

    @Test
    void the_giver_does_not_confirm_through_a_second_mandate() {
        var both = new Actor(Optional.of(person("Robert")), Set.of(PARISH, BAKERY), Set.of(PARISH, BAKERY), false);
        var observing = new Actor(Optional.of(person("Ola")), Set.of(PARISH), Set.of(PARISH, BAKERY), false);
        var changedSides = new Actor(Optional.of(person("Robert")), Set.of(PARISH), Set.of(PARISH), false);

        assertThat(BROUGHT.whyNotConfirm(delivery("today"), both)).contains(CommitmentRefusal.OWN_DELIVERY);
        assertThat(BROUGHT.whyNotConfirm(delivery("today"), observing)).contains(CommitmentRefusal.SAME_PERSON);
        assertThat(BROUGHT.whyNotConfirm(delivery("today"), changedSides)).contains(CommitmentRefusal.SAME_PERSON);
    }

    @Test
    void a_part_is_confirmed_and_counts_so_far() {
        var seen = BROUGHT.delivery(delivery("today")).stamp();
        assertThat(BROUGHT.whyNotConfirm(delivery("today"), seen, 41_00, PRIEST))
                .contains(CommitmentRefusal.MORE_THAN_DELIVERED);
        assertThat(BROUGHT.whyNotConfirm(delivery("today"), seen, 0, PRIEST)).contains(CommitmentRefusal.NOT_POSITIVE);
        assertThat(BROUGHT.whyNotConfirm(delivery("today"), seen, 40_00, PRIEST))
                .isEmpty();

        var part =
                after(BROUGHT, PRIEST, new Fact.Confirmed(Ids.of("today"), 30_00, Optional.of("Reszta spleśniała.")));

        assertThat(part.delivered()).isEqualTo(30_00);
        assertThat(part.confirmed()).isEqualTo(30_00);
        assertThat(part.delivery(delivery("today")).confirmedInPart()).isTrue();
        assertThat(BROUGHT.delivery(delivery("today")).confirmedInPart())
                .as("nobody has said")
                .isFalse();
        assertThat(part.whyNotConfirm(delivery("today"), PRIEST)).contains(CommitmentRefusal.ALREADY_CONFIRMED);
    }

    @Test
    void what_is_confirmed_is_what_was_seen() {
        var seen = BROUGHT.delivery(delivery("today")).stamp();
        var others = List.of(
                corrected(41_00, TODAY, Optional.empty()),
                corrected(40_00, TODAY.minusDays(1), Optional.empty()),
                corrected(40_00, TODAY, Optional.of("bułki")),
                new Fact.FileAdded(Ids.of("today"), Ids.of("photo")));

        assertThat(BROUGHT.whyNotConfirm(delivery("today"), seen, PRIEST)).isEmpty();
        for (var other : others) {
            var changed = after(BROUGHT, BAKER, other);
            assertThat(changed.whyNotConfirm(delivery("today"), seen, PRIEST))
                    .as(other.toString())
                    .contains(CommitmentRefusal.CHANGED_MEANWHILE);
            assertThat(changed.whyNotConfirm(delivery("today"), seen, 40_00, PRIEST))
                    .contains(CommitmentRefusal.CHANGED_MEANWHILE);
        }
        assertThat(after(BROUGHT, BAKER, corrected(40_00, TODAY, Optional.empty()))
                        .whyNotConfirm(delivery("today"), seen, PRIEST))
                .as("the same once more")
                .isEmpty();
    }

    private static Fact corrected(long quantity, LocalDate on, Optional<String> words) {
        return new Fact.Corrected(Ids.of("today"), quantity, on, words, "pomyłka");
    }

    @Test
    void deliveries_together_are_not_more_than_one_commitment_can_be() {
        var much = after(promised(), BAKER, delivered("much", 999_990_00L));
        assertThat(much.whyNotDeliver(10_00, TODAY, BAKER, STARTED, TODAY)).isEmpty();
        assertThat(much.whyNotDeliver(11_00, TODAY, BAKER, STARTED, TODAY)).contains(CommitmentRefusal.TOO_MUCH_IN_ALL);

        var full = after(much, BAKER, delivered("rest", 10_00));
        assertThat(full.whyNotCorrect(delivery("rest"), 9_00, TODAY, false, BAKER, STARTED, TODAY))
                .isEmpty();
        assertThat(full.whyNotCorrect(delivery("rest"), 11_00, TODAY, false, BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.TOO_MUCH_IN_ALL);

        var denied = after(much, PRIEST, new Fact.NotConfirmed(Ids.of("much"), "Nic nie przyszło."));
        var again = after(denied, BAKER, delivered("again", 999_990_00L));
        assertThat(again.whyNotTakeConfirmationBack(delivery("much"), PRIEST))
                .as("it would count again")
                .contains(CommitmentRefusal.TOO_MUCH_IN_ALL);
        assertThat(denied.whyNotTakeConfirmationBack(delivery("much"), PRIEST)).isEmpty();
    }

    @Test
    void what_the_receiver_does_not_confirm_counts_nowhere() {
        var refused = after(BROUGHT, PRIEST, new Fact.NotConfirmed(Ids.of("today"), "Nic nie przyszło."));

        assertThat(BROUGHT.delivered()).isEqualTo(40_00);
        assertThat(BROUGHT.confirmed()).isZero();
        assertThat(refused.delivered()).isZero();
        assertThat(refused.whyNotConfirm(delivery("today"), PRIEST)).contains(CommitmentRefusal.NOT_WAITING);
        assertThat(refused.whyNotTakeConfirmationBack(delivery("today"), PRIEST))
                .isEmpty();
        assertThat(refused.whyNotTakeConfirmationBack(delivery("today"), BAKER))
                .contains(CommitmentRefusal.OWN_DELIVERY);
        assertThat(BROUGHT.whyNotTakeConfirmationBack(delivery("today"), PRIEST))
                .contains(CommitmentRefusal.NOT_WAITING);
    }

    @Test
    void what_was_confirmed_is_not_rewritten_until_that_is_taken_back() {
        var confirmed = after(BROUGHT, PRIEST, new Fact.Confirmed(Ids.of("today"), 40_00, Optional.empty()));

        assertThat(confirmed.whyNotCorrect(delivery("today"), 50_00, TODAY, false, BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.ALREADY_CONFIRMED);
        assertThat(confirmed.whyNotTakeBack(delivery("today"), BAKER)).contains(CommitmentRefusal.ALREADY_CONFIRMED);

        var open = after(confirmed, PRIEST, new Fact.ConfirmationTakenBack(Ids.of("today"), "Pomyłka."));
        assertThat(open.whyNotCorrect(delivery("today"), 50_00, TODAY, false, BAKER, STARTED, TODAY))
                .isEmpty();
        assertThat(open.whyNotCorrect(delivery("today"), 50_00, TODAY, false, PRIEST, STARTED, TODAY))
                .contains(CommitmentRefusal.NOT_YOURS);
        assertThat(open.confirmed()).isZero();
    }

    @Test
    void what_a_list_adds_up_to_is_not_corrected_apart_from_it() {
        var brought = after(promised(), BAKER, delivered("today", 40_00));

        assertThat(brought.whyNotCorrect(delivery("today"), 50_00, TODAY, true, BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.ITEMISED);
        assertThat(brought.whyNotCorrect(delivery("today"), 40_00, TODAY.minusDays(1), true, BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.ITEMISED);
        assertThat(brought.whyNotCorrect(delivery("today"), 40_00, TODAY, true, BAKER, STARTED, TODAY))
                .as("its words alone")
                .isEmpty();
        assertThat(brought.whyNotCorrect(delivery("today"), 50_00, TODAY, true, PRIEST, STARTED, TODAY))
                .contains(CommitmentRefusal.NOT_YOURS);
    }

    @Test
    void names_are_told_to_the_giver_the_receiver_and_who_coordinates() {
        var named = after(promised(), BAKER, delivered("today", 40_00));
        assertThat(List.of(BAKER, PRIEST, COORDINATOR)).allMatch(each -> named.tellsWho(delivery("today"), each));
        assertThat(named.tellsWho(delivery("today"), LIBRARIAN)).isFalse();

        var bread = bread();
        var open = after(
                promised(
                        new Offer(
                                bread.giver(),
                                Optional.empty(),
                                bread.kind(),
                                bread.what(),
                                bread.unit(),
                                bread.called(),
                                bread.goal(),
                                bread.action(),
                                bread.valuation()),
                        Promise.once(720_00, DUE)),
                BAKER,
                delivered("today", 40_00));
        assertThat(open.tellsWho(delivery("today"), PRIEST)).isFalse();
        var confirmed = after(open, PRIEST, new Fact.Confirmed(Ids.of("today"), 40_00, Optional.empty()));
        assertThat(confirmed.tellsWho(delivery("today"), PRIEST))
                .as("who said that it came")
                .isTrue();
        assertThat(confirmed.tellsWho(delivery("today"), LIBRARIAN)).isFalse();
    }

    @Test
    void a_corrected_delivery_waits_again_and_what_was_taken_back_is_gone() {
        var corrected = after(
                BROUGHT,
                BAKER,
                new Fact.Corrected(
                        Ids.of("today"), 50_00, TODAY.minusDays(1), Optional.of("z wczoraj"), "źle policzone"));
        assertThat(corrected.delivery(delivery("today")).waiting()).isTrue();
        assertThat(corrected.delivery(delivery("today")).on()).isEqualTo(TODAY.minusDays(1));
        assertThat(corrected.delivered()).isEqualTo(50_00);

        var gone = after(corrected, BAKER, new Fact.TakenBack(Ids.of("today"), "pomyłka"));
        assertThat(gone.delivered()).isZero();
        assertThat(gone.whyNotConfirm(delivery("today"), PRIEST)).contains(CommitmentRefusal.NOT_WAITING);
        assertThat(gone.whyNotTakeBack(delivery("today"), BAKER)).contains(CommitmentRefusal.NOT_WAITING);
        assertThat(gone.entries()).hasSize(4);
    }

    @Test
    void a_delivery_of_somebody_else_is_not_there() {
        assertThatThrownBy(() -> BROUGHT.whyNotConfirm(delivery("other"), PRIEST))
                .isInstanceOf(NotFound.class);
    }

    // --- changing

    @Test
    void a_change_is_asked_by_the_giver_and_agreed_by_another() {
        var later = Promise.once(600_00, DUE.plusMonths(1));
        assertThat(promised().whyNotAskChange(later, BAKER, STARTED, TODAY)).isEmpty();
        assertThat(promised().whyNotAskChange(later, PRIEST, STARTED, TODAY)).contains(CommitmentRefusal.NOT_YOURS);
        assertThat(promised().whyNotAskChange(promised().promise(), BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.SAME_AS_BEFORE);
        assertThat(promised().whyNotAnswerChange(PRIEST)).contains(CommitmentRefusal.NO_CHANGE_ASKED);

        var asked = after(promised(), BAKER, new Fact.ChangeAsked(later, "Zepsuł się piec."));
        assertThat(asked.promise().quantity()).isEqualTo(720_00);
        assertThat(asked.whyNotAnswerChange(BAKER)).contains(CommitmentRefusal.OWN_CHANGE);
        assertThat(asked.whyNotAnswerChange(LIBRARIAN)).contains(CommitmentRefusal.NOT_RECEIVER);
        assertThat(asked.whyNotAnswerChange(COORDINATOR)).isEmpty();
        assertThat(asked.whyNotAnswerChange(PRIEST)).isEmpty();

        var agreed = after(asked, PRIEST, new Fact.ChangeAgreed());
        assertThat(agreed.promise()).isEqualTo(later);
        assertThat(agreed.firstPromise().quantity()).isEqualTo(720_00);
        assertThat(agreed.changed()).isTrue();
        assertThat(agreed.promises().getLast().reason()).contains("Zepsuł się piec.");
        assertThat(agreed.asked()).isEmpty();
    }

    @Test
    void a_coordinator_who_acts_for_the_giver_does_not_agree_to_its_change() {
        var both = new Actor(Optional.of(person("Magdalena")), Set.of(BAKERY), Set.of(BAKERY), true);
        var asked = after(promised(), BAKER, new Fact.ChangeAsked(Promise.once(1_00, DUE), "Mniej."));

        assertThat(asked.whyNotAnswerChange(both)).contains(CommitmentRefusal.OWN_CHANGE);
        assertThat(promised().whyNotAgree(both)).contains(CommitmentRefusal.OWN_CHANGE);
        assertThat(promised().whyNotAgree(COORDINATOR)).isEmpty();
        assertThat(after(promised(), COORDINATOR, new Fact.Agreed()).whyNotAgree(COORDINATOR))
                .contains(CommitmentRefusal.ALREADY_AGREED);
    }

    @Test
    void less_than_was_brought_already_is_no_promise() {
        assertThat(BROUGHT.whyNotAskChange(Promise.once(39_00, DUE), BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.LESS_THAN_DELIVERED);
        assertThat(BROUGHT.whyNotAskChange(Promise.once(40_00, DUE), BAKER, STARTED, TODAY))
                .isEmpty();
    }

    @Test
    void a_promise_has_a_day_within_reason() {
        assertThat(Commitment.whyNotPromise(Unit.HOUR, Promise.once(100, STARTED), STARTED, TODAY))
                .isEmpty();
        assertThat(Commitment.whyNotPromise(Unit.HOUR, Promise.once(100, STARTED.minusDays(1)), STARTED, TODAY))
                .contains(CommitmentRefusal.DUE_BEFORE_PARTNERSHIP);
        assertThat(Commitment.whyNotPromise(Unit.HOUR, Promise.once(100, TODAY.plusYears(10)), STARTED, TODAY))
                .isEmpty();
        assertThat(Commitment.whyNotPromise(
                        Unit.HOUR, Promise.once(100, TODAY.plusYears(10).plusDays(1)), STARTED, TODAY))
                .contains(CommitmentRefusal.DUE_FAR);
        assertThat(Commitment.whyNotPromise(Unit.HOUR, Promise.once(1_000_000_000_000L * 100, DUE), STARTED, TODAY))
                .contains(CommitmentRefusal.TOO_MUCH);
        var backwards = Promise.again(new Rhythm(Rhythm.Every.WEEK, 400, DUE, DUE.minusDays(1)));
        assertThat(Commitment.whyNotPromise(Unit.HOUR, backwards, STARTED, TODAY))
                .contains(CommitmentRefusal.RHYTHM_BACKWARDS);
    }

    // --- trouble, and ends

    @Test
    void what_stands_in_the_way_is_asked_told_and_over() {
        assertThat(promised().whyNotAskTrouble(LIBRARIAN)).isEmpty();
        assertThat(promised().whyNotAskTrouble(new Actor(Optional.empty(), Set.of(), Set.of(), false)))
                .contains(CommitmentRefusal.NOT_YOURS);
        assertThat(promised().whyNotEndTrouble(BAKER)).contains(CommitmentRefusal.NO_TROUBLE);

        var asked = after(promised(), LIBRARIAN, new Fact.TroubleAsked());
        assertThat(asked.troubleAsked()).isTrue();
        assertThat(asked.whyNotTellTrouble(PRIEST)).contains(CommitmentRefusal.NOT_YOURS);
        assertThat(asked.whyNotEndTrouble(BAKER)).isEmpty();

        var told = after(asked, BAKER, new Fact.TroubleTold("Nie mam kierowcy."));
        assertThat(told.troubleAsked()).isFalse();
        assertThat(told.state(TODAY)).isEqualTo(State.AT_RISK);

        var over = after(told, BAKER, new Fact.TroubleOver());
        assertThat(over.trouble()).isEmpty();
    }

    @Test
    void another_partner_takes_over_a_part_only_when_help_was_asked_for() {
        assertThat(promised().whyNotShare(LIBRARY, 100_00, LIBRARIAN)).contains(CommitmentRefusal.HELP_NOT_ASKED);

        var inTrouble = after(BROUGHT, BAKER, new Fact.TroubleTold("Nie mam kierowcy."));
        assertThat(inTrouble.whyNotShare(LIBRARY, 100_00, LIBRARIAN)).isEmpty();
        assertThat(inTrouble.whyNotShare(LIBRARY, 100_00, PRIEST)).contains(CommitmentRefusal.NOT_YOURS);
        assertThat(inTrouble.whyNotShare(BAKERY, 100_00, BAKER)).contains(CommitmentRefusal.TAKES_ITS_OWN);
        assertThat(inTrouble.whyNotShare(LIBRARY, 680_00, LIBRARIAN)).isEmpty();
        assertThat(inTrouble.whyNotShare(LIBRARY, 681_00, LIBRARIAN)).contains(CommitmentRefusal.MORE_THAN_MISSING);
        assertThat(inTrouble.whyNotShare(LIBRARY, 50, LIBRARIAN)).contains(CommitmentRefusal.NOT_WHOLE);
        assertThat(after(inTrouble, BAKER, new Fact.Withdrawn("Koniec.")).whyNotShare(LIBRARY, 100_00, COORDINATOR))
                .contains(CommitmentRefusal.CLOSED);
        assertThat(promised().whyNotShare(LIBRARY, 100_00, COORDINATOR))
                .as("who coordinates writes down what two agreed on")
                .isEmpty();
    }

    @Test
    void a_withdrawal_is_honourable_and_ends_it() {
        assertThat(promised().whyNotWithdraw(BAKER)).isEmpty();
        assertThat(promised().whyNotWithdraw(PRIEST)).contains(CommitmentRefusal.NOT_YOURS);
        var withdrawn = after(BROUGHT, BAKER, new Fact.Withdrawn("Zamykam piekarnię."));

        assertThat(withdrawn.state(TODAY)).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.delivered()).isEqualTo(40_00);
        assertThat(withdrawn.whyNotDeliver(1_00, TODAY, BAKER, STARTED, TODAY)).contains(CommitmentRefusal.CLOSED);
        assertThat(withdrawn.whyNotWithdraw(BAKER)).contains(CommitmentRefusal.CLOSED);
        assertThat(withdrawn.whyNotAgree(COORDINATOR)).contains(CommitmentRefusal.CLOSED);
        assertThat(withdrawn.whyNotRelease(COORDINATOR)).contains(CommitmentRefusal.CLOSED);
        assertThat(withdrawn.whyNotAskTrouble(COORDINATOR)).contains(CommitmentRefusal.CLOSED);
        assertThat(withdrawn.whyNotTellTrouble(BAKER)).contains(CommitmentRefusal.CLOSED);
        assertThat(withdrawn.whyNotAskChange(Promise.once(50_00, DUE), BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.CLOSED);
        assertThat(withdrawn.whyNotAnswerChange(COORDINATOR)).contains(CommitmentRefusal.CLOSED);
        assertThat(withdrawn.whyNotCallUndelivered(COORDINATOR, DUE.plusDays(1)))
                .contains(CommitmentRefusal.CLOSED);
        assertThat(withdrawn.whyNotConfirm(delivery("today"), PRIEST))
                .as("what came before is still confirmed")
                .isEmpty();
    }

    @Test
    void the_partnership_lets_off_and_says_that_it_has_not_come() {
        assertThat(promised().whyNotRelease(COORDINATOR)).isEmpty();
        assertThat(promised().whyNotRelease(BAKER)).contains(CommitmentRefusal.OWN_CHANGE);
        assertThat(promised().whyNotCallUndelivered(COORDINATOR, DUE)).contains(CommitmentRefusal.NOT_DUE_YET);
        assertThat(promised().whyNotCallUndelivered(COORDINATOR, DUE.plusDays(1)))
                .isEmpty();
        assertThat(all().whyNotCallUndelivered(COORDINATOR, DUE.plusDays(1)))
                .contains(CommitmentRefusal.DELIVERED_ALREADY);
        assertThat(all().whyNotAskTrouble(LIBRARIAN)).contains(CommitmentRefusal.DELIVERED_ALREADY);
        assertThat(all().whyNotTellTrouble(BAKER)).contains(CommitmentRefusal.DELIVERED_ALREADY);
        assertThat(after(promised(), COORDINATOR, new Fact.Released("Już nie trzeba."))
                        .state(TODAY))
                .isEqualTo(State.RELEASED);
        assertThat(after(promised(), COORDINATOR, new Fact.NotDelivered("Nie przyszło."))
                        .state(TODAY))
                .isEqualTo(State.NOT_DELIVERED);
    }

    // --- states

    private static Commitment all() {
        return after(promised(), BAKER, delivered("all", 720_00));
    }

    @Test
    void a_state_follows_from_the_facts_and_the_day() {
        var agreed = after(promised(), COORDINATOR, new Fact.Agreed());
        assertThat(promised().state(TODAY)).isEqualTo(State.DECLARED);
        assertThat(agreed.state(TODAY)).isEqualTo(State.AGREED);
        assertThat(agreed.state(DUE.minusDays(15))).isEqualTo(State.AGREED);
        assertThat(agreed.state(DUE.minusDays(14))).isEqualTo(State.DUE);
        assertThat(agreed.state(DUE)).isEqualTo(State.DUE);
        assertThat(agreed.state(DUE.plusDays(1))).isEqualTo(State.LATE);
        assertThat(all().state(DUE.plusDays(1))).isEqualTo(State.DELIVERED);
        assertThat(after(all(), PRIEST, new Fact.Confirmed(Ids.of("all"), 720_00, Optional.empty()))
                        .state(DUE.plusDays(1)))
                .isEqualTo(State.CONFIRMED);
        assertThat(after(all(), PRIEST, new Fact.Confirmed(Ids.of("all"), 719_00, Optional.empty()))
                        .state(TODAY))
                .isEqualTo(State.DECLARED);
    }

    // --- rhythm and worth

    @Test
    void four_hours_every_week_until_june() {
        var from = LocalDate.of(2026, 1, 5);
        var weekly = new Rhythm(Rhythm.Every.WEEK, 4_00, from, LocalDate.of(2026, 6, 30));

        assertThat(weekly.timesBy(from.minusDays(1))).isZero();
        assertThat(weekly.timesBy(from)).isEqualTo(1);
        assertThat(weekly.timesBy(from.plusDays(6))).isEqualTo(1);
        assertThat(weekly.timesBy(from.plusDays(7))).isEqualTo(2);
        assertThat(weekly.timesBy(LocalDate.of(2030, 1, 1))).isEqualTo(26);
        assertThat(Promise.again(weekly).quantity()).isEqualTo(104_00);
        assertThat(Promise.again(weekly).due()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(Promise.again(weekly).expectedBy(from.plusDays(8))).isEqualTo(8_00);
        assertThat(Promise.once(5_00, from).expectedBy(from.minusDays(1))).isZero();
        assertThat(Promise.once(5_00, from).expectedBy(from)).isEqualTo(5_00);
    }

    @Test
    void what_comes_far_too_often_is_too_much_and_breaks_nothing() {
        var always = new Rhythm(
                Rhythm.Every.WEEK, 1_000_000_000_000L * 100, LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

        assertThat(Commitment.whyNotPromise(Unit.HOUR, Promise.again(always), STARTED, TODAY))
                .contains(CommitmentRefusal.TOO_MUCH);
    }

    private static Commitment weekly(Fact... facts) {
        var from = TODAY.minusWeeks(4);
        return after(
                promised(bread(), Promise.again(new Rhythm(Rhythm.Every.WEEK, 4_00, from, TODAY.plusWeeks(5)))),
                BAKER,
                facts);
    }

    @Test
    void a_rhythm_that_only_goes_on_longer_keeps_its_beginning() {
        var longer =
                weekly().changed(Optional.of(Rhythm.Every.WEEK), 4_00, Optional.empty(), TODAY.plusWeeks(7), TODAY);

        assertThat(longer)
                .isEqualTo(Promise.again(new Rhythm(Rhythm.Every.WEEK, 4_00, TODAY.minusWeeks(4), TODAY.plusWeeks(7))));
        assertThat(longer.quantity()).isEqualTo(48_00);
    }

    @Test
    void two_a_week_instead_of_four_begin_today_and_what_has_come_stays() {
        var less = weekly(deliveredOn("first", 10_00, TODAY.minusDays(1)))
                .changed(Optional.of(Rhythm.Every.WEEK), 2_00, Optional.empty(), TODAY.plusWeeks(9), TODAY);

        assertThat(less.quantity()).isEqualTo(10_00 + 10 * 2_00);
        assertThat(less.due()).isEqualTo(TODAY.plusWeeks(9));
        assertThat(less.expectedBy(TODAY.minusDays(1))).isEqualTo(10_00);
        assertThat(less.expectedBy(TODAY)).isEqualTo(12_00);
        assertThat(less.expectedBy(TODAY.plusWeeks(1))).isEqualTo(14_00);
        assertThat(less.expectedBy(less.due())).isEqualTo(less.quantity());
    }

    @Test
    void another_rhythm_can_begin_on_a_later_day_and_a_rhythm_can_end() {
        var monthly = weekly(deliveredOn("first", 10_00, TODAY))
                .changed(
                        Optional.of(Rhythm.Every.MONTH),
                        4_00,
                        Optional.of(TODAY.plusMonths(1)),
                        TODAY.plusMonths(3),
                        TODAY);
        assertThat(monthly.quantity()).isEqualTo(10_00 + 3 * 4_00);
        assertThat(weekly().changed(Optional.empty(), 30_00, Optional.empty(), DUE, TODAY))
                .isEqualTo(Promise.once(30_00, DUE));
        var backwards =
                weekly().changed(Optional.of(Rhythm.Every.WEEK), 2_00, Optional.empty(), TODAY.minusDays(1), TODAY);
        assertThat(weekly().whyNotAskChange(backwards, BAKER, STARTED, TODAY))
                .contains(CommitmentRefusal.RHYTHM_BACKWARDS);
    }

    @Test
    void what_came_since_another_rhythm_began_counts_towards_it_and_not_twice() {
        var begins = TODAY.minusWeeks(2);
        var other = weekly(
                        deliveredOn("before", 10_00, begins.minusDays(1)),
                        deliveredOn("first", 2_00, begins),
                        deliveredOn("second", 2_00, TODAY.minusWeeks(1)))
                .changed(Optional.of(Rhythm.Every.WEEK), 2_00, Optional.of(begins), TODAY.plusWeeks(7), TODAY);

        assertThat(other.quantity()).isEqualTo(10_00 + 10 * 2_00);
        assertThat(other.expectedBy(TODAY)).isEqualTo(10_00 + 3 * 2_00);
    }

    private static Fact deliveredOn(String name, long quantity, LocalDate day) {
        return new Fact.Delivered(Ids.of(name), quantity, day, Optional.empty());
    }

    @Test
    void when_another_takes_what_was_missing_the_rhythm_goes_on() {
        var behind = weekly(delivered("first", 12_00)).promise();
        assertThat(behind.expectedBy(TODAY)).isEqualTo(20_00);

        var rest = behind.less(8_00);
        assertThat(rest.expectedBy(TODAY)).isEqualTo(12_00);
        assertThat(rest.expectedBy(TODAY.plusWeeks(1))).isEqualTo(16_00);
        assertThat(rest.expectedBy(rest.due())).isEqualTo(rest.quantity());
        assertThat(rest.expectedBy(TODAY.minusWeeks(4))).isZero();
    }

    @Test
    void something_else_is_agreed_on_as_every_change_is_and_what_was_offered_stays_in_sight() {
        var rolls = promised().promise().instead(Optional.of("bułki"));
        assertThat(promised().whyNotAskChange(rolls, BAKER, STARTED, TODAY)).isEmpty();

        var asked = after(promised(), BAKER, new Fact.ChangeAsked(rolls, "Chleb zostaje."));
        assertThat(asked.offer().what()).isEqualTo("pieczywo do drzwi");
        var agreed = after(asked, PRIEST, new Fact.ChangeAgreed());
        assertThat(agreed.offer().what()).isEqualTo("bułki");
        assertThat(agreed.offer().unit()).isEqualTo(Unit.PIECE);
        assertThat(agreed.offer().valuation()).as("the rate was for the loaves").isEmpty();
        assertThat(agreed.offer().called()).isEmpty();
        assertThat(agreed.offered().valuation()).isPresent();
        assertThat(agreed.offered().what()).isEqualTo("pieczywo do drzwi");
        assertThat(agreed.firstPromise()).isEqualTo(promised().promise());

        assertThat(agreed.changed(Optional.empty(), 600_00, Optional.empty(), DUE, TODAY)
                        .what())
                .as("another amount is of the same")
                .contains("bułki");
        assertThat(agreed.whyNotAskChange(rolls, BAKER, STARTED, TODAY)).contains(CommitmentRefusal.SAME_AS_BEFORE);
    }

    @Test
    void what_was_brought_is_not_renamed() {
        var rolls = promised().promise().instead(Optional.of("bułki"));
        assertThat(BROUGHT.whyNotAskChange(rolls, BAKER, STARTED, TODAY)).contains(CommitmentRefusal.CAME_AS_THIS);
        assertThat(BROUGHT.whyNotAskChange(Promise.once(700_00, DUE), BAKER, STARTED, TODAY))
                .as("another amount of the same")
                .isEmpty();

        var asked = after(promised(), BAKER, new Fact.ChangeAsked(rolls, "Chleb zostaje."));
        assertThat(asked.whyNotAgreeChange(PRIEST)).isEmpty();
        var late = after(asked, BAKER, delivered("today", 40_00));
        assertThat(late.whyNotAgreeChange(PRIEST)).contains(CommitmentRefusal.CAME_AS_THIS);
        assertThat(late.whyNotAnswerChange(PRIEST)).as("declining is possible").isEmpty();

        var denied = after(late, PRIEST, new Fact.NotConfirmed(Ids.of("today"), "Nic nie przyszło."));
        assertThat(denied.whyNotAgreeChange(PRIEST))
                .as("that can be taken back, and the loaves would be rolls")
                .contains(CommitmentRefusal.CAME_AS_THIS);
        assertThat(after(late, BAKER, new Fact.TakenBack(Ids.of("today"), "Pomyłka."))
                        .whyNotAgreeChange(PRIEST))
                .isEmpty();
    }

    /** As facts were written before something else could be agreed on. */
    @Test
    void facts_of_earlier_days_are_read_as_they_were() {
        var fact = tools.jackson.databind.json.JsonMapper.shared().readValue("""
                        {"fact": "change-asked", "reason": "Mniej.",
                         "promise": {"quantity": 100, "due": "2026-12-31", "rhythm": null}}
                        """, Fact.class);

        assertThat(fact).isEqualTo(new Fact.ChangeAsked(Promise.once(100, DUE), "Mniej."));
    }

    // --- photos and files

    @Test
    void what_was_confirmed_keeps_its_files_as_they_were_seen() {
        var photo = new FileId(Ids.of("photo"));
        var filed = after(BROUGHT, BAKER, new Fact.FileAdded(Ids.of("today"), photo.value()));
        assertThat(filed.delivery(delivery("today")).files()).containsExactly(photo);
        assertThat(filed.whyNotAddFile(delivery("today"), PRIEST)).contains(CommitmentRefusal.NOT_YOURS);
        assertThat(filed.whyNotRemoveFile(delivery("today"), photo, PRIEST)).contains(CommitmentRefusal.NOT_YOURS);
        assertThat(filed.whyNotRemoveFile(delivery("today"), photo, BAKER)).isEmpty();

        var confirmed = after(filed, PRIEST, new Fact.Confirmed(Ids.of("today"), 40_00, Optional.empty()));
        assertThat(confirmed.whyNotAddFile(delivery("today"), BAKER)).contains(CommitmentRefusal.ALREADY_CONFIRMED);
        assertThat(confirmed.whyNotRemoveFile(delivery("today"), photo, BAKER))
                .contains(CommitmentRefusal.CONFIRMED_WITH_FILE);

        assertThat(confirmed.whyNotRemoveFile(delivery("today"), photo, COORDINATOR))
                .as("there may be people on it")
                .isEmpty();
        var administrator = new Actor(Optional.of(person("Ada")), Set.of(), Set.of(), false, true);
        assertThat(after(confirmed, BAKER, new Fact.Withdrawn("Koniec."))
                        .whyNotRemoveFile(delivery("today"), photo, administrator))
                .isEmpty();

        var undone = after(confirmed, PRIEST, new Fact.ConfirmationTakenBack(Ids.of("today"), "Pomyłka."));
        assertThat(undone.whyNotRemoveFile(delivery("today"), photo, BAKER)).isEmpty();
        var takenBack = after(filed, BAKER, new Fact.TakenBack(Ids.of("today"), "Pomyłka."));
        assertThat(takenBack.whyNotAddFile(delivery("today"), BAKER)).contains(CommitmentRefusal.NOT_WAITING);
        assertThat(takenBack.whyNotRemoveFile(delivery("today"), photo, BAKER)).isEmpty();
    }

    @Test
    void five_files_are_the_most() {
        var filed = BROUGHT;
        for (var each = 0; each < 5; each++) {
            assertThat(filed.whyNotAddFile(delivery("today"), BAKER)).isEmpty();
            filed = after(filed, BAKER, new Fact.FileAdded(Ids.of("today"), Ids.of("photo " + each)));
        }
        assertThat(filed.whyNotAddFile(delivery("today"), BAKER)).contains(CommitmentRefusal.TOO_MANY_FILES);
    }

    @Test
    void every_second_week_and_every_month() {
        var from = LocalDate.of(2026, 1, 31);
        var until = LocalDate.of(2026, 4, 30);

        assertThat(new Rhythm(Rhythm.Every.TWO_WEEKS, 1_00, from, until).timesBy(from.plusDays(13)))
                .isEqualTo(1);
        assertThat(new Rhythm(Rhythm.Every.TWO_WEEKS, 1_00, from, until).timesBy(from.plusDays(14)))
                .isEqualTo(2);
        var monthly = new Rhythm(Rhythm.Every.MONTH, 1_00, from, until);
        assertThat(monthly.timesBy(LocalDate.of(2026, 2, 27))).isEqualTo(1);
        assertThat(monthly.timesBy(LocalDate.of(2026, 2, 28))).isEqualTo(2);
        assertThat(monthly.timesBy(until)).isEqualTo(4);
        assertThat(monthly.total()).isEqualTo(4_00);
    }

    @Test
    void what_it_is_worth_is_rounded_to_the_grosz() {
        var volunteers = offer(
                ContributionKind.VOLUNTEERING,
                Unit.HOUR,
                Optional.of(new Valuation(31_40, "minimalna stawka godzinowa", 2026)));

        assertThat(volunteers.worth(742_00)).isEqualTo(new Money(23_298_80));
        assertThat(volunteers.worth(131_00)).isEqualTo(new Money(4_113_40));
        assertThat(volunteers.worth(25)).isEqualTo(new Money(7_85));
        assertThat(offer(ContributionKind.MONEY, Unit.ZLOTY, Optional.empty()).worth(6_000_00))
                .isEqualTo(new Money(6_000_00));
        assertThat(bread().worth(1_00)).isEqualTo(new Money(650));
        assertThat(new Valuation(333, "x", 2026).of(50)).isEqualTo(new Money(167));
        assertThat(offer(ContributionKind.ROOM, Unit.HOUR, Optional.empty()).worth(100))
                .isNull();
        assertThat(offer(ContributionKind.DATA, Unit.SET, Optional.empty()).worth(100))
                .isNull();
    }

    /** One that breaks would break every page on which it stands. */
    @Test
    void the_most_at_the_highest_rate_is_still_a_number_and_so_are_five_hundred_of_them() {
        for (var kind : ContributionKind.values()) {
            for (var unit : kind.units()) {
                var rate = kind.valued()
                        ? Optional.of(new Valuation(Valuation.MOST, "x", 2026))
                        : Optional.<Valuation>empty();
                var worth = offer(kind, unit, rate).worth(unit.most() * 100);
                if (worth != null) {
                    assertThat(worth.grosze()).isPositive().isLessThan(Long.MAX_VALUE / Commitments.MOST);
                }
            }
        }
        assertThat(new Valuation(Valuation.MOST, "x", 2026).of(Unit.ZLOTY.most() * 100 * 10))
                .as("longer on the way than a long")
                .isEqualTo(new Money(1_000_000_000_000_000_000L));
    }

    private static Offer offer(ContributionKind kind, Unit unit, Optional<Valuation> valuation) {
        return new Offer(
                BAKERY,
                Optional.empty(),
                kind,
                "coś",
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                valuation);
    }
}
