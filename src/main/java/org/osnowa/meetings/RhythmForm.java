package org.osnowa.meetings;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param version of what the writer saw */
public record RhythmForm(
        @NotNull(message = "{RhythmForm.rhythm.missing}") @Nullable
        MeetingRhythm rhythm,

        @NotBlank(message = "{RhythmForm.channel.missing}")
        @CodePointLength(max = 300, message = "{RhythmForm.channel.tooLong}")
        @Nullable
        String channel,

        int version) {

    static RhythmForm of(Rhythms.@Nullable Agreed agreed) {
        return agreed == null
                ? new RhythmForm(null, null, 0)
                : new RhythmForm(agreed.rhythm(), agreed.channel(), agreed.version());
    }

    /** Only for a form without errors. */
    Rhythms.Agreed agreed() {
        return new Rhythms.Agreed(
                requireNonNull(rhythm), requireNonNull(channel).strip(), version);
    }
}
