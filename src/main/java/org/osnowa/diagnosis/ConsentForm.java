package org.osnowa.diagnosis;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.diagnosis.Diagnosis.Consent;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/** Which superior agreed, when, and where that is written. */
public record ConsentForm(
        @NotBlank(message = "{ConsentForm.agreedBy.missing}")
        @CodePointLength(max = 200, message = "{ConsentForm.agreedBy.tooLong}")
        @Nullable
        String agreedBy,

        @NotBlank(message = "{ConsentForm.document.missing}")
        @CodePointLength(max = 300, message = "{ConsentForm.document.tooLong}")
        @Nullable
        String document,

        @Nullable String agreedOn) {

    static ConsentForm of(Optional<Consent> consent) {
        return new ConsentForm(
                consent.map(Consent::by).orElse(null),
                consent.map(Consent::document).orElse(null),
                consent.map(Consent::on).map(Text::date).orElse(null));
    }

    FormErrors errors(BindingResult result, LocalDate today) {
        return PastDay.check(FormErrors.in(result), "agreedOn", agreedOn, today);
    }

    /** Only for a form without errors. */
    Consent consent() {
        return new Consent(
                requireNonNull(agreedBy).strip(),
                requireNonNull(document).strip(),
                Days.read(requireNonNull(agreedOn)).orElseThrow());
    }
}
