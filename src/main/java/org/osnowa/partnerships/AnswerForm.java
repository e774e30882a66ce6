package org.osnowa.partnerships;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.partnerships.InvitationDesk.Described;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/** What an invited organisation answers, by the letter's link or by telephone. */
public record AnswerForm(
        @NotNull(message = "{AnswerForm.answer.missing}") Answer.@Nullable Kind answer,
        Answer.@Nullable Reason reason,

        @Size(max = 1000, message = "{AnswerForm.explanation.tooLong}") @Nullable
        String explanation,

        @NotBlank(message = "{AnswerForm.respondent.missing}")
        @Size(max = 200, message = "{AnswerForm.respondent.tooLong}")
        @Nullable
        String respondent,

        @NotNull(message = "{AnswerForm.scope.missing}") @Nullable
        Scope scope,

        @NotBlank(message = "{AnswerForm.name.missing}")
        @Size(max = 300, message = "{AnswerForm.name.tooLong}")
        @Nullable
        String name,

        @Nullable OrganisationKind kind,

        @Size(max = 1000, message = "{AnswerForm.expects.tooLong}") @Nullable
        String expects) {

    static AnswerForm about(Invitation invitation) {
        return new AnswerForm(
                null,
                null,
                null,
                null,
                null,
                invitation.invited().name(),
                invitation.invited().kind(),
                null);
    }

    /** A no needs its reason: that is what the partnership learns from it (gate.R7). */
    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        return answer == Answer.Kind.NO && reason == null
                ? errors.and("reason", t("AnswerForm.reason.missing"))
                : errors;
    }

    /** The same answer, given by somebody whom we know and with the mandate that they hold. */
    AnswerForm by(Person person, Scope held) {
        return new AnswerForm(answer, reason, explanation, person.name(), held, name, kind, expects);
    }

    /** Only for a form without errors. */
    Answer given(Instant at, Optional<PersonId> enteredBy) {
        var kindOfAnswer = requireNonNull(answer);
        return new Answer(
                kindOfAnswer,
                kindOfAnswer == Answer.Kind.NO ? reason : null,
                stripped(explanation),
                new Representative(requireNonNull(respondent).strip(), requireNonNull(scope)),
                stripped(expects),
                at,
                enteredBy);
    }

    Described described() {
        return new Described(requireNonNull(name).strip(), kind);
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
