package org.osnowa.proposals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * How the partners usually decide, as typed.
 *
 * @param version of the rule that the writer saw; 0 where none was said
 */
public record UsualRuleForm(
        @NotNull(message = "{ProposalForm.mode.missing}") @Nullable
        Mode mode,

        @Nullable Quorum quorum,
        @Nullable Majority majority,
        @Nullable String days,
        int version) {

    static UsualRuleForm of(UsualRule usual) {
        var rule = usual.rule();
        return new UsualRuleForm(
                rule.mode(), rule.quorum(), rule.majority(), String.valueOf(usual.days()), usual.version());
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (mode != null && !mode.binds()) {
            errors = errors.and("mode", t("UsualRuleForm.mode.binds"));
        }
        return read().isEmpty() ? errors.and("days", t("UsualRuleForm.days.unreadable")) : errors;
    }

    private Optional<Integer> read() {
        return Optional.ofNullable(days)
                .map(String::strip)
                .filter(each -> each.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(each -> each >= 1 && each <= UsualRule.MOST_DAYS);
    }

    /** Only for a form without errors. */
    UsualRule usual() {
        return new UsualRule(
                Rule.of(
                        requireNonNull(mode),
                        quorum == null ? Quorum.HALF : quorum,
                        majority == null ? Majority.SIMPLE : majority),
                read().orElseThrow(),
                version);
    }
}
