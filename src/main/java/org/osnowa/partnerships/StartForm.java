package org.osnowa.partnerships;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.places.AreaLevel;

/**
 * @param place as it was typed; placePicked is the choice among several, see {@link org.osnowa.places.PlaceChoice}
 * @param organisations those of mine for which I start it; the first leads
 */
public record StartForm(
        @NotBlank(message = "{StartForm.name.missing}") @Size(max = 120, message = "{StartForm.name.tooLong}") @Nullable
        String name,

        @NotBlank(message = "{StartForm.matter.missing}")
        @CodePointLength(min = 60, max = 1000, message = "{StartForm.matter.length}")
        @Nullable
        String matter,

        @Nullable String place,
        @Nullable String placePicked,

        @NotNull(message = "{StartForm.level.missing}") @Nullable
        AreaLevel level,

        @NotNull(message = "{StartForm.initiator.missing}") @Nullable
        InitiatorType initiator,

        @Nullable List<@Nullable UUID> organisations,
        @Nullable PartnershipType type,
        @Nullable UUID once) {

    /** Sign by sign as the database counts them, without the spaces around. */
    public StartForm {
        name = name == null ? null : name.strip();
        matter = matter == null ? null : matter.strip();
    }

    static StartForm empty() {
        return new StartForm(null, null, null, null, null, null, null, null, null);
    }

    StartForm by(List<UUID> initiating) {
        return new StartForm(name, matter, place, placePicked, level, initiator, initiating, type, once);
    }

    List<UUID> initiating() {
        return organisations == null
                ? List.of()
                : organisations.stream().filter(Objects::nonNull).toList();
    }
}
