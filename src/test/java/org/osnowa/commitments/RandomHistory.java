package org.osnowa.commitments;

import static org.osnowa.commitments.CommitmentSamples.BAKER;
import static org.osnowa.commitments.CommitmentSamples.BAKERY;
import static org.osnowa.commitments.CommitmentSamples.COORDINATOR;
import static org.osnowa.commitments.CommitmentSamples.DUE;
import static org.osnowa.commitments.CommitmentSamples.LIBRARIAN;
import static org.osnowa.commitments.CommitmentSamples.PARISH;
import static org.osnowa.commitments.CommitmentSamples.PRIEST;
import static org.osnowa.commitments.CommitmentSamples.STARTED;
import static org.osnowa.commitments.CommitmentSamples.TODAY;
import static org.osnowa.commitments.CommitmentSamples.bread;
import static org.osnowa.commitments.CommitmentSamples.entry;
import static org.osnowa.commitments.CommitmentSamples.person;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.osnowa.commitments.Entry.By;

/** What people might do with one commitment, allowed or not; the same seed does the same. */
final class RandomHistory {

    private static final List<Actor> PEOPLE = List.of(
            BAKER,
            PRIEST,
            LIBRARIAN,
            COORDINATOR,
            new Actor(Optional.of(person("Robert")), Set.of(PARISH), Set.of(PARISH, BAKERY), false),
            Actor.byLetter(PARISH),
            Actor.byLetter(BAKERY));

    private final Random random;

    RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    Commitment begin() {
        return Commitment.of(
                new CommitmentId(new UUID(random.nextLong(), random.nextLong())),
                bread(),
                List.of(entry(1, new Fact.Declared(once(), Channel.HERE), CommitmentSamples.by(BAKER))));
    }

    /** Nothing where the rules refuse. */
    Optional<Commitment> step(Commitment commitment) {
        var who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var reason = "bo tak " + random.nextInt(100);
        return switch (random.nextInt(18)) {
            case 0 -> add(commitment, who, commitment.whyNotAgree(who), new Fact.Agreed());
            case 1 -> {
                var promise = promise();
                yield add(
                        commitment,
                        who,
                        commitment.whyNotAskChange(promise, who, STARTED, TODAY),
                        new Fact.ChangeAsked(promise, reason));
            }
            case 2 -> add(commitment, who, commitment.whyNotAgreeChange(who), new Fact.ChangeAgreed());
            case 3 -> add(commitment, who, commitment.whyNotAnswerChange(who), new Fact.ChangeDeclined(reason));
            case 4 -> add(commitment, who, commitment.whyNotAskTrouble(who), new Fact.TroubleAsked());
            case 5 -> add(commitment, who, commitment.whyNotTellTrouble(who), new Fact.TroubleTold(reason));
            case 6 -> add(commitment, who, commitment.whyNotEndTrouble(who), new Fact.TroubleOver());
            case 7, 8 -> deliver(commitment, who);
            case 9, 10 -> confirm(commitment, who);
            case 11 -> correct(commitment, who, reason);
            case 12 -> doubt(commitment, who, reason);
            case 13 -> takeBack(commitment, who, reason);
            case 14, 15 -> addFile(commitment, who);
            case 16 -> removeFile(commitment, who);
            default -> close(commitment, who, reason);
        };
    }

    private Optional<Commitment> deliver(Commitment commitment, Actor who) {
        var quantity = random.nextInt(25) == 0
                ? Unit.PIECE.most() * 100 - random.nextInt(200) * 100L
                : random.nextInt(-1, 200) * 100L + (random.nextInt(20) == 0 ? 50 : 0);
        var on = TODAY.plusDays(random.nextInt(-600, 3));
        return add(
                commitment,
                who,
                commitment.whyNotDeliver(quantity, on, who, STARTED, TODAY),
                new Fact.Delivered(new UUID(random.nextLong(), random.nextLong()), quantity, on, Optional.empty()));
    }

    private Optional<Commitment> confirm(Commitment commitment, Actor who) {
        return one(commitment).flatMap(each -> {
            var quantity = random.nextBoolean() ? each.quantity() : random.nextInt(250) * 100L;
            var seen = one(commitment).orElse(each).stamp();
            return add(
                    commitment,
                    who,
                    commitment.whyNotConfirm(each.id(), random.nextInt(4) == 0 ? seen : each.stamp(), quantity, who),
                    new Fact.Confirmed(each.id().value(), quantity, Optional.empty()));
        });
    }

    private Optional<Commitment> correct(Commitment commitment, Actor who, String reason) {
        return one(commitment).flatMap(each -> {
            var quantity = random.nextInt(200) * 100L;
            return add(
                    commitment,
                    who,
                    commitment.whyNotCorrect(each.id(), quantity, TODAY, false, who, STARTED, TODAY),
                    new Fact.Corrected(each.id().value(), quantity, TODAY, Optional.empty(), reason));
        });
    }

    private Optional<Commitment> doubt(Commitment commitment, Actor who, String reason) {
        return one(commitment)
                .flatMap(each -> add(
                        commitment,
                        who,
                        commitment.whyNotConfirm(each.id(), each.stamp(), who),
                        new Fact.NotConfirmed(each.id().value(), reason)));
    }

    private Optional<Commitment> takeBack(Commitment commitment, Actor who, String reason) {
        return one(commitment)
                .flatMap(each -> random.nextBoolean()
                        ? add(
                                commitment,
                                who,
                                commitment.whyNotTakeBack(each.id(), who),
                                new Fact.TakenBack(each.id().value(), reason))
                        : add(
                                commitment,
                                who,
                                commitment.whyNotTakeConfirmationBack(each.id(), who),
                                new Fact.ConfirmationTakenBack(each.id().value(), reason)));
    }

    private Optional<Commitment> addFile(Commitment commitment, Actor who) {
        return one(commitment)
                .flatMap(each -> add(
                        commitment,
                        who,
                        commitment.whyNotAddFile(each.id(), who),
                        new Fact.FileAdded(each.id().value(), new UUID(random.nextLong(), random.nextLong()))));
    }

    private Optional<Commitment> removeFile(Commitment commitment, Actor who) {
        return one(commitment).filter(each -> !each.files().isEmpty()).flatMap(each -> {
            var file = each.files().get(random.nextInt(each.files().size()));
            return add(
                    commitment,
                    who,
                    commitment.whyNotRemoveFile(each.id(), file, who),
                    new Fact.FileRemoved(each.id().value(), file.value()));
        });
    }

    /** Seldom, so that most histories are long. */
    private Optional<Commitment> close(Commitment commitment, Actor who, String reason) {
        return switch (random.nextInt(24)) {
            case 0 -> add(commitment, who, commitment.whyNotWithdraw(who), new Fact.Withdrawn(reason));
            case 1 -> add(commitment, who, commitment.whyNotRelease(who), new Fact.Released(reason));
            case 2 -> add(commitment, who, commitment.whyNotCallUndelivered(who, TODAY), new Fact.NotDelivered(reason));
            default -> Optional.empty();
        };
    }

    private Optional<Delivery> one(Commitment commitment) {
        var all = List.copyOf(commitment.deliveries().values());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private Promise once() {
        return Promise.once((1 + random.nextInt(900)) * 100L, DUE.plusDays(random.nextInt(-60, 60)));
    }

    /** At times in a rhythm, at times of something else. */
    private Promise promise() {
        var promise = random.nextInt(3) == 0 ? again() : once();
        return random.nextInt(4) == 0 ? promise.instead(Optional.of("bułki nr " + random.nextInt(5))) : promise;
    }

    private Promise again() {
        return Promise.after(
                random.nextInt(300) * 100L,
                new Rhythm(
                        Rhythm.Every.values()[random.nextInt(Rhythm.Every.values().length)],
                        (1 + random.nextInt(30)) * 100L,
                        TODAY.minusDays(random.nextInt(100)),
                        DUE.plusDays(random.nextInt(-60, 60))));
    }

    private static Optional<Commitment> add(
            Commitment commitment, Actor who, Optional<CommitmentRefusal> whyNot, Fact fact) {
        return whyNot.isPresent()
                ? Optional.empty()
                : Optional.of(commitment.with(entry(
                        commitment.entries().size() + 1,
                        fact,
                        new By(
                                who.person(),
                                commitment.confirmsFor(who).or(() -> Optional.of(BAKERY)),
                                Optional.empty()))));
    }
}
