package org.osnowa.diagnosis;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.diagnosis.Diagnosis.Looked;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/** Where somebody looked for others who do the same already, and what they found. */
public record LookedForm(
        @NotBlank(message = "{LookedForm.found.missing}")
        @CodePointLength(max = 1000, message = "{LookedForm.found.tooLong}")
        @Nullable
        String found,

        @Nullable String lookedOn) {

    static LookedForm of(Optional<Looked> looked) {
        return new LookedForm(
                looked.map(Looked::words).orElse(null),
                looked.map(Looked::on).map(Text::date).orElse(null));
    }

    FormErrors errors(BindingResult result, LocalDate today) {
        return PastDay.check(FormErrors.in(result), "lookedOn", lookedOn, today);
    }

    /** Only for a form without errors. */
    Looked looked() {
        return new Looked(
                requireNonNull(found).strip(),
                Days.read(requireNonNull(lookedOn)).orElseThrow());
    }
}
