package org.osnowa.entrusting;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.AccessLevel;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Days;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * @param asWhom what they are for the partnership
 * @param until the last day, when one is set; nobody coordinates until a day, so that no partnership loses its last
 *     coordinator overnight
 */
public record AccessForm(
        @NotBlank(message = "{AccessForm.email.missing}")
        @Pattern(regexp = EmailAddress.PATTERN, message = "{AccessForm.email.unreadable}")
        @Size(max = 254, message = "{AccessForm.email.unreadable}")
        @Nullable
        String email,

        @NotNull(message = "{AccessForm.level.missing}") @Nullable
        AccessLevel level,

        @CodePointLength(max = 200, message = "{AccessForm.asWhom.tooLong}") @Nullable
        String asWhom,

        @Nullable String until) {

    static AccessForm empty() {
        return new AccessForm(null, null, null, null);
    }

    FormErrors errors(BindingResult result, LocalDate today) {
        var errors = FormErrors.in(result);
        if (until == null || until.isBlank()) {
            return errors;
        }
        var day = Days.read(until);
        if (level == AccessLevel.COORDINATES) {
            return errors.and("until", t("AccessForm.until.coordinates"));
        }
        return day.isEmpty()
                ? errors.and("until", t("AccessForm.until.unreadable"))
                : day.get().isBefore(today) ? errors.and("until", t("AccessForm.until.past")) : errors;
    }

    /** Only for a form without errors. */
    Task task(PartnershipId partnership) {
        return requireNonNull(level) == AccessLevel.COORDINATES
                ? new Task.Coordination(partnership)
                : new Task.Access(
                        partnership,
                        level,
                        Optional.ofNullable(asWhom).map(String::strip).filter(each -> !each.isEmpty()),
                        Optional.ofNullable(until).flatMap(Days::read));
    }

    String address() {
        return requireNonNull(email).strip();
    }
}
