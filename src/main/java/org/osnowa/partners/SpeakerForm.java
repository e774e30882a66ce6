package org.osnowa.partners;

import static org.osnowa.platform.Text.t;

import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * @param person somebody with a mandate of the partner; otherwise name and scope describe who speaks
 * @param deputy whether they speak when the others cannot
 */
public record SpeakerForm(
        @Nullable UUID person,

        @CodePointLength(max = 200, message = "{SpeakerForm.name.tooLong}") @Nullable
        String name,

        @Nullable Scope scope,
        @Nullable Boolean deputy) {

    static SpeakerForm empty() {
        return new SpeakerForm(null, null, null, null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (person == null && (name == null || name.isBlank())) {
            errors = errors.and("name", t("SpeakerForm.name.missing"));
        }
        return person == null && scope == null ? errors.and("scope", t("SpeakerForm.scope.missing")) : errors;
    }

    Optional<PersonId> known() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    boolean stepsIn() {
        return Boolean.TRUE.equals(deputy);
    }
}
