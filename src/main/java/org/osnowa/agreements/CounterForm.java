package org.osnowa.agreements;

import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/** Who countersigned, as what, and on which day. */
public record CounterForm(
        @NotBlank(message = "{CounterForm.name.missing}")
        @CodePointLength(max = 200, message = "{CounterForm.tooLong}")
        @Nullable
        String name,

        @NotBlank(message = "{CounterForm.function.missing}")
        @CodePointLength(max = 200, message = "{CounterForm.tooLong}")
        @Nullable
        String function,

        @Nullable String day) {

    static CounterForm empty() {
        return new CounterForm(null, t("CounterForm.treasurer"), null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        return (read() == null ? errors.and("day", t("PaperForm.on.unreadable")) : errors).asAskedIn(CounterForm.class);
    }

    @Nullable
    LocalDate read() {
        return PlainText.line(day)
                .flatMap(Days::read)
                .filter(each -> each.getYear() >= 2000)
                .orElse(null);
    }

    /** Only for a form without errors. */
    Signatory treasurer() {
        return new Signatory(
                PlainText.line(name).orElseThrow(), PlainText.line(function).orElseThrow());
    }
}
