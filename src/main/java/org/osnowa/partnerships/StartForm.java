package org.osnowa.partnerships;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.ReportedMatters.Reported;
import org.osnowa.places.AreaLevel;
import org.osnowa.rules.PartnershipType;

/**
 * @param place as it was typed; placePicked is the choice among several, see {@link org.osnowa.places.PlaceChoice}
 * @param problem from which it starts
 * @param organisations those of mine for which I start it; the first leads
 */
public record StartForm(
        @NotBlank(message = "{StartForm.matter.missing}")
        @CodePointLength(min = 60, max = 1000, message = "{StartForm.matter.length}")
        @Nullable
        String matter,

        @NotBlank(message = "{StartForm.name.missing}")
        @CodePointLength(max = 120, message = "{StartForm.name.tooLong}")
        @Nullable
        String name,

        @Nullable String place,
        @Nullable String placePicked,

        @NotNull(message = "{StartForm.level.missing}") @Nullable
        AreaLevel level,

        @NotNull(message = "{StartForm.initiator.missing}") @Nullable
        InitiatorType initiator,

        @Nullable List<@Nullable UUID> organisations,
        @Nullable PartnershipType type,
        @Nullable UUID problem,
        @Nullable UUID once) {

    private static final int LONGEST = 1000;

    /** Sign by sign as the database counts them, without the spaces around. */
    public StartForm {
        name = name == null ? null : name.strip();
        matter = matter == null ? null : matter.strip();
    }

    static StartForm empty() {
        return new StartForm(null, null, null, null, null, null, null, null, null, null);
    }

    StartForm by(List<UUID> initiating) {
        return new StartForm(matter, name, place, placePicked, level, initiator, initiating, type, problem, once);
    }

    StartForm as(@Nullable PartnershipType chosen) {
        return new StartForm(matter, name, place, placePicked, level, initiator, organisations, chosen, problem, once);
    }

    /** What was reported is where it begins; everything can be put in other words. */
    StartForm from(Reported reported, AreaLevel usual) {
        return new StartForm(
                shortened(reported.description()),
                name,
                place,
                placePicked,
                usual,
                initiator,
                organisations,
                type,
                reported.id(),
                once);
    }

    private static String shortened(String description) {
        return description.codePointCount(0, description.length()) <= LONGEST
                ? description
                : description.substring(0, description.offsetByCodePoints(0, LONGEST));
    }

    List<UUID> initiating() {
        return organisations == null
                ? List.of()
                : organisations.stream().filter(Objects::nonNull).toList();
    }
}
