package org.osnowa.commitments;

import java.time.LocalDate;

/** How a commitment stands on a day (domain/06, 6.2). */
public enum State {
    DECLARED,
    AGREED,
    /** Its last day comes within two weeks. */
    DUE,
    /** The partner says that something stands in the way. */
    AT_RISK,
    /** Its last day has passed and it is not all there. Said to partners only. */
    LATE,
    /** All there, and not yet confirmed. */
    DELIVERED,
    CONFIRMED,
    WITHDRAWN,
    RELEASED,
    NOT_DELIVERED;

    /** Whether a part is missing after the last day. */
    static boolean late(long promised, LocalDate due, long delivered, LocalDate today) {
        return delivered < promised && due.isBefore(today);
    }

    /** Of a commitment that is open. */
    static State of(
            boolean agreed, Promise promise, long delivered, long confirmed, boolean inTrouble, LocalDate today) {
        if (confirmed >= promise.quantity()) {
            return CONFIRMED;
        }
        if (delivered >= promise.quantity()) {
            return DELIVERED;
        }
        if (late(promise.quantity(), promise.due(), delivered, today)) {
            return LATE;
        }
        if (inTrouble) {
            return AT_RISK;
        }
        if (!promise.due().isAfter(today.plusDays(Commitment.SOON))) {
            return DUE;
        }
        return agreed ? AGREED : DECLARED;
    }
}
