package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.FormErrors;

/**
 * Which partners are asked by letter, and where.
 *
 * @param addresses by partner
 */
public record LettersForm(
        @Nullable List<UUID> partners,
        @Nullable Map<String, String> addresses,
        @Nullable UUID once) {

    FormErrors errors() {
        var errors = ticked().isEmpty()
                ? FormErrors.none().and("partners", t("GoalLettersForm.partners.missing"))
                : FormErrors.none();
        for (var each : ticked()) {
            if (address(each).isEmpty()) {
                errors = errors.and("addresses[" + each + "]", t("GoalLettersForm.address.missing"));
            }
        }
        return errors;
    }

    List<UUID> ticked() {
        return partners == null ? List.of() : partners;
    }

    Optional<String> typed(UUID partner) {
        return addresses == null ? Optional.empty() : Optional.ofNullable(addresses.get(partner.toString()));
    }

    private Optional<String> address(UUID partner) {
        return typed(partner).flatMap(EmailAddress::read);
    }

    /** Only for a form without errors. */
    Map<OrganisationId, String> asked() {
        var asked = new LinkedHashMap<OrganisationId, String>();
        ticked().forEach(each ->
                asked.put(new OrganisationId(each), address(each).orElseThrow()));
        return asked;
    }
}
