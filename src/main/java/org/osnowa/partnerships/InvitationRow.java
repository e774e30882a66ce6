package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the partnership's list shows it.
 *
 * @param state OPEN, EXPIRED, WITHDRAWN, OVER, or the kind of the answer
 * @param enteredBy who wrote down an answer given by telephone
 * @param mayResend whether the coordinator may ask again; likewise the others
 */
public record InvitationRow(
        UUID id,
        String name,
        String address,
        String state,
        LocalDate sent,
        LocalDate expires,
        @Nullable Answer answer,
        @Nullable String enteredBy,
        boolean mayResend,
        boolean mayWithdraw,
        boolean mayEnterAnswer) {}
