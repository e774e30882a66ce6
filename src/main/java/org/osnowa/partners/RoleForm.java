package org.osnowa.partners;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Part;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/** @param seen what the partner was when the form was shown, so that nobody changes what they have not seen */
public record RoleForm(
        @Nullable Role role,
        @Nullable UUID party,
        @Nullable Boolean fiscalAgent,
        @Nullable String seen) {

    static RoleForm of(Part part) {
        return new RoleForm(
                part.role(), part.party().map(OrganisationId::value).orElse(null), part.fiscalAgent(), seen(part));
    }

    static String seen(Part part) {
        return part.role() + " " + part.party().map(OrganisationId::toString).orElse("") + " " + part.fiscalAgent();
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        return role == null ? errors.and("role", t("RoleForm.role.missing")) : errors;
    }

    /** Only for a form without errors. Whoever is no implementing unit acts in nobody else's name. */
    Part part() {
        var chosen = requireNonNull(role);
        return new Part(
                chosen,
                Optional.ofNullable(party)
                        .filter(_ -> chosen == Role.IMPLEMENTING_UNIT)
                        .map(OrganisationId::new),
                Boolean.TRUE.equals(fiscalAgent));
    }
}
