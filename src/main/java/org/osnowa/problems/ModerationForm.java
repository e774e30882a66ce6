package org.osnowa.problems;

import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the forms with which an organiser leads a problem on; each form sends a part of it.
 *
 * @param version of the problem that the organiser saw
 * @param into the problem that it is merged into
 */
public record ModerationForm(
        @Nullable Integer version,

        @CodePointLength(max = 120, message = "{ModerationForm.title.tooLong}") @Nullable
        String title,

        @CodePointLength(max = 1500, message = "{ModerationForm.description.tooLong}") @Nullable
        String description,

        @CodePointLength(max = 1000, message = "{ModerationForm.reason.tooLong}") @Nullable
        String reason,

        @Nullable UUID into,
        @Nullable String partnership) {

    public ModerationForm {
        title = stripped(title);
        description = stripped(description);
        reason = stripped(reason);
    }

    static ModerationForm of(Problem problem) {
        return new ModerationForm(
                problem.version(), problem.wording().title(), problem.wording().description(), null, null, null);
    }

    /** No version of ours, where none was sent. */
    int seen() {
        return version == null ? -1 : version;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip().replace("\r\n", "\n");
    }

    static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
