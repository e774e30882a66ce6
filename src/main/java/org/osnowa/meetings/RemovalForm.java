package org.osnowa.meetings;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param version of the meeting that the writer saw */
public record RemovalForm(
        @NotBlank(message = "{RemovalForm.reason.missing}")
        @CodePointLength(max = 500, message = "{RemovalForm.reason.tooLong}")
        @Nullable
        String reason,

        int version) {

    static RemovalForm of(Meeting meeting) {
        return new RemovalForm(null, meeting.version());
    }

    /** Only for a form without errors. */
    String why() {
        return requireNonNull(reason).strip();
    }
}
