package org.osnowa.commitments;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * What a partner says about a late promise.
 *
 * @param quantity what it would promise in all; each time, where it comes again and again
 * @param due the new last day
 */
public record AskedTroubleForm(
        @NotNull(message = "{AskedTroubleForm.way.missing}") @Nullable
        TroubleAnswer way,

        @CodePointLength(max = 1000, message = "{AskedTroubleForm.words.tooLong}") @Nullable
        String words,

        @Nullable String quantity,
        @Nullable String due,

        @NotBlank(message = "{AskedDeliveriesForm.respondent.missing}")
        @CodePointLength(max = 200, message = "{AskedDeliveriesForm.respondent.tooLong}")
        @Nullable
        String respondent) {

    /** With what is promised now, to be changed. */
    static AskedTroubleForm fresh(Promise promise) {
        var each = promise.rhythm().map(Rhythm::each).orElse(promise.quantity());
        return new AskedTroubleForm(null, null, Quantities.typed(each), Text.date(promise.due()), null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (way != null && way != TroubleAnswer.NOTHING && said().isEmpty()) {
            errors = errors.and("words", t("AskedTroubleForm.words.missing"));
        }
        if (way == TroubleAnswer.CHANGE && Quantities.read(quantity).isEmpty()) {
            errors = errors.and("quantity", t("CommitmentForm.quantity.unreadable"));
        }
        if (way == TroubleAnswer.CHANGE
                && Optional.ofNullable(due).flatMap(Days::read).isEmpty()) {
            errors = errors.and("due", t("CommitmentForm.day.unreadable"));
        }
        return errors.asAskedIn(AskedTroubleForm.class);
    }

    /** Only for a form without errors. */
    AskedTrouble given() {
        return new AskedTrouble(
                requireNonNull(way),
                said().orElse(""),
                way == TroubleAnswer.CHANGE ? Optional.of(this::promise) : Optional.empty(),
                requireNonNull(respondent).strip());
    }

    /** What came again and again still does. */
    private Promise promise(Commitment now, LocalDate today) {
        return now.changed(
                now.promise().rhythm().map(Rhythm::every),
                Quantities.read(quantity).orElseThrow(),
                Optional.empty(),
                Days.read(requireNonNull(due)).orElseThrow(),
                today);
    }

    private Optional<String> said() {
        return Optional.ofNullable(words).map(String::strip).filter(each -> !each.isEmpty());
    }
}
