package org.osnowa.goals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;
import org.springframework.validation.BindingResult;

/**
 * What a partner says to the goals by the link of its letter.
 *
 * @param stances by goal
 * @param remarks by goal
 * @param scope what who answers may say for the organisation
 * @param stand which goals in which wording stood on the page
 */
public record AskedGoalsForm(
        @Nullable Map<String, String> stances,
        @Nullable Map<String, String> remarks,

        @NotBlank(message = "{AnswerForm.respondent.missing}")
        @CodePointLength(max = 200, message = "{AnswerForm.respondent.tooLong}")
        @Nullable
        String respondent,

        @NotNull(message = "{AnswerForm.scope.missing}") @Nullable
        Scope scope,

        @Nullable String stand) {

    static final AskedGoalsForm EMPTY = new AskedGoalsForm(null, null, null, null, null);

    static final List<Scope> SCOPES = List.of(Scope.DECIDES, Scope.CONSULTS);

    private static final int LONGEST = 1000;

    /** Every goal has its answer; a remark says something, and a yes is said by who may say it. */
    FormErrors errors(BindingResult result, List<Goal> open) {
        var errors = FormErrors.none();
        for (var goal : open) {
            var said = remark(goal.id());
            if (stance(goal.id()).isEmpty()) {
                errors = errors.and("stances[" + goal.id() + "]", t("AskedGoalsForm.stance.missing", goal.code()));
            }
            if (stance(goal.id()).filter(Stance.REMARK::equals).isPresent() && said.isEmpty()) {
                errors = errors.and("remarks[" + goal.id() + "]", t("AskedGoalsForm.remark.missing", goal.code()));
            }
            if (said.filter(words -> words.codePointCount(0, words.length()) > LONGEST)
                    .isPresent()) {
                errors = errors.and("remarks[" + goal.id() + "]", t("AskedGoalsForm.remark.tooLong"));
            }
        }
        for (var each : FormErrors.in(result).fields().entrySet()) {
            errors = errors.and(each.getKey(), each.getValue());
        }
        if (scope == null) {
            return errors;
        }
        if (!SCOPES.contains(scope)) {
            return errors.and("scope", t("AnswerForm.scope.missing"));
        }
        var yes = open.stream()
                .anyMatch(
                        each -> stance(each.id()).filter(Stance.CONFIRM::equals).isPresent());
        var beyond = yes ? GoalAnswer.whyNotConfirm(scope) : Optional.<ConfirmationRefusal>empty();
        return beyond.isPresent() ? errors.and("scope", t((Refusal) beyond.get())) : errors;
    }

    /** Only for a form without errors. */
    GoalAnswer given(List<Goal> open) {
        var confirmed = new LinkedHashSet<GoalId>();
        var said = new LinkedHashMap<GoalId, String>();
        for (var goal : open) {
            stance(goal.id()).filter(Stance.CONFIRM::equals).ifPresent(_ -> confirmed.add(goal.id()));
            remark(goal.id()).ifPresent(words -> said.put(goal.id(), words));
        }
        return new GoalAnswer(
                new Representative(requireNonNull(respondent).strip(), requireNonNull(scope)),
                stand == null ? "" : stand,
                confirmed,
                said);
    }

    /** Who answered what is worded otherwise by now: nothing of that counts, who they are does. */
    AskedGoalsForm aboutOthers() {
        return new AskedGoalsForm(null, remarks, respondent, scope, null);
    }

    Optional<Stance> stance(GoalId goal) {
        var said = stances == null ? null : stances.get(goal.toString());
        return Arrays.stream(Stance.values())
                .filter(each -> each.name().equals(said))
                .findFirst();
    }

    Optional<String> remark(GoalId goal) {
        return remarks == null ? Optional.empty() : GoalForm.filled(remarks.get(goal.toString()));
    }
}
