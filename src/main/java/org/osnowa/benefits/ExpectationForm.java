package org.osnowa.benefits;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.benefits.Expectation.Cost;
import org.osnowa.benefits.Expectation.What;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.BenefitKind;
import org.osnowa.partnerships.Importance;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * @param kind of a benefit; cost is the kind of a cost
 * @param shown whether everybody may read this benefit
 * @param saidBy who said it on the telephone, where a coordinator writes for a partner
 * @param version of the expectation that the writer saw
 */
public record ExpectationForm(
        @NotNull(message = "{ExpectationForm.organisation.missing}") @Nullable
        UUID organisation,

        @NotNull(message = "{ExpectationForm.side.missing}") @Nullable
        Side side,

        @Nullable BenefitKind kind,
        @Nullable CostKind cost,

        @CodePointLength(max = 1000, message = "{ExpectationForm.words.tooLong}") @Nullable
        String words,

        @Nullable Importance importance,
        @Nullable Boolean shown,

        @CodePointLength(max = 200, message = "{ExpectationForm.saidBy.tooLong}") @Nullable
        String saidBy,

        int version,
        @Nullable UUID once) {

    static ExpectationForm empty(Side side, @Nullable UUID organisation) {
        return new ExpectationForm(organisation, side, null, null, null, Importance.MUCH, false, null, 0, null);
    }

    static ExpectationForm of(Expectation expectation) {
        var organisation = expectation.organisation().value();
        var saidBy = expectation.said().by().orElse(null);
        var version = expectation.version();
        return switch (expectation.what()) {
            case Benefit(var kind, var words, var importance, var shown) ->
                new ExpectationForm(
                        organisation,
                        Side.BENEFIT,
                        kind.orElse(null),
                        null,
                        words.orElse(null),
                        importance,
                        shown,
                        saidBy,
                        version,
                        null);
            case Cost(var kind, var words) ->
                new ExpectationForm(
                        organisation,
                        Side.COST,
                        null,
                        kind.orElse(null),
                        words.orElse(null),
                        null,
                        false,
                        saidBy,
                        version,
                        null);
        };
    }

    /** What it is about does not change, whatever was sent. */
    ExpectationForm about(Expectation known) {
        return new ExpectationForm(
                known.organisation().value(),
                known.what().side(),
                kind,
                cost,
                words,
                importance,
                shown,
                saidBy,
                version,
                once);
    }

    boolean benefit() {
        return side != Side.COST;
    }

    /** @param onWord whether somebody else has to have said it */
    FormErrors errors(BindingResult result, boolean onWord) {
        var errors = FormErrors.in(result);
        var named = benefit() ? kind != null : cost != null;
        if (!named && given(words).isEmpty()) {
            errors = errors.and("words", t("ExpectationForm.words.missing"));
        }
        if (onWord && told().isEmpty()) {
            errors = errors.and("saidBy", t("ExpectationForm.saidBy.missing"));
        }
        return errors.asAskedIn(ExpectationForm.class);
    }

    /** Only for a form without errors. */
    What what() {
        return benefit()
                ? new Benefit(
                        Optional.ofNullable(kind),
                        given(words),
                        importance == null ? Importance.MUCH : importance,
                        Boolean.TRUE.equals(shown))
                : new Cost(Optional.ofNullable(cost), given(words));
    }

    /** Only for a form without errors. */
    OrganisationId partner() {
        return new OrganisationId(requireNonNull(organisation));
    }

    Optional<String> told() {
        return given(saidBy);
    }

    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
