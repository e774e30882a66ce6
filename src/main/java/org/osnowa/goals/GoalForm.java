package org.osnowa.goals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.goals.Goal.State;
import org.osnowa.goals.Measure.Start;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Amounts;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * A goal as it is typed. Only the sentence is asked for: everything else may come later.
 *
 * @param baselineDue until when the partners find out how it is today, while they do not know it
 * @param version of the goal that the writer saw
 */
public record GoalForm(
        @NotBlank(message = "{GoalForm.sentence.missing}")
        @CodePointLength(max = 600, message = "{GoalForm.sentence.tooLong}")
        @Nullable
        String sentence,

        @CodePointLength(max = 300, message = "{GoalForm.tooLong300}") @Nullable
        String beneficiaries,

        @CodePointLength(max = 200, message = "{GoalForm.tooLong200}") @Nullable
        String place,

        @CodePointLength(max = 300, message = "{GoalForm.tooLong300}") @Nullable
        String indicator,

        @CodePointLength(max = 60, message = "{GoalForm.unit.tooLong}") @Nullable
        String unit,

        @Nullable String baseline,
        @Nullable String baselineOn,
        @Nullable String baselineDue,
        @Nullable String target,
        @Nullable Direction direction,
        @Nullable String due,

        @CodePointLength(max = 300, message = "{GoalForm.tooLong300}") @Nullable
        String source,

        @Nullable UUID owner,
        @Nullable UUID need,
        @Nullable Standing state,

        @CodePointLength(max = 1000, message = "{GoalForm.reason.tooLong}") @Nullable
        String reason,

        int version,
        @Nullable UUID once) {

    public enum Standing {
        DRAFT,
        ADOPTED,
        DROPPED
    }

    static GoalForm saying(@Nullable String sentence) {
        return new GoalForm(
                sentence,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Standing.DRAFT,
                null,
                0,
                null);
    }

    static GoalForm of(Goal goal) {
        var aim = goal.terms().aim();
        var measure = goal.measure();
        return new GoalForm(
                aim.sentence(),
                aim.beneficiaries().orElse(null),
                aim.place().orElse(null),
                measure.indicator().orElse(null),
                measure.unit().orElse(null),
                measure.baseline().map(each -> Amounts.typed(each.amount())).orElse(null),
                measure.baseline().map(each -> Text.date(each.on())).orElse(null),
                measure.start()
                        .map(each -> each instanceof Start.Unknown(var by) ? Text.date(by) : null)
                        .orElse(null),
                measure.target().map(Amounts::typed).orElse(null),
                measure.chosen().orElse(null),
                measure.due().map(Text::date).orElse(null),
                measure.source().orElse(null),
                aim.owner().map(OrganisationId::value).orElse(null),
                aim.need().orElse(null),
                standing(goal.state()),
                goal.state() instanceof State.Dropped(var why) ? why : null,
                goal.version(),
                null);
    }

    static Standing standing(State state) {
        return switch (state) {
            case State.Draft() -> Standing.DRAFT;
            case State.Adopted() -> Standing.ADOPTED;
            case State.Dropped(var _) -> Standing.DROPPED;
        };
    }

    /** With the sentence that was put together from what was asked, and what it says where the fields say nothing yet. */
    GoalForm composed(PromptForm prompts) {
        return new GoalForm(
                prompts.sentence(),
                or(beneficiaries, prompts.who()),
                place,
                indicator,
                unit,
                baseline,
                baselineOn,
                baselineDue,
                target,
                direction,
                or(due, prompts.until()),
                or(source, prompts.from()),
                owner,
                need,
                state,
                reason,
                version,
                once);
    }

    /** The same words over another version. */
    GoalForm over(int seen) {
        return new GoalForm(
                sentence,
                beneficiaries,
                place,
                indicator,
                unit,
                baseline,
                baselineOn,
                baselineDue,
                target,
                direction,
                due,
                source,
                owner,
                need,
                state,
                reason,
                seen,
                once);
    }

    FormErrors errors(BindingResult result, LocalDate today) {
        var errors = day(amount(amount(FormErrors.in(result), "baseline", baseline), "target", target), "due", due);
        if (filled(baseline).isPresent()) {
            errors = beginning(errors, today);
        } else {
            errors = day(errors, "baselineDue", baselineDue);
        }
        if (filled(unit).isEmpty()
                && (filled(baseline).isPresent() || filled(target).isPresent())) {
            errors = errors.and("unit", t("GoalForm.unit.missing"));
        }
        if (standing() == Standing.DROPPED && filled(reason).isEmpty()) {
            errors = errors.and("reason", t("GoalForm.reason.missing"));
        }
        return errors.asAskedIn(GoalForm.class);
    }

    private FormErrors beginning(FormErrors errors, LocalDate today) {
        var day = filled(baselineOn).flatMap(Days::read);
        if (day.isEmpty()) {
            return errors.and("baselineOn", t("GoalForm.baselineOn.missing"));
        }
        return day.get().isAfter(today) ? errors.and("baselineOn", t("GoalForm.baselineOn.future")) : errors;
    }

    /** As far as it can be read: a form with errors is read too, for the coach. */
    Terms terms() {
        return new Terms(
                new Aim(
                        filled(sentence).orElse(""),
                        filled(beneficiaries),
                        filled(place),
                        Optional.ofNullable(owner).map(OrganisationId::new),
                        Optional.ofNullable(need)),
                new Measure(
                        filled(indicator),
                        filled(unit),
                        start(),
                        filled(target).flatMap(Amounts::read),
                        Optional.ofNullable(direction),
                        filled(due).flatMap(Days::read),
                        filled(source)));
    }

    private Optional<Start> start() {
        Optional<BigDecimal> amount = filled(baseline).flatMap(Amounts::read);
        return amount.isPresent()
                ? filled(baselineOn).flatMap(Days::read).map(on -> new Start.Known(amount.get(), on))
                : filled(baselineDue).flatMap(Days::read).map(Start.Unknown::new);
    }

    /** Only for a form without errors. */
    State said() {
        return switch (standing()) {
            case DRAFT -> new State.Draft();
            case ADOPTED -> new State.Adopted();
            case DROPPED -> new State.Dropped(requireNonNull(reason).strip());
        };
    }

    private Standing standing() {
        return state == null ? Standing.DRAFT : state;
    }

    private static FormErrors amount(FormErrors errors, String field, @Nullable String typed) {
        return filled(typed).isEmpty() || filled(typed).flatMap(Amounts::read).isPresent()
                ? errors
                : errors.and(field, t("GoalForm.amount.unreadable"));
    }

    private static FormErrors day(FormErrors errors, String field, @Nullable String typed) {
        return filled(typed).isEmpty() || filled(typed).flatMap(Days::read).isPresent()
                ? errors
                : errors.and(field, t("GoalForm.day.unreadable"));
    }

    private static @Nullable String or(@Nullable String typed, @Nullable String other) {
        return filled(typed).or(() -> filled(other)).orElse(null);
    }

    static Optional<String> filled(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(each -> !each.isEmpty());
    }
}
