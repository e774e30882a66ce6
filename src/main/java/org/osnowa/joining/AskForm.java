package org.osnowa.joining;

import static org.osnowa.platform.Text.t;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.joining.Joining.Answered;
import org.osnowa.joining.Joining.State;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.springframework.validation.BindingResult;

/**
 * @param answer1 to the first question, and so on; a partnership asks at most five
 * @param version of the questions that the writer saw
 */
public record AskForm(
        @Nullable UUID organisation,

        @CodePointLength(max = 1000, message = "{AskForm.answer.tooLong}") @Nullable
        String answer1,

        @CodePointLength(max = 1000, message = "{AskForm.answer.tooLong}") @Nullable
        String answer2,

        @CodePointLength(max = 1000, message = "{AskForm.answer.tooLong}") @Nullable
        String answer3,

        @CodePointLength(max = 1000, message = "{AskForm.answer.tooLong}") @Nullable
        String answer4,

        @CodePointLength(max = 1000, message = "{AskForm.answer.tooLong}") @Nullable
        String answer5,

        @CodePointLength(max = 1000, message = "{AskForm.answer.tooLong}") @Nullable
        String expects,

        @Nullable Integer version,
        @Nullable UUID once) {

    static AskForm empty(@Nullable UUID organisation) {
        return new AskForm(organisation, null, null, null, null, null, null, null, null);
    }

    /** What was typed for a question, counted from zero. */
    public String answer(int question) {
        var typed = switch (question) {
            case 0 -> answer1;
            case 1 -> answer2;
            case 2 -> answer3;
            case 3 -> answer4;
            case 4 -> answer5;
            default -> throw new IllegalArgumentException("Question " + question);
        };
        return typed == null ? "" : typed.strip();
    }

    /** Whether these are answers to the questions that stand now. */
    boolean answers(Terms terms) {
        return version != null && version == terms.version();
    }

    FormErrors errors(BindingResult result, List<String> questions) {
        var errors = FormErrors.in(result);
        if (organisation == null) {
            errors = errors.and("organisation", t("AskForm.organisation.missing"));
        }
        for (var each = 0; each < questions.size(); each++) {
            if (answer(each).isEmpty()) {
                errors = errors.and("answer" + (each + 1), t("AskForm.answer.missing"));
            }
        }
        return errors;
    }

    /** Only for a form without errors. */
    Joining joining(PartnershipId partnership, List<String> questions, Person me, Instant now) {
        var answers = new ArrayList<Answered>();
        for (var each = 0; each < questions.size(); each++) {
            answers.add(new Answered(questions.get(each), answer(each)));
        }
        return new Joining(
                new JoiningId(Ids.next()),
                partnership,
                new OrganisationId(Objects.requireNonNull(organisation)),
                me.id(),
                now,
                answers,
                Optional.ofNullable(expects).map(String::strip).filter(each -> !each.isEmpty()),
                State.OPEN,
                Optional.empty());
    }
}
