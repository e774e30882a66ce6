package org.osnowa.commitments;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osnowa.commitments.Entry.By;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.MailedTokens;

/**
 * Something that a partner has brought.
 *
 * @param quantity in hundredths of the commitment's unit, as noted last
 * @param by who noted it
 * @param files photos and files beside it, in the order in which they were added
 */
public record Delivery(
        DeliveryId id,
        long quantity,
        LocalDate on,
        Optional<String> words,
        By by,
        Instant notedAt,
        State state,
        List<FileId> files) {

    /** So long one waits before somebody is reminded, once. */
    public static final Duration PATIENCE = Duration.ofDays(14);

    public sealed interface State {

        /** Noted, and confirmed by nobody yet. */
        record Waiting() implements State {}

        /** @param quantity how much of it another partner has seen */
        record Confirmed(long quantity, LocalDate on, By by, Optional<String> remark) implements State {}

        /** The receiver says that it has not come. */
        record NotConfirmed(LocalDate on, By by, String remark) implements State {}

        /** Noted by mistake. */
        record TakenBack(LocalDate on, String reason) implements State {}
    }

    public boolean waiting() {
        return state instanceof State.Waiting;
    }

    /**
     * All that whoever says that it came has looked at: how much, when, in which words, with which files. It travels with the
     * button, and says nothing once one of these is another.
     */
    String stamp() {
        return Stream.concat(
                        Stream.of(
                                String.valueOf(quantity),
                                on.toString(),
                                words.map(each -> HexFormat.of().formatHex(MailedTokens.hash(each)))
                                        .orElse("-")),
                        files.stream().map(FileId::toString))
                .collect(joining(" "));
    }

    /** How much of it counts as delivered: what was refused or taken back does not, what was confirmed in part counts so far. */
    public long counted() {
        return switch (state) {
            case State.Waiting() -> quantity;
            case State.Confirmed(var seen, var _, var _, var _) -> seen;
            case State.NotConfirmed _, State.TakenBack _ -> 0;
        };
    }

    public long confirmed() {
        return state instanceof State.Confirmed(var seen, var _, var _, var _) ? seen : 0;
    }

    /** The organisation in whose name somebody said that it came. */
    Optional<OrganisationId> confirmedFor() {
        return state instanceof State.Confirmed(var _, var _, var by, var _) ? by.organisation() : Optional.empty();
    }

    boolean saysOf(long otherQuantity, LocalDate otherDay) {
        return quantity == otherQuantity && on.equals(otherDay);
    }

    /** The receiver has seen less than was noted. */
    public boolean confirmedInPart() {
        return confirmed() > 0 && confirmed() < quantity;
    }

    /** Nobody has said for two weeks whether it came. */
    public boolean unconfirmedLong(Instant now) {
        return waiting() && notedAt.plus(PATIENCE).isBefore(now);
    }

    Delivery in(State other) {
        return new Delivery(id, quantity, on, words, by, notedAt, other, files);
    }

    Delivery corrected(long newQuantity, LocalDate newDay, Optional<String> newWords) {
        return new Delivery(id, newQuantity, newDay, newWords, by, notedAt, new State.Waiting(), files);
    }

    Delivery with(FileId file) {
        return filed(Stream.concat(files.stream(), Stream.of(file)));
    }

    Delivery without(FileId file) {
        return filed(files.stream().filter(each -> !each.equals(file)));
    }

    private Delivery filed(Stream<FileId> now) {
        return new Delivery(id, quantity, on, words, by, notedAt, state, now.toList());
    }
}
