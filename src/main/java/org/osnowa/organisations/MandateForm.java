package org.osnowa.organisations;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.platform.Days;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.FormErrors;

/** Whom to let act for an organisation, and how far. */
public record MandateForm(
        @Nullable String email,
        @Nullable String scope,
        @Nullable String until) {

    static MandateForm empty() {
        return new MandateForm(null, Scope.DECIDES.name(), null);
    }

    FormErrors errors(LocalDate today) {
        var errors = FormErrors.none();
        if (email == null || email.isBlank()) {
            errors = errors.and("email", t("MandateForm.email.missing"));
        } else if (EmailAddress.read(email).isEmpty()) {
            errors = errors.and("email", t("MandateForm.email.unreadable"));
        }
        if (readScope().isEmpty()) {
            errors = errors.and("scope", t("MandateForm.scope.missing"));
        }
        if (until != null
                && !until.isBlank()
                && readUntil().filter(day -> !day.isBefore(today)).isEmpty()) {
            errors = errors.and("until", t("MandateForm.until.past"));
        }
        return errors;
    }

    String readEmail() {
        return EmailAddress.plain(email);
    }

    Optional<Scope> readScope() {
        return Stream.of(Scope.values())
                .filter(each -> each.name().equals(scope))
                .findFirst();
    }

    Optional<LocalDate> readUntil() {
        return until == null ? Optional.empty() : Days.read(until);
    }
}
