package org.osnowa.minutes;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param organisation in whose name it is said; the link of a letter says it by itself
 * @param by who says it, as they are called
 */
public record ObjectionForm(
        @Nullable UUID organisation,

        @NotBlank(message = "{ObjectionForm.words.missing}")
        @CodePointLength(max = 2000, message = "{ObjectionForm.words.tooLong}")
        @Nullable
        String words,

        @CodePointLength(max = 200, message = "{ObjectionForm.by.tooLong}") @Nullable
        String by) {

    static final ObjectionForm EMPTY = new ObjectionForm(null, null, null);

    /** Only for a form without errors. */
    String text() {
        return requireNonNull(words).strip();
    }

    Optional<String> name() {
        return Optional.ofNullable(by).map(String::strip).filter(each -> !each.isEmpty());
    }
}
