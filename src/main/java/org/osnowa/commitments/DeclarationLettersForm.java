package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Days;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * Which partners are asked by letter what they will bring.
 *
 * @param until the last day for an answer
 * @param partners those that were ticked
 * @param addresses by partner; asked for every partner, and counts where it is ticked
 */
public record DeclarationLettersForm(
        @Nullable String until,
        @Nullable List<UUID> partners,
        @Nullable Map<String, String> addresses,
        @Nullable UUID once) {

    static DeclarationLettersForm fresh(LocalDate until, Map<UUID, String> known) {
        var addresses = new LinkedHashMap<String, String>();
        known.forEach((partner, address) -> addresses.put(partner.toString(), address));
        return new DeclarationLettersForm(Text.date(until), List.of(), addresses, null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (day().isEmpty()) {
            errors = errors.and("until", t("CommitmentForm.day.unreadable"));
        }
        if (ticked().isEmpty()) {
            errors = errors.and("partners", t("DeclarationLettersForm.partners.missing"));
        }
        for (var each : ticked()) {
            if (address(each).isEmpty()) {
                errors = errors.and("addresses[" + each + "]", t("ConfirmationLetterForm.address.missing"));
            }
        }
        return errors;
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(until).flatMap(Days::read);
    }

    /** Only for a form without errors. */
    Map<OrganisationId, String> asked() {
        var asked = new LinkedHashMap<OrganisationId, String>();
        ticked().forEach(each ->
                asked.put(new OrganisationId(each), address(each).orElseThrow()));
        return asked;
    }

    boolean ticks(UUID partner) {
        return ticked().contains(partner);
    }

    Optional<String> typed(UUID partner) {
        return addresses == null ? Optional.empty() : Optional.ofNullable(addresses.get(partner.toString()));
    }

    private Optional<String> address(UUID partner) {
        return typed(partner).flatMap(EmailAddress::read);
    }

    private List<UUID> ticked() {
        return partners == null ? List.of() : partners;
    }
}
