package org.osnowa.commitments;

import java.time.LocalDate;

/** What was decided about a commitment. Whether it is due, late or delivered follows from the promise and the deliveries. */
public sealed interface Standing {

    record Declared() implements Standing {}

    record Agreed(LocalDate on) implements Standing {}

    record Withdrawn(LocalDate on, String reason) implements Standing {}

    record Released(LocalDate on, String reason) implements Standing {}

    record NotDelivered(LocalDate on, String reason) implements Standing {}

    default boolean open() {
        return switch (this) {
            case Declared _, Agreed _ -> true;
            case Withdrawn _, Released _, NotDelivered _ -> false;
        };
    }
}
