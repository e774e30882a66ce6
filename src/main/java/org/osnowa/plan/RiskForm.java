package org.osnowa.plan;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;

/**
 * @param keeper a partner; nobody has to keep an eye on a risk
 * @param version of the risk that the writer saw
 */
public record RiskForm(
        @NotBlank(message = "{RiskForm.what.missing}")
        @CodePointLength(max = 500, message = "{RiskForm.what.tooLong}")
        @Nullable
        String what,

        @NotNull(message = "{RiskForm.chance.missing}") @Nullable
        Chance chance,

        @CodePointLength(max = 1000, message = "{RiskForm.response.tooLong}") @Nullable
        String response,

        @Nullable UUID keeper,
        int version,
        @Nullable UUID once) {

    static RiskForm empty() {
        return new RiskForm(null, null, null, null, 0, null);
    }

    static RiskForm of(Risk risk) {
        return new RiskForm(
                risk.what(),
                risk.chance(),
                risk.response().orElse(null),
                risk.keeper().map(OrganisationId::value).orElse(null),
                risk.version(),
                null);
    }

    /** Only for a form without errors. */
    Risk risk(RiskId id) {
        return new Risk(
                id,
                requireNonNull(what).strip(),
                requireNonNull(chance),
                Optional.ofNullable(response).map(String::strip).filter(each -> !each.isEmpty()),
                Optional.ofNullable(keeper).map(OrganisationId::new),
                false,
                version);
    }
}
