package org.osnowa.agreements;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * @param number of the text that was signed
 * @param on the day of the signature
 */
public record PaperForm(
        int number, @Nullable String on, @Nullable UUID once) {

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        return day() == null ? errors.and("on", t("PaperForm.on.unreadable")) : errors;
    }

    @Nullable
    LocalDate day() {
        return PlainText.line(on)
                .flatMap(Days::read)
                .filter(each -> each.getYear() >= 2000)
                .orElse(null);
    }
}
