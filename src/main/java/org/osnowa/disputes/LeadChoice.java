package org.osnowa.disputes;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;

/**
 * Who should lead, as a form says it.
 *
 * @param person and organisation of who leads for a partner
 */
record LeadChoice(DisputeLead kind, Optional<PersonId> person, Optional<OrganisationId> organisation) {

    static Optional<LeadChoice> read(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        return switch (value) {
            case "COORDINATOR" -> office(DisputeLead.COORDINATOR);
            case "MEDIATOR" -> office(DisputeLead.MEDIATOR);
            case "ADMINISTRATOR" -> office(DisputeLead.ADMINISTRATOR);
            default -> somebody(value);
        };
    }

    private static Optional<LeadChoice> office(DisputeLead kind) {
        return Optional.of(new LeadChoice(kind, Optional.empty(), Optional.empty()));
    }

    private static Optional<LeadChoice> somebody(String value) {
        var parts = value.split("/", 3);
        try {
            return parts.length == 2
                    ? Optional.of(new LeadChoice(
                            DisputeLead.PARTNER,
                            Optional.of(new PersonId(UUID.fromString(parts[0]))),
                            Optional.of(new OrganisationId(UUID.fromString(parts[1])))))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static String value(PersonId person, OrganisationId organisation) {
        return person + "/" + organisation;
    }
}
