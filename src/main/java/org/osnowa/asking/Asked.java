package org.osnowa.asking;

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
 * Which organisations are to be asked by letter, and where, as somebody ticked and typed it: the part that all such forms share.
 *
 * @param partners those that were ticked
 * @param addresses by organisation; there may be one for every organisation, and it counts where it is ticked
 */
public record Asked(@Nullable List<UUID> partners, @Nullable Map<String, String> addresses) {

    /** The addresses as a form carries them. */
    public static Map<String, String> typed(Map<UUID, String> known) {
        var addresses = new LinkedHashMap<String, String>();
        known.forEach((partner, address) -> addresses.put(partner.toString(), address));
        return addresses;
    }

    /** Sentences beside the fields "partners" and "addresses[…]". */
    public FormErrors errors(FormErrors before) {
        var errors = ticked().isEmpty() ? before.and("partners", t("Asked.partners.missing")) : before;
        for (var each : ticked()) {
            if (address(each).isEmpty()) {
                errors = errors.and("addresses[" + each + "]", t("Asked.address.missing"));
            }
        }
        return errors;
    }

    /** Only without errors. */
    public Map<OrganisationId, String> where() {
        var where = new LinkedHashMap<OrganisationId, String>();
        ticked().forEach(each ->
                where.put(new OrganisationId(each), address(each).orElseThrow()));
        return where;
    }

    public boolean ticks(UUID partner) {
        return ticked().contains(partner);
    }

    public Optional<String> typed(UUID partner) {
        return addresses == null ? Optional.empty() : Optional.ofNullable(addresses.get(partner.toString()));
    }

    private Optional<String> address(UUID partner) {
        return typed(partner).flatMap(EmailAddress::read);
    }

    private List<UUID> ticked() {
        return partners == null ? List.of() : partners;
    }
}
