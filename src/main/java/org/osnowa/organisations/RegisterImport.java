package org.osnowa.organisations;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;

/**
 * A register that somebody brought in the browser: first it is checked, then, when they agree, taken.
 *
 * @param rowsRead how far the reading is
 * @param counts what came of it, or would come
 * @param because why the whole file was refused
 */
record RegisterImport(
        UUID id,
        PersonId person,
        String fileName,
        State state,
        LocalDateTime startedAt,
        long rowsRead,
        @Nullable Counts counts,
        @Nullable String because) {

    enum State {
        CHECKING,
        CHECKED,
        TAKING,
        TAKEN,
        REFUSED,
        FAILED;

        /** Whether something happens by itself, so that it is worth looking again. */
        boolean busy() {
            return this == CHECKING || this == TAKING;
        }
    }

    record Counts(long added, long changed, long unchanged, long refusals) {

        long rows() {
            return added + changed + unchanged + refusals;
        }
    }
}
