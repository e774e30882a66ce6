package org.osnowa.commitments;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.commitments.Entry.By;
import org.osnowa.goals.GoalNames;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.plan.ActionNames;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what partners promise, and what becomes of a promise. */
@Service
class CommitmentDesk {

    private final Commitments commitments;
    private final Memberships memberships;
    private final Organisations organisations;
    private final GoalNames goals;
    private final ActionNames actions;
    private final History history;
    private final TroubleLetters letters;
    private final Clock clock;

    CommitmentDesk(
            Commitments commitments,
            Memberships memberships,
            Organisations organisations,
            GoalNames goals,
            ActionNames actions,
            History history,
            TroubleLetters letters,
            Clock clock) {
        this.commitments = commitments;
        this.memberships = memberships;
        this.organisations = organisations;
        this.goals = goals;
        this.actions = actions;
        this.history = history;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * @param saidBy who said it, where somebody else writes it down or it came by letter
     */
    @Transactional
    Outcome<Commitment> declare(
            Partnership partnership,
            Offer offer,
            Promise promise,
            Channel channel,
            Actor who,
            Optional<String> saidBy) {
        var number = commitments.nextNumber(partnership.id());
        return Outcome.<Commitment>unless(
                        whyNotDeclare(partnership, offer, promise, number, who),
                        () -> Commitment.of(
                                new CommitmentId(Ids.next()),
                                offer,
                                List.of(entry(
                                        1,
                                        new Fact.Declared(promise, channel),
                                        new By(who.person(), Optional.of(offer.giver()), saidBy)))))
                .then(declared -> {
                    commitments.add(partnership.id(), number, declared);
                    tell(partnership, happened("commitments.happened.declared", offer.what()), declared, who);
                });
    }

    private Optional<? extends Refusal> whyNotDeclare(
            Partnership partnership, Offer offer, Promise promise, int number, Actor who) {
        if (!who.coordinates() && !who.speaksFor(offer.giver())) {
            return Optional.of(CommitmentRefusal.NOT_YOURS);
        }
        if (number > Commitments.MOST) {
            return Optional.of(CommitmentRefusal.TOO_MANY);
        }
        return whyNotParties(partnership, offer)
                .or(() -> whyNotPurpose(partnership, offer))
                .or(() -> Commitment.whyNotPromise(
                        offer.unit(), promise, partnership.origin().startedOn(), today()));
    }

    private Optional<CommitmentRefusal> whyNotParties(Partnership partnership, Offer offer) {
        var partners = memberships.in(partnership.id()).stream()
                .filter(Membership::counts)
                .map(Membership::organisation)
                .toList();
        if (!partners.contains(offer.giver())) {
            return Optional.of(CommitmentRefusal.NOT_A_PARTNER);
        }
        if (offer.receiver().filter(offer.giver()::equals).isPresent()) {
            return Optional.of(CommitmentRefusal.RECEIVES_ITS_OWN);
        }
        return offer.receiver().isPresent()
                        && !partners.contains(offer.receiver().get())
                ? Optional.of(CommitmentRefusal.RECEIVER_NOT_A_PARTNER)
                : Optional.empty();
    }

    private Optional<CommitmentRefusal> whyNotPurpose(Partnership partnership, Offer offer) {
        if (offer.goal().isPresent()
                && goals.of(partnership.id()).stream()
                        .noneMatch(each -> each.id().equals(offer.goal().get()))) {
            return Optional.of(CommitmentRefusal.NO_SUCH_GOAL);
        }
        return offer.action().isPresent()
                        && actions.of(partnership.id()).stream()
                                .noneMatch(
                                        each -> each.id().equals(offer.action().get()))
                ? Optional.of(CommitmentRefusal.NO_SUCH_ACTION)
                : Optional.empty();
    }

    @Transactional
    Outcome<Commitment> agree(Partnership partnership, CommitmentId id, Actor who) {
        return add(partnership, id, who, each -> each.whyNotAgree(who), Fact.Agreed::new, "agreed");
    }

    /** @param change what is asked for, of the commitment as it stands and today */
    @Transactional
    Outcome<Commitment> askChange(
            Partnership partnership,
            CommitmentId id,
            BiFunction<Commitment, LocalDate, Promise> change,
            String reason,
            Actor who,
            Optional<String> saidBy) {
        var promise = change.apply(commitments.locked(id, partnership.id()), today());
        return askChange(partnership, id, promise, reason, who, saidBy);
    }

    /** Less, later or something else; it holds when another partner agrees. */
    @Transactional
    Outcome<Commitment> askChange(
            Partnership partnership,
            CommitmentId id,
            Promise promise,
            String reason,
            Actor who,
            Optional<String> saidBy) {
        return add(
                partnership,
                id,
                who,
                saidBy,
                each -> each.whyNotAskChange(promise, who, partnership.origin().startedOn(), today()),
                () -> new Fact.ChangeAsked(promise, reason),
                happened("commitments.happened.changeAsked", reason).forPartnersOnly());
    }

    @Transactional
    Outcome<Commitment> agreeChange(Partnership partnership, CommitmentId id, Actor who) {
        return add(partnership, id, who, each -> each.whyNotAgreeChange(who), Fact.ChangeAgreed::new, "changeAgreed");
    }

    @Transactional
    Outcome<Commitment> declineChange(Partnership partnership, CommitmentId id, String reason, Actor who) {
        return add(
                partnership,
                id,
                who,
                Optional.empty(),
                each -> each.whyNotAnswerChange(who),
                () -> new Fact.ChangeDeclined(reason),
                happened("commitments.happened.changeDeclined", reason).forPartnersOnly());
    }

    @Transactional
    Outcome<Commitment> askTrouble(Partnership partnership, CommitmentId id, Actor who) {
        return add(partnership, id, who, each -> each.whyNotAskTrouble(who), Fact.TroubleAsked::new, "troubleAsked")
                .then(asked -> letters.asked(partnership, asked, who));
    }

    @Transactional
    Outcome<Commitment> tellTrouble(
            Partnership partnership, CommitmentId id, String words, Actor who, Optional<String> saidBy) {
        return add(
                partnership,
                id,
                who,
                saidBy,
                each -> each.whyNotTellTrouble(who),
                () -> new Fact.TroubleTold(words),
                happened("commitments.happened.troubleTold", words).forPartnersOnly());
    }

    @Transactional
    Outcome<Commitment> endTrouble(Partnership partnership, CommitmentId id, Actor who) {
        return add(partnership, id, who, each -> each.whyNotEndTrouble(who), Fact.TroubleOver::new, "troubleOver");
    }

    @Transactional
    Outcome<Commitment> withdraw(
            Partnership partnership, CommitmentId id, String reason, Actor who, Optional<String> saidBy) {
        return add(
                partnership,
                id,
                who,
                saidBy,
                each -> each.whyNotWithdraw(who),
                () -> new Fact.Withdrawn(reason),
                happened("commitments.happened.withdrawn", reason).forPartnersOnly());
    }

    @Transactional
    Outcome<Commitment> release(Partnership partnership, CommitmentId id, String reason, Actor who) {
        return add(
                partnership,
                id,
                who,
                Optional.empty(),
                each -> each.whyNotRelease(who),
                () -> new Fact.Released(reason),
                happened("commitments.happened.released", reason).forPartnersOnly());
    }

    @Transactional
    Outcome<Commitment> callUndelivered(Partnership partnership, CommitmentId id, String reason, Actor who) {
        return add(
                partnership,
                id,
                who,
                Optional.empty(),
                each -> each.whyNotCallUndelivered(who, today()),
                () -> new Fact.NotDelivered(reason),
                happened("commitments.happened.notDelivered", reason).forPartnersOnly());
    }

    /**
     * Another partner takes over a part: it declares as much itself, and the giver's own promise becomes smaller.
     *
     * @param quantity how much of what is still missing the other takes
     */
    @Transactional
    Outcome<Commitment> share(
            Partnership partnership,
            CommitmentId id,
            OrganisationId other,
            long quantity,
            String reason,
            Actor who,
            Optional<String> saidBy) {
        var mine = commitments.locked(id, partnership.id());
        var refusal = mine.whyNotShare(other, quantity, who);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        var rest = mine.promise().quantity() - quantity;
        var offer = mine.offer();
        var theirs = new Offer(
                other,
                offer.receiver().filter(each -> !each.equals(other)),
                offer.kind(),
                offer.what(),
                offer.unit(),
                offer.called(),
                offer.goal(),
                offer.action(),
                offer.valuation());
        var due = mine.promise().due().isBefore(today())
                ? today().plusDays(Commitment.SOON)
                : mine.promise().due();
        return switch (declare(
                partnership,
                theirs,
                Promise.once(quantity, due),
                who.speaksFor(other) ? Channel.HERE : Channel.MEETING,
                who,
                saidBy)) {
            case Refused<Commitment>(var why) -> new Refused<>(why);
            case Done<Commitment> _ -> {
                var by = new By(who.person(), Optional.of(other), saidBy);
                var smaller = rest == 0
                        ? mine.with(entry(mine.entries().size() + 1, new Fact.Released(reason), by))
                        : lessened(mine, mine.promise().less(quantity), reason, by);
                commitments.save(partnership.id(), mine, smaller);
                tell(
                        partnership,
                        happened("commitments.happened.shared", mine.offer().what()),
                        smaller,
                        who);
                yield new Done<>(smaller);
            }
        };
    }

    private Commitment lessened(Commitment commitment, Promise promise, String reason, By by) {
        var number = commitment.entries().size();
        return commitment
                .with(entry(number + 1, new Fact.ChangeAsked(promise, reason), by))
                .with(entry(number + 2, new Fact.ChangeAgreed(), by));
    }

    private Outcome<Commitment> add(
            Partnership partnership,
            CommitmentId id,
            Actor who,
            Function<Commitment, Optional<CommitmentRefusal>> whyNot,
            Supplier<Fact> fact,
            String happened) {
        return add(
                partnership,
                id,
                who,
                Optional.empty(),
                whyNot,
                fact,
                happened("commitments.happened." + happened).forPartnersOnly());
    }

    private Outcome<Commitment> add(
            Partnership partnership,
            CommitmentId id,
            Actor who,
            Optional<String> saidBy,
            Function<Commitment, Optional<CommitmentRefusal>> whyNot,
            Supplier<Fact> fact,
            Happening what) {
        var earlier = commitments.locked(id, partnership.id());
        return Outcome.<Commitment>unless(
                        whyNot.apply(earlier),
                        () -> earlier.with(entry(
                                earlier.entries().size() + 1,
                                fact.get(),
                                new By(who.person(), speaking(earlier, who, saidBy), saidBy))))
                .then(later -> {
                    commitments.save(partnership.id(), earlier, later);
                    tell(partnership, what, later, who);
                });
    }

    /** In whose name something is said: the giver's where it speaks or is spoken for, else the receiver's. */
    private static Optional<OrganisationId> speaking(Commitment commitment, Actor who, Optional<String> saidBy) {
        return saidBy.isPresent() || who.speaksFor(commitment.offer().giver())
                ? Optional.of(commitment.offer().giver())
                : commitment.confirmsFor(who);
    }

    private Entry entry(int number, Fact fact, By by) {
        return new Entry(number, clock.instant(), today(), by, fact);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void tell(Partnership partnership, Happening what, Commitment commitment, Actor who) {
        var giver = commitment.offer().giver();
        history.tell(
                partnership.id().value(),
                what.inTheNameOf(organisations.namesOf(List.of(giver)).getOrDefault(giver, "")),
                person(who));
    }

    private static @Nullable PersonId person(Actor who) {
        return who.person().orElse(null);
    }
}
