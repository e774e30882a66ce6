package org.osnowa.partnerships;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.places.AreaLevel;

/** @param version of the partnership that the coordinator saw when they began to write */
public record SettingsForm(
        int version,

        @NotBlank(message = "{StartForm.name.missing}")
        @CodePointLength(max = 120, message = "{StartForm.name.tooLong}")
        @Nullable
        String name,

        @NotBlank(message = "{StartForm.matter.missing}")
        @CodePointLength(min = 60, max = 1000, message = "{StartForm.matter.length}")
        @Nullable
        String matter,

        @Nullable String place,
        @Nullable String placePicked,

        @NotNull(message = "{StartForm.level.missing}") @Nullable
        AreaLevel level) {

    /** Sign by sign as the database counts them, without the spaces around. */
    public SettingsForm {
        name = name == null ? null : name.strip();
        matter = matter == null ? null : matter.strip();
    }

    static SettingsForm of(Partnership partnership) {
        return new SettingsForm(
                partnership.version(),
                partnership.name(),
                partnership.matter(),
                null,
                partnership.area().place().toString(),
                partnership.area().level());
    }
}
