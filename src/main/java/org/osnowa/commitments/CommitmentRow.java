package org.osnowa.commitments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A commitment as lists, pictures and sums need it, without its history.
 *
 * @param number within its partnership, as in Z05
 * @param offer what is brought now
 * @param firstWhat what was offered first, where something else was agreed on instead
 * @param standing the name of its {@link Standing}
 * @param waiting how many deliveries nobody has confirmed yet
 */
public record CommitmentRow(
        CommitmentId id,
        int number,
        Offer offer,
        Optional<String> firstWhat,
        String standing,
        LocalDate declaredOn,
        Channel channel,
        Promise first,
        Promise promise,
        long delivered,
        long confirmed,
        int waiting,
        Optional<LocalDate> lastDelivery,
        boolean changeAsked,
        Optional<String> trouble,
        boolean troubleAsked) {

    public String code() {
        return code(number);
    }

    public static String code(int number) {
        return "Z%02d".formatted(number);
    }

    public boolean open() {
        return standing.equals("DECLARED") || standing.equals("AGREED");
    }

    /** Whether it counts as promised: what was given up with honour does not, what never came does. */
    public boolean promised() {
        return open() || standing.equals("NOT_DELIVERED");
    }

    public boolean changed() {
        return first.quantity() != promise.quantity() || !first.due().equals(promise.due()) || firstWhat.isPresent();
    }

    /** How much was promised, with its unit or what the pieces are called: 300 h, 40 sztuk. */
    public String amount() {
        return Quantities.words(promise.quantity(), offer);
    }

    public State state(LocalDate today) {
        return open()
                ? State.of(standing.equals("AGREED"), promise, delivered, confirmed, trouble.isPresent(), today)
                : State.valueOf(standing);
    }
}
