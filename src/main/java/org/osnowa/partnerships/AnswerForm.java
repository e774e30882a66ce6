package org.osnowa.partnerships;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.partnerships.InvitationDesk.Described;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * What an invited organisation answers, by the letter's link or by telephone.
 *
 * @param benefits the kinds that were ticked
 * @param importance by kind; asked for every kind, and counts where the kind is ticked
 */
public record AnswerForm(
        @NotNull(message = "{AnswerForm.answer.missing}") Answer.@Nullable Kind answer,
        Answer.@Nullable Reason reason,

        @CodePointLength(max = 1000, message = "{AnswerForm.explanation.tooLong}") @Nullable
        String explanation,

        @NotBlank(message = "{AnswerForm.name.missing}")
        @CodePointLength(max = 300, message = "{AnswerForm.name.tooLong}")
        @Nullable
        String name,

        @Nullable OrganisationKind kind,

        @NotBlank(message = "{AnswerForm.respondent.missing}")
        @CodePointLength(max = 200, message = "{AnswerForm.respondent.tooLong}")
        @Nullable
        String respondent,

        @NotNull(message = "{AnswerForm.scope.missing}") @Nullable
        Scope scope,

        @Nullable List<String> benefits,
        @Nullable Map<String, String> importance,

        @CodePointLength(max = 1000, message = "{AnswerForm.expects.tooLong}") @Nullable
        String expects) {

    static AnswerForm about(Invitation invitation) {
        return new AnswerForm(
                null,
                null,
                null,
                invitation.invited().name(),
                invitation.invited().kind(),
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * A no needs its reason: that is what the partnership learns from it (gate.R7). A yes needs the mandate for it, and tells
     * what kind of organisation has joined.
     *
     * @param unknown whether the invited is not in the directory yet
     */
    FormErrors errors(BindingResult result, boolean unknown) {
        var errors = FormErrors.in(result);
        if (answer == Answer.Kind.NO && reason == null) {
            errors = errors.and("reason", t("AnswerForm.reason.missing"));
        }
        if (answer != null && scope != null && !answer.within(scope)) {
            errors = errors.and("answer", t("AnswerForm.beyond." + scope));
        }
        if (unknown && answer != null && answer.joins() && kind == null) {
            errors = errors.and("kind", t("AnswerForm.kindOfOrganisation.missing"));
        }
        return errors.asAskedIn(AnswerForm.class);
    }

    /** The same answer, given by somebody whom we know and with the mandate that they hold. */
    AnswerForm by(Person person, Scope held) {
        return new AnswerForm(
                answer, reason, explanation, name, kind, person.name(), held, benefits, importance, expects);
    }

    /** Only for a form without errors. */
    Answer given(Instant at, Optional<PersonId> enteredBy) {
        var kindOfAnswer = requireNonNull(answer);
        return new Answer(
                kindOfAnswer,
                kindOfAnswer == Answer.Kind.NO ? reason : null,
                stripped(explanation),
                new Representative(requireNonNull(respondent).strip(), requireNonNull(scope)),
                wants(),
                stripped(expects),
                at,
                enteredBy);
    }

    Described described() {
        return new Described(requireNonNull(name).strip(), kind);
    }

    boolean wants(BenefitKind kind) {
        return benefits != null && benefits.contains(kind.name());
    }

    Importance importanceOf(BenefitKind kind) {
        var said = importance == null ? null : importance.get(kind.name());
        return Arrays.stream(Importance.values())
                .filter(each -> each.name().equals(said))
                .findFirst()
                .orElse(Importance.MUCH);
    }

    private Map<BenefitKind, Importance> wants() {
        var wants = new EnumMap<BenefitKind, Importance>(BenefitKind.class);
        Arrays.stream(BenefitKind.values()).filter(this::wants).forEach(kind -> wants.put(kind, importanceOf(kind)));
        return wants;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
