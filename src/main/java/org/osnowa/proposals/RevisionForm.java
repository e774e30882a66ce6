package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * The next version of a proposal, as typed.
 *
 * @param changed what is different now, and why
 */
public record RevisionForm(
        @NotBlank(message = "{ProposalForm.words.missing}")
        @CodePointLength(max = 5000, message = "{ProposalForm.tooLong5000}")
        @Nullable
        String words,

        @NotBlank(message = "{RevisionForm.changed.missing}")
        @CodePointLength(max = 2000, message = "{VoiceForm.tooLong2000}")
        @Nullable
        String changed,

        @Nullable String until,
        @Nullable String hour) {

    static RevisionForm of(Round round, LocalDate until) {
        return new RevisionForm(round.words(), null, Text.date(until), null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (Until.day(until).isEmpty()) {
            errors = errors.and("until", t("ProposalForm.until.unreadable"));
        }
        if (!Until.none(hour) && Until.hour(hour).isEmpty()) {
            errors = errors.and("hour", t("ProposalForm.hour.unreadable"));
        }
        return errors.asAskedIn(RevisionForm.class);
    }
}
