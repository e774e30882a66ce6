package org.osnowa.proposals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.osnowa.proposals.ConclusionDesk.Conclusion;
import org.springframework.validation.BindingResult;

/**
 * What came of a proposal, in a human's words, as typed.
 *
 * @param due until when its owner carries it out; empty where it has no day
 * @param review on which day reservations come back
 */
public record OutcomeForm(
        @NotBlank(message = "{OutcomeForm.words.missing}")
        @CodePointLength(max = 1000, message = "{DecidedForm.tooLong1000}")
        @Nullable
        String words,

        @NotNull(message = "{DecidedForm.owner.missing}") @Nullable
        UUID owner,

        @Nullable String due,
        @Nullable String review) {

    static OutcomeForm of(Proposal proposal, LocalDate review) {
        var words = proposal.round().words();
        return new OutcomeForm(
                words.codePointCount(0, words.length()) <= 1000 ? words : null,
                proposal.setting().decider().map(OrganisationId::value).orElse(null),
                null,
                Text.date(review));
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (!Until.none(due) && Until.day(due).isEmpty()) {
            errors = errors.and("due", t("DecidedForm.day.unreadable"));
        }
        if (!Until.none(review) && Until.day(review).isEmpty()) {
            errors = errors.and("review", t("DecidedForm.day.unreadable"));
        }
        return errors.asAskedIn(OutcomeForm.class);
    }

    /** Only for a form without errors. */
    Conclusion conclusion(LocalDate usualReview) {
        return new Conclusion(
                requireNonNull(words).strip(),
                new OrganisationId(requireNonNull(owner)),
                Until.day(due),
                Until.day(review).orElse(usualReview));
    }
}
