package org.osnowa.formalities;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

public record GroupForm(
        @NotBlank(message = "{GroupForm.name.missing}")
        @CodePointLength(max = 200, message = "{GroupForm.name.tooLong}")
        @Nullable
        String name,

        @NotNull(message = "{GroupForm.votes.missing}")
        @Min(value = 1, message = "{GroupForm.votes.missing}")
        @Max(value = 1000, message = "{GroupForm.votes.missing}")
        @Nullable
        Integer votes,

        @Nullable Boolean veto,
        @Nullable UUID once) {

    static GroupForm empty() {
        return new GroupForm(null, null, null, null);
    }

    /** Only for a form without errors. */
    InterestGroup group(GroupId id) {
        return new InterestGroup(
                id, Objects.requireNonNull(name).strip(), Objects.requireNonNull(votes), Typed.ticked(veto));
    }
}
