package org.osnowa.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.Visitor;
import org.springframework.stereotype.Component;

/** Opens what belongs to {organisation} to those who decide in its name, and to the administrator. */
@Component
public class Representatives implements Doorkeeper {

    private final Organisations organisations;
    private final Mandates mandates;
    private final Clock clock;

    Representatives(Organisations organisations, Mandates mandates, Clock clock) {
        this.organisations = organisations;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public String door() {
        return "representative";
    }

    @Override
    public boolean lets(Visitor visitor, Map<String, String> path) {
        try {
            var id = new OrganisationId(UUID.fromString(path.getOrDefault("organisation", "")));
            return lets(visitor, id) && organisations.find(id).isPresent();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    public boolean lets(Visitor visitor, OrganisationId organisation) {
        return visitor.administrator()
                || visitor.id()
                        .flatMap(me -> mandates.holds(me, organisation, LocalDate.now(clock)))
                        .filter(Mandate::decides)
                        .isPresent();
    }
}
