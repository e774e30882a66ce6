package org.osnowa.commitments;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osnowa.commitments.Entry.By;
import org.osnowa.commitments.ReceiptAnswer.Receipt;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what partners have brought, and lets another partner say whether it came. */
@Service
class DeliveryDesk {

    private final Commitments commitments;
    private final DeliveryFiles files;
    private final Organisations organisations;
    private final History history;
    private final ConfirmationLetters letters;
    private final List<Itemised> itemised;
    private final Clock clock;

    DeliveryDesk(
            Commitments commitments,
            DeliveryFiles files,
            Organisations organisations,
            History history,
            ConfirmationLetters letters,
            List<Itemised> itemised,
            Clock clock) {
        this.commitments = commitments;
        this.files = files;
        this.organisations = organisations;
        this.history = history;
        this.letters = letters;
        this.itemised = itemised;
        this.clock = clock;
    }

    /** What came, as somebody notes it. */
    record Note(long quantity, LocalDate on, Optional<String> words) {}

    @Transactional
    Outcome<DeliveryId> deliver(
            Partnership partnership, CommitmentId id, Note note, Actor who, Optional<String> saidBy) {
        return deliver(partnership, id, note, Optional.empty(), who, saidBy);
    }

    /** @param file that waits for this note */
    @Transactional
    Outcome<DeliveryId> deliver(
            Partnership partnership,
            CommitmentId id,
            Note note,
            Optional<FileId> file,
            Actor who,
            Optional<String> saidBy) {
        var delivery = new DeliveryId(Ids.next());
        return add(
                        partnership,
                        id,
                        each -> new By(who.person(), Optional.of(each.offer().giver()), saidBy),
                        each -> each.whyNotDeliver(
                                        note.quantity(),
                                        note.on(),
                                        who,
                                        partnership.origin().startedOn(),
                                        today())
                                .or(() -> file.flatMap(added -> whyNotKeep(partnership, added))),
                        _ -> new Fact.Delivered(delivery.value(), note.quantity(), note.on(), note.words()))
                .then(_ -> file.ifPresent(each -> addTo(partnership, id, delivery, each, who)))
                .then(later -> letters.noted(partnership, later))
                .map(_ -> delivery);
    }

    private void addTo(Partnership partnership, CommitmentId id, DeliveryId delivery, FileId file, Actor who) {
        if (addFile(partnership, id, delivery, file, who) instanceof Refused<Commitment>(var why)) {
            throw new IllegalStateException("A new delivery does not take its file: " + why);
        }
    }

    /** @param file that waits for this delivery */
    @Transactional
    Outcome<Commitment> addFile(Partnership partnership, CommitmentId id, DeliveryId delivery, FileId file, Actor who) {
        return add(
                        partnership,
                        id,
                        each -> new By(who.person(), Optional.of(each.offer().giver()), Optional.empty()),
                        each -> each.whyNotAddFile(delivery, who).or(() -> whyNotKeep(partnership, file)),
                        _ -> new Fact.FileAdded(delivery.value(), file.value()))
                .then(_ -> files.attach(file, delivery));
    }

    private Optional<CommitmentRefusal> whyNotKeep(Partnership partnership, FileId file) {
        return files.roomFor(file, partnership.id()) ? Optional.empty() : Optional.of(CommitmentRefusal.NO_ROOM);
    }

    /** Really: somebody who can be seen on a photo may ask for that. Whoever does it for them does so in nobody's name. */
    @Transactional
    Outcome<Commitment> removeFile(
            Partnership partnership, CommitmentId id, DeliveryId delivery, FileId file, Actor who) {
        return add(
                        partnership,
                        id,
                        each -> new By(
                                who.person(),
                                Optional.of(each.offer().giver()).filter(who::speaksFor),
                                Optional.empty()),
                        each -> each.whyNotRemoveFile(delivery, file, who),
                        _ -> new Fact.FileRemoved(delivery.value(), file.value()))
                .then(_ -> files.remove(file, delivery));
    }

    @Transactional
    Outcome<Commitment> correct(
            Partnership partnership, CommitmentId id, DeliveryId delivery, Note note, String reason, Actor who) {
        return add(
                partnership,
                id,
                each -> new By(who.person(), Optional.of(each.offer().giver()), Optional.empty()),
                each -> each.whyNotCorrect(
                        delivery,
                        note.quantity(),
                        note.on(),
                        itemised(delivery),
                        who,
                        partnership.origin().startedOn(),
                        today()),
                _ -> new Fact.Corrected(delivery.value(), note.quantity(), note.on(), note.words(), reason));
    }

    private boolean itemised(DeliveryId delivery) {
        return itemised.stream().anyMatch(each -> !each.among(List.of(delivery)).isEmpty());
    }

    @Transactional
    Outcome<Commitment> takeBack(
            Partnership partnership, CommitmentId id, DeliveryId delivery, String reason, Actor who) {
        return add(
                partnership,
                id,
                each -> new By(who.person(), Optional.of(each.offer().giver()), Optional.empty()),
                each -> each.whyNotTakeBack(delivery, who),
                _ -> new Fact.TakenBack(delivery.value(), reason));
    }

    /** The receiver says of what it has seen that it came, all of it or a part, or that it did not. */
    @Transactional
    Outcome<Commitment> answer(
            Partnership partnership, CommitmentId id, Receipt receipt, Actor who, Optional<String> saidBy) {
        var delivery = receipt.delivery();
        Function<Commitment, Long> came = each ->
                receipt.quantity().orElseGet(() -> each.delivery(delivery).quantity());
        return add(
                partnership,
                id,
                each -> new By(who.person(), each.confirmsFor(who), saidBy),
                each -> switch (receipt.came()) {
                    case ALL, PART -> each.whyNotConfirm(delivery, receipt.seen(), came.apply(each), who);
                    case NONE -> each.whyNotConfirm(delivery, receipt.seen(), who);
                },
                each -> switch (receipt.came()) {
                    case ALL, PART -> new Fact.Confirmed(delivery.value(), came.apply(each), receipt.remark());
                    case NONE ->
                        new Fact.NotConfirmed(delivery.value(), receipt.remark().orElseThrow());
                });
    }

    @Transactional
    Outcome<Commitment> takeConfirmationBack(
            Partnership partnership, CommitmentId id, DeliveryId delivery, String reason, Actor who) {
        return add(
                partnership,
                id,
                each -> new By(who.person(), each.confirmsFor(who), Optional.empty()),
                each -> each.whyNotTakeConfirmationBack(delivery, who),
                _ -> new Fact.ConfirmationTakenBack(delivery.value(), reason));
    }

    private Outcome<Commitment> add(
            Partnership partnership,
            CommitmentId id,
            Function<Commitment, By> by,
            Function<Commitment, Optional<CommitmentRefusal>> whyNot,
            Function<Commitment, Fact> fact) {
        var earlier = commitments.locked(id, partnership.id());
        return Outcome.<Commitment>unless(
                        whyNot.apply(earlier),
                        () -> earlier.with(new Entry(
                                earlier.entries().size() + 1,
                                clock.instant(),
                                today(),
                                by.apply(earlier),
                                fact.apply(earlier))))
                .then(later -> {
                    commitments.save(partnership.id(), earlier, later);
                    if (later.allConfirmed() && !earlier.allConfirmed()) {
                        tell(partnership, later);
                    }
                });
    }

    /** One line for a whole promise: thousands of deliveries would drown everything else. */
    private void tell(Partnership partnership, Commitment kept) {
        OrganisationId giver = kept.offer().giver();
        history.tell(
                partnership.id().value(),
                happened("commitments.happened.kept", kept.offer().what())
                        .inTheNameOf(organisations.namesOf(List.of(giver)).getOrDefault(giver, "")),
                kept.entries().getLast().by().person().orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
