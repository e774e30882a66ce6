package org.osnowa.commitments;

import static org.osnowa.commitments.CommitmentRefusal.ALREADY_AGREED;
import static org.osnowa.commitments.CommitmentRefusal.ALREADY_CONFIRMED;
import static org.osnowa.commitments.CommitmentRefusal.CAME_AS_THIS;
import static org.osnowa.commitments.CommitmentRefusal.CHANGED_MEANWHILE;
import static org.osnowa.commitments.CommitmentRefusal.CLOSED;
import static org.osnowa.commitments.CommitmentRefusal.CONFIRMED_WITH_FILE;
import static org.osnowa.commitments.CommitmentRefusal.DELIVERED_ALREADY;
import static org.osnowa.commitments.CommitmentRefusal.DELIVERED_BEFORE_PARTNERSHIP;
import static org.osnowa.commitments.CommitmentRefusal.DELIVERED_IN_FUTURE;
import static org.osnowa.commitments.CommitmentRefusal.HELP_NOT_ASKED;
import static org.osnowa.commitments.CommitmentRefusal.ITEMISED;
import static org.osnowa.commitments.CommitmentRefusal.LESS_THAN_DELIVERED;
import static org.osnowa.commitments.CommitmentRefusal.MORE_THAN_DELIVERED;
import static org.osnowa.commitments.CommitmentRefusal.MORE_THAN_MISSING;
import static org.osnowa.commitments.CommitmentRefusal.NAMES_STAND;
import static org.osnowa.commitments.CommitmentRefusal.NOT_DUE_YET;
import static org.osnowa.commitments.CommitmentRefusal.NOT_POSITIVE;
import static org.osnowa.commitments.CommitmentRefusal.NOT_RECEIVER;
import static org.osnowa.commitments.CommitmentRefusal.NOT_WAITING;
import static org.osnowa.commitments.CommitmentRefusal.NOT_WHOLE;
import static org.osnowa.commitments.CommitmentRefusal.NOT_YOURS;
import static org.osnowa.commitments.CommitmentRefusal.NO_CHANGE_ASKED;
import static org.osnowa.commitments.CommitmentRefusal.NO_TROUBLE;
import static org.osnowa.commitments.CommitmentRefusal.OWN_CHANGE;
import static org.osnowa.commitments.CommitmentRefusal.OWN_DELIVERY;
import static org.osnowa.commitments.CommitmentRefusal.SAME_AS_BEFORE;
import static org.osnowa.commitments.CommitmentRefusal.SAME_PERSON;
import static org.osnowa.commitments.CommitmentRefusal.TAKES_ITS_OWN;
import static org.osnowa.commitments.CommitmentRefusal.TOO_MANY_DELIVERIES;
import static org.osnowa.commitments.CommitmentRefusal.TOO_MANY_FILES;
import static org.osnowa.commitments.CommitmentRefusal.TOO_MUCH;
import static org.osnowa.commitments.CommitmentRefusal.TOO_MUCH_IN_ALL;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.NotFound;

/**
 * What a partner brings, as the sum of its facts (decision 21). Immutable: each yes adds one fact.
 *
 * @param offered what was offered first; see {@link #offer()}
 * @param entries the facts, in the order in which they were written
 * @param promises what was promised and agreed anew, the first one first
 * @param asked a change that waits for somebody's yes
 * @param trouble what stands in the way, in the words of the partner
 * @param troubleAsked whether somebody asked what stands in the way and was not answered yet
 */
public record Commitment(
        CommitmentId id,
        Offer offered,
        List<Entry> entries,
        List<Agreed> promises,
        Standing standing,
        Optional<Change> asked,
        Optional<String> trouble,
        boolean troubleAsked,
        Map<DeliveryId, Delivery> deliveries) {

    /** From how many days before its last day on a commitment is called due. */
    public static final int SOON = 14;

    static final int MOST_DELIVERIES = 2_000;
    static final int MOST_FILES = 5;
    static final Period FARTHEST = Period.ofYears(10);

    /** A promise, since when it holds, and why it was made in place of the one before; empty for the first. */
    public record Agreed(Promise promise, LocalDate on, Optional<String> reason) {}

    public record Change(Promise promise, String reason) {}

    static Commitment of(CommitmentId id, Offer offered, List<Entry> entries) {
        var empty = new Commitment(
                id,
                offered,
                List.of(),
                List.of(),
                new Standing.Declared(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of());
        var history = new History(empty);
        entries.forEach(history::add);
        return history.end();
    }

    Commitment with(Entry entry) {
        var history = new History(this);
        history.add(entry);
        return history.end();
    }

    // --- What holds

    /** What is brought now: as it was offered, or what was agreed on instead, which nobody has valued yet. */
    public Offer offer() {
        return promise().what().map(offered::of).orElse(offered);
    }

    public Promise promise() {
        return promises.getLast().promise();
    }

    public Promise firstPromise() {
        return promises.getFirst().promise();
    }

    public boolean changed() {
        return promises.size() > 1;
    }

    public boolean open() {
        return standing.open();
    }

    public long delivered() {
        return deliveries.values().stream().mapToLong(Delivery::counted).sum();
    }

    private long deliveredBefore(LocalDate day) {
        return deliveries.values().stream()
                .filter(each -> each.on().isBefore(day))
                .mapToLong(Delivery::counted)
                .sum();
    }

    public long confirmed() {
        return deliveries.values().stream().mapToLong(Delivery::confirmed).sum();
    }

    public boolean allDelivered() {
        return delivered() >= promise().quantity();
    }

    public boolean allConfirmed() {
        return confirmed() >= promise().quantity();
    }

    public State state(LocalDate today) {
        return switch (standing) {
            case Standing.Withdrawn _ -> State.WITHDRAWN;
            case Standing.Released _ -> State.RELEASED;
            case Standing.NotDelivered _ -> State.NOT_DELIVERED;
            case Standing.Declared _, Standing.Agreed _ ->
                State.of(
                        standing instanceof Standing.Agreed,
                        promise(),
                        delivered(),
                        confirmed(),
                        trouble.isPresent(),
                        today);
        };
    }

    Delivery delivery(DeliveryId delivery) {
        return Optional.ofNullable(deliveries.get(delivery)).orElseThrow(() -> new NotFound(delivery));
    }

    // --- Promising

    /** Why so much by then cannot be promised at all, whoever promises it. */
    static Optional<CommitmentRefusal> whyNotPromise(
            Unit unit, Promise promise, LocalDate partnershipStarted, LocalDate today) {
        if (promise.rhythm().filter(each -> each.until().isBefore(each.from())).isPresent()) {
            return Optional.of(CommitmentRefusal.RHYTHM_BACKWARDS);
        }
        var wrong = whyNotQuantity(unit, promise.quantity());
        if (wrong.isPresent()) {
            return wrong;
        }
        if (promise.due().isBefore(partnershipStarted)) {
            return Optional.of(CommitmentRefusal.DUE_BEFORE_PARTNERSHIP);
        }
        return promise.due().isAfter(today.plus(FARTHEST)) ? Optional.of(CommitmentRefusal.DUE_FAR) : Optional.empty();
    }

    static Optional<CommitmentRefusal> whyNotQuantity(Unit unit, long quantity) {
        if (quantity <= 0) {
            return Optional.of(NOT_POSITIVE);
        }
        if (quantity > unit.most() * 100) {
            return Optional.of(TOO_MUCH);
        }
        return !unit.divisible() && quantity % 100 != 0 ? Optional.of(NOT_WHOLE) : Optional.empty();
    }

    /** Another partner says that it is agreed. */
    Optional<CommitmentRefusal> whyNotAgree(Actor who) {
        if (!open()) {
            return Optional.of(CLOSED);
        }
        if (standing instanceof Standing.Agreed) {
            return Optional.of(ALREADY_AGREED);
        }
        return whyNotAnswer(who);
    }

    /** Who gives does not answer for the partnership. */
    private Optional<CommitmentRefusal> whyNotAnswer(Actor who) {
        if (who.belongsTo(offered.giver())) {
            return Optional.of(OWN_CHANGE);
        }
        return who.coordinates() || offered.receiver().filter(who::speaksFor).isPresent()
                ? Optional.empty()
                : Optional.of(NOT_RECEIVER);
    }

    /** Who speaks for the giver, or writes down what it said. */
    private Optional<CommitmentRefusal> whyNotSay(Actor who) {
        return who.coordinates() || who.speaksFor(offered.giver()) ? Optional.empty() : Optional.of(NOT_YOURS);
    }

    /**
     * The promise in other amounts or until another day. What comes again and again goes on until the new day where nothing
     * else changes; in another rhythm it begins anew, and what came before its first day stays in the total. What came since
     * then counts towards it.
     *
     * @param every how often; nothing where it is all to come once
     * @param each how much, or how much each time
     * @param from since when another rhythm holds; nothing for today
     */
    Promise changed(
            Optional<Rhythm.Every> every, long each, Optional<LocalDate> from, LocalDate last, LocalDate today) {
        var now = promise();
        if (every.isEmpty()) {
            return Promise.once(each, last).instead(now.what());
        }
        var kept =
                now.rhythm().filter(rhythm -> from.isEmpty() && rhythm.each() == each && every.get() == rhythm.every());
        var begins = from.orElse(today);
        return kept.map(rhythm -> Promise.after(
                        now.quantity() - rhythm.total(), new Rhythm(rhythm.every(), each, rhythm.from(), last)))
                .orElseGet(() -> Promise.after(deliveredBefore(begins), new Rhythm(every.get(), each, begins, last)))
                .instead(now.what());
    }

    Optional<CommitmentRefusal> whyNotAskChange(
            Promise other, Actor who, LocalDate partnershipStarted, LocalDate today) {
        if (!open()) {
            return Optional.of(CLOSED);
        }
        if (other.equals(promise())) {
            return Optional.of(SAME_AS_BEFORE);
        }
        if (other.quantity() < delivered()) {
            return Optional.of(LESS_THAN_DELIVERED);
        }
        return whyNotSay(who)
                .or(() -> whyNotBecome(other))
                .or(() -> whyNotPromise(offered.unit(), other, partnershipStarted, today));
    }

    /** What was noted came as what it was: under another name, it would be renamed. What was taken back comes never again. */
    Optional<CommitmentRefusal> whyNotBecomeElse() {
        return deliveries.values().stream().allMatch(each -> each.state() instanceof Delivery.State.TakenBack)
                ? Optional.empty()
                : Optional.of(CAME_AS_THIS);
    }

    /** Whether it would be something else than it is, of which nobody knows what it is worth. */
    boolean unvaluedBy(Promise other) {
        return other.what().isPresent() && !other.what().equals(promise().what());
    }

    private Optional<CommitmentRefusal> whyNotBecome(Promise other) {
        return other.what().equals(promise().what()) ? Optional.empty() : whyNotBecomeElse();
    }

    Optional<CommitmentRefusal> whyNotAnswerChange(Actor who) {
        if (!open()) {
            return Optional.of(CLOSED);
        }
        return asked.isEmpty() ? Optional.of(NO_CHANGE_ASKED) : whyNotAnswer(who);
    }

    /** Something may have come since it was asked; declining is always possible. */
    Optional<CommitmentRefusal> whyNotAgreeChange(Actor who) {
        return whyNotAnswerChange(who).or(() -> asked.flatMap(change -> whyNotBecome(change.promise())));
    }

    // --- When something stands in the way

    /** Any other partner may ask, and so may who coordinates. */
    Optional<CommitmentRefusal> whyNotAskTrouble(Actor who) {
        if (!open()) {
            return Optional.of(CLOSED);
        }
        if (allDelivered()) {
            return Optional.of(DELIVERED_ALREADY);
        }
        return who.coordinates() || !who.speaksFor().isEmpty() ? Optional.empty() : Optional.of(NOT_YOURS);
    }

    Optional<CommitmentRefusal> whyNotTellTrouble(Actor who) {
        if (!open()) {
            return Optional.of(CLOSED);
        }
        return allDelivered() ? Optional.of(DELIVERED_ALREADY) : whyNotSay(who);
    }

    Optional<CommitmentRefusal> whyNotEndTrouble(Actor who) {
        return trouble.isEmpty() && !troubleAsked ? Optional.of(NO_TROUBLE) : whyNotSay(who);
    }

    /**
     * Why another partner cannot take over so much of it. It offers that itself only where the giver has said what stands in
     * the way: nobody's promise becomes smaller without their word. Who coordinates writes down what the two agreed on.
     */
    Optional<CommitmentRefusal> whyNotShare(OrganisationId other, long quantity, Actor who) {
        if (!open()) {
            return Optional.of(CLOSED);
        }
        if (other.equals(offered.giver())) {
            return Optional.of(TAKES_ITS_OWN);
        }
        if (!who.coordinates() && !who.speaksFor(other)) {
            return Optional.of(NOT_YOURS);
        }
        if (!who.coordinates() && trouble.isEmpty()) {
            return Optional.of(HELP_NOT_ASKED);
        }
        return whyNotQuantity(offered.unit(), quantity)
                .or(() -> promise().quantity() - quantity < delivered()
                        ? Optional.of(MORE_THAN_MISSING)
                        : Optional.empty());
    }

    /** Honourable at any time while it is open. */
    Optional<CommitmentRefusal> whyNotWithdraw(Actor who) {
        return open() ? whyNotSay(who) : Optional.of(CLOSED);
    }

    Optional<CommitmentRefusal> whyNotRelease(Actor who) {
        return open() ? whyNotAnswer(who) : Optional.of(CLOSED);
    }

    Optional<CommitmentRefusal> whyNotCallUndelivered(Actor who, LocalDate today) {
        if (!open()) {
            return Optional.of(CLOSED);
        }
        if (!promise().due().isBefore(today)) {
            return Optional.of(NOT_DUE_YET);
        }
        return allDelivered() ? Optional.of(DELIVERED_ALREADY) : whyNotAnswer(who);
    }

    // --- Delivering

    /** Why somebody cannot note anything, however much it is. */
    Optional<CommitmentRefusal> whyNotDeliver(Actor who) {
        if (!open()) {
            return Optional.of(CLOSED);
        }
        if (deliveries.size() >= MOST_DELIVERIES) {
            return Optional.of(TOO_MANY_DELIVERIES);
        }
        return whyNotSay(who);
    }

    Optional<CommitmentRefusal> whyNotDeliver(
            long quantity, LocalDate on, Actor who, LocalDate partnershipStarted, LocalDate today) {
        return whyNotDeliver(who)
                .or(() -> whyNotNote(quantity, on, partnershipStarted, today))
                .or(() -> whyNotInAll(quantity));
    }

    private Optional<CommitmentRefusal> whyNotNote(
            long quantity, LocalDate on, LocalDate partnershipStarted, LocalDate today) {
        if (on.isBefore(partnershipStarted)) {
            return Optional.of(DELIVERED_BEFORE_PARTNERSHIP);
        }
        if (on.isAfter(today)) {
            return Optional.of(DELIVERED_IN_FUTURE);
        }
        return whyNotQuantity(offered.unit(), quantity);
    }

    /**
     * What was confirmed is not rewritten: first whoever confirmed it takes that back.
     *
     * @param itemised whether its amount and day come from a list, from which they must not differ
     */
    Optional<CommitmentRefusal> whyNotCorrect(
            DeliveryId delivery,
            long quantity,
            LocalDate on,
            boolean itemised,
            Actor who,
            LocalDate partnershipStarted,
            LocalDate today) {
        return whyNotTouch(delivery, who)
                .or(() -> itemised && !delivery(delivery).saysOf(quantity, on)
                        ? Optional.of(ITEMISED)
                        : whyNotNote(quantity, on, partnershipStarted, today))
                .or(() -> whyNotInAll(quantity - delivery(delivery).counted()));
    }

    /** More than makes sense in one promise makes no sense in its deliveries together; their worth stays within bounds, too. */
    private Optional<CommitmentRefusal> whyNotInAll(long more) {
        return delivered() + more > offered.unit().most() * 100 ? Optional.of(TOO_MUCH_IN_ALL) : Optional.empty();
    }

    Optional<CommitmentRefusal> whyNotTakeBack(DeliveryId delivery, Actor who) {
        return whyNotTouch(delivery, who);
    }

    /** What else is kept of a delivery says who did the work as long as it stands. */
    Optional<CommitmentRefusal> whyNotRemoveNames(DeliveryId delivery, Actor who) {
        return delivery(delivery).state() instanceof Delivery.State.TakenBack
                ? whyNotSay(who)
                : Optional.of(NAMES_STAND);
    }

    private Optional<CommitmentRefusal> whyNotTouch(DeliveryId delivery, Actor who) {
        return switch (delivery(delivery).state()) {
            case Delivery.State.Confirmed _ -> Optional.of(ALREADY_CONFIRMED);
            case Delivery.State.TakenBack _ -> Optional.of(NOT_WAITING);
            case Delivery.State.Waiting _, Delivery.State.NotConfirmed _ -> whyNotSay(who);
        };
    }

    /** Only while it waits: whoever has answered did so from what stood there. */
    Optional<CommitmentRefusal> whyNotAddFile(DeliveryId delivery, Actor who) {
        var noted = delivery(delivery);
        if (noted.state() instanceof Delivery.State.Confirmed) {
            return Optional.of(ALREADY_CONFIRMED);
        }
        if (!noted.waiting()) {
            return Optional.of(NOT_WAITING);
        }
        return whyNotSay(who)
                .or(() -> noted.files().size() >= MOST_FILES ? Optional.of(TOO_MANY_FILES) : Optional.empty());
    }

    /**
     * What was confirmed keeps its files as the receiver saw them, as far as the giver is concerned. But there may be people on
     * a photo: who coordinates and who administers remove any file at any time, for who asks for that.
     */
    Optional<CommitmentRefusal> whyNotRemoveFile(DeliveryId delivery, FileId file, Actor who) {
        var noted = delivery(delivery);
        if (!noted.files().contains(file)) {
            throw new NotFound(file);
        }
        if (who.coordinates() || who.administers()) {
            return Optional.empty();
        }
        return whyNotSay(who)
                .or(() -> noted.state() instanceof Delivery.State.Confirmed
                        ? Optional.of(CONFIRMED_WITH_FILE)
                        : Optional.empty());
    }

    /** Why somebody cannot say whether it has come: the giver never can, whatever other mandate they hold. */
    Optional<CommitmentRefusal> whyNotConfirm(DeliveryId delivery, Actor who) {
        var noted = delivery(delivery);
        if (noted.state() instanceof Delivery.State.Confirmed) {
            return Optional.of(ALREADY_CONFIRMED);
        }
        return noted.waiting() ? whyNotJudge(noted, who) : Optional.of(NOT_WAITING);
    }

    /** @param seen as it stood before whoever says this, see {@link Delivery#stamp} */
    Optional<CommitmentRefusal> whyNotConfirm(DeliveryId delivery, String seen, Actor who) {
        return whyNotConfirm(delivery, who)
                .or(() -> delivery(delivery).stamp().equals(seen) ? Optional.empty() : Optional.of(CHANGED_MEANWHILE));
    }

    Optional<CommitmentRefusal> whyNotConfirm(DeliveryId delivery, String seen, long quantity, Actor who) {
        return whyNotConfirm(delivery, seen, who)
                .or(() -> whyNotQuantity(offered.unit(), quantity))
                .or(() ->
                        quantity > delivery(delivery).quantity() ? Optional.of(MORE_THAN_DELIVERED) : Optional.empty());
    }

    private Optional<CommitmentRefusal> whyNotJudge(Delivery noted, Actor who) {
        if (who.speaksFor(offered.giver())) {
            return Optional.of(OWN_DELIVERY);
        }
        if (who.belongsTo(offered.giver())
                || who.person().isPresent() && who.person().equals(noted.by().person())) {
            return Optional.of(SAME_PERSON);
        }
        var receives =
                offered.receiver().map(who::speaksFor).orElse(!who.speaksFor().isEmpty());
        return receives ? Optional.empty() : Optional.of(NOT_RECEIVER);
    }

    Optional<CommitmentRefusal> whyNotTakeConfirmationBack(DeliveryId delivery, Actor who) {
        var noted = delivery(delivery);
        return noted.state() instanceof Delivery.State.Confirmed || noted.state() instanceof Delivery.State.NotConfirmed
                ? whyNotJudge(noted, who).or(() -> whyNotInAll(noted.quantity() - noted.counted()))
                : Optional.of(NOT_WAITING);
    }

    /** Whether somebody may read the names of who did the work: for the giver, for who receives it, and to coordinate. */
    boolean tellsWho(DeliveryId delivery, Actor who) {
        return who.coordinates()
                || who.belongsTo(offered.giver())
                || offered.receiver()
                        .or(() -> delivery(delivery).confirmedFor())
                        .filter(who::belongsTo)
                        .isPresent();
    }

    /** For whom somebody confirms: the receiver, or the first other partner for which they speak. */
    Optional<OrganisationId> confirmsFor(Actor who) {
        return offered.receiver()
                .filter(who::speaksFor)
                .or(() -> who.speaksFor().stream()
                        .filter(each -> !each.equals(offered.giver()))
                        .min(java.util.Comparator.comparing(OrganisationId::value)));
    }

    /** Goes through facts. Mutable while it does, because a long history is gone through at once. */
    private static final class History {

        private final Commitment before;
        private final List<Entry> entries;
        private final List<Agreed> promises;
        private final Map<DeliveryId, Delivery> deliveries;
        private Standing standing;
        private Optional<Change> asked;
        private Optional<String> trouble;
        private boolean troubleAsked;

        History(Commitment before) {
            this.before = before;
            this.entries = new ArrayList<>(before.entries);
            this.promises = new ArrayList<>(before.promises);
            this.deliveries = new LinkedHashMap<>(before.deliveries);
            this.standing = before.standing;
            this.asked = before.asked;
            this.trouble = before.trouble;
            this.troubleAsked = before.troubleAsked;
        }

        Commitment end() {
            return new Commitment(
                    before.id,
                    before.offered,
                    List.copyOf(entries),
                    List.copyOf(promises),
                    standing,
                    asked,
                    trouble,
                    troubleAsked,
                    java.util.Collections.unmodifiableMap(deliveries));
        }

        void add(Entry entry) {
            if (entry.number() != entries.size() + 1) {
                throw new IllegalStateException("Fact %d after %d".formatted(entry.number(), entries.size()));
            }
            entries.add(entry);
            var on = entry.on();
            switch (entry.fact()) {
                case Fact.Declared(var promise, var _) -> promises.add(new Agreed(promise, on, Optional.empty()));
                case Fact.Agreed() -> standing = new Standing.Agreed(on);
                case Fact.ChangeAsked(var promise, var reason) -> asked = Optional.of(new Change(promise, reason));
                case Fact.ChangeAgreed() -> {
                    var change = asked.orElseThrow();
                    promises.add(new Agreed(change.promise(), on, Optional.of(change.reason())));
                    standing = standing instanceof Standing.Declared ? new Standing.Agreed(on) : standing;
                    asked = Optional.empty();
                    calm();
                }
                case Fact.ChangeDeclined _ -> asked = Optional.empty();
                case Fact.TroubleAsked() -> troubleAsked = true;
                case Fact.TroubleTold(var words) -> {
                    trouble = Optional.of(words);
                    troubleAsked = false;
                }
                case Fact.TroubleOver() -> calm();
                case Fact.Delivered(var id, var quantity, var day, var words) ->
                    deliveries.put(
                            new DeliveryId(id),
                            new Delivery(
                                    new DeliveryId(id),
                                    quantity,
                                    day,
                                    words,
                                    entry.by(),
                                    entry.at(),
                                    new Delivery.State.Waiting(),
                                    List.of()));
                case Fact.Corrected(var id, var quantity, var day, var words, var _) ->
                    change(id, each -> each.corrected(quantity, day, words));
                case Fact.TakenBack(var id, var reason) ->
                    change(id, each -> each.in(new Delivery.State.TakenBack(on, reason)));
                case Fact.Confirmed(var id, var quantity, var remark) ->
                    change(id, each -> each.in(new Delivery.State.Confirmed(quantity, on, entry.by(), remark)));
                case Fact.NotConfirmed(var id, var remark) ->
                    change(id, each -> each.in(new Delivery.State.NotConfirmed(on, entry.by(), remark)));
                case Fact.ConfirmationTakenBack(var id, var _) ->
                    change(id, each -> each.in(new Delivery.State.Waiting()));
                case Fact.FileAdded(var id, var file) -> change(id, each -> each.with(new FileId(file)));
                case Fact.FileRemoved(var id, var file) -> change(id, each -> each.without(new FileId(file)));
                case Fact.Withdrawn(var reason) -> close(new Standing.Withdrawn(on, reason));
                case Fact.Released(var reason) -> close(new Standing.Released(on, reason));
                case Fact.NotDelivered(var reason) -> close(new Standing.NotDelivered(on, reason));
            }
        }

        private void change(UUID delivery, UnaryOperator<Delivery> how) {
            var id = new DeliveryId(delivery);
            deliveries.put(id, how.apply(java.util.Objects.requireNonNull(deliveries.get(id))));
        }

        private void close(Standing closed) {
            standing = closed;
            asked = Optional.empty();
            calm();
        }

        private void calm() {
            trouble = Optional.empty();
            troubleAsked = false;
        }
    }
}
