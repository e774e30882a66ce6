package org.osnowa.places;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A part of a gmina that people know by name, as it was typed. */
public record NeighbourhoodForm(
        @NotNull(message = "{NeighbourhoodForm.name.missing}")
        @CodePointLength(max = 100, message = "{NeighbourhoodForm.name.tooLong}")
        @Pattern(regexp = "(?sU).*\\p{IsLatin}.*", message = "{NeighbourhoodForm.name.missing}")
        @Nullable
        String name,

        @NotNull(message = "{NeighbourhoodForm.kind.missing}") @Nullable
        PlaceKind kind,

        @Nullable UUID once) {

    static NeighbourhoodForm empty() {
        return new NeighbourhoodForm(null, null, null);
    }
}
