package org.osnowa.proposals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.springframework.validation.BindingResult;

/**
 * How a partner moved, as typed.
 *
 * @param round whose version it led to
 */
public record MoveForm(
        @NotNull(message = "{VoiceForm.organisation.missing}") @Nullable
        UUID organisation,

        @NotBlank(message = "{MoveForm.point.missing}")
        @CodePointLength(max = 200, message = "{ProposalForm.tooLong200}")
        @Nullable
        String point,

        @NotBlank(message = "{MoveForm.position.missing}")
        @CodePointLength(max = 1000, message = "{DecidedForm.tooLong1000}")
        @Nullable
        String position,

        @CodePointLength(max = 1000, message = "{DecidedForm.tooLong1000}") @Nullable
        String gave,

        @CodePointLength(max = 1000, message = "{DecidedForm.tooLong1000}") @Nullable
        String got,

        @CodePointLength(max = 1000, message = "{DecidedForm.tooLong1000}") @Nullable
        String why,

        int round) {

    static final MoveForm EMPTY = new MoveForm(null, null, null, null, null, null, 0);

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        return words(gave).isEmpty() && words(got).isEmpty()
                ? errors.and("gave", t("ProposalRefusal.MOVED_NOTHING"))
                : errors;
    }

    /** Only for a form without errors. */
    Move move() {
        return new Move(
                Ids.next(),
                round,
                new OrganisationId(requireNonNull(organisation)),
                requireNonNull(point).strip(),
                requireNonNull(position).strip(),
                words(gave),
                words(got),
                words(why));
    }

    private static Optional<String> words(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(each -> !each.isEmpty());
    }
}
