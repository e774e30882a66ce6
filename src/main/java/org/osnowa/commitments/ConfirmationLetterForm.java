package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * Who is asked by letter whether something came.
 *
 * @param partner left out where only one can say it
 */
public record ConfirmationLetterForm(
        @Nullable UUID partner,
        @Nullable String address,
        @Nullable UUID once) {

    FormErrors errors(BindingResult result, boolean several) {
        var errors = FormErrors.in(result);
        if (several && partner == null) {
            errors = errors.and("partner", t("ConfirmationLetterForm.partner.missing"));
        }
        return email().isEmpty() ? errors.and("address", t("ConfirmationLetterForm.address.missing")) : errors;
    }

    Optional<String> email() {
        return Optional.ofNullable(address).flatMap(EmailAddress::read);
    }

    Optional<OrganisationId> asked() {
        return Optional.ofNullable(partner).map(OrganisationId::new);
    }
}
