package org.osnowa.meetings;

import static org.osnowa.platform.Text.t;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * To whom letters about a meeting go.
 *
 * @param addresses of organisations in which nobody has an account; one that is left empty gets no letter
 */
public record MeetingLettersForm(
        @Nullable Whom whom,
        @Nullable Map<String, String> addresses,
        @Nullable UUID once) {

    public enum Whom {
        EVERYBODY,
        SILENT
    }

    static MeetingLettersForm fresh(boolean again, Map<OrganisationId, String> known) {
        var addresses = new LinkedHashMap<String, String>();
        known.forEach((organisation, address) -> addresses.put(organisation.toString(), address));
        return new MeetingLettersForm(again ? Whom.SILENT : Whom.EVERYBODY, addresses, null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        for (var each : typed().entrySet()) {
            if (EmailAddress.read(each.getValue()).isEmpty()) {
                errors = errors.and("addresses[" + each.getKey() + "]", t("MeetingLettersForm.address.unreadable"));
            }
        }
        return errors;
    }

    boolean silent() {
        return whom == Whom.SILENT;
    }

    /** Only for a form without errors. */
    Map<OrganisationId, String> read() {
        var read = new LinkedHashMap<OrganisationId, String>();
        typed().forEach((organisation, address) -> OrganisationId.read(organisation)
                .ifPresent(id -> read.put(id, EmailAddress.read(address).orElseThrow())));
        return read;
    }

    Optional<String> address(OrganisationId organisation) {
        return Optional.ofNullable(addresses).flatMap(all -> Optional.ofNullable(all.get(organisation.toString())));
    }

    private Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        if (addresses != null) {
            addresses.forEach((organisation, address) -> {
                if (address != null && !address.isBlank()) {
                    typed.put(organisation, address);
                }
            });
        }
        return typed;
    }
}
