package org.osnowa.entrusting;

import java.util.List;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/** What a task is about, as people call it, and where it stands. */
@Component
class About {

    record Thing(String name, String path) {}

    private final Partnerships partnerships;
    private final Organisations organisations;

    About(Partnerships partnerships, Organisations organisations) {
        this.partnerships = partnerships;
        this.organisations = organisations;
    }

    Thing of(Task task) {
        return switch (task) {
            case Task.Coordination(var id) -> partnership(id);
            case Task.Access access -> partnership(access.partnership());
            case Task.Mandate mandate -> organisation(mandate.organisation());
        };
    }

    private Thing organisation(OrganisationId id) {
        return new Thing(organisations.namesOf(List.of(id)).getOrDefault(id, ""), "/organisations/" + id);
    }

    private Thing partnership(PartnershipId id) {
        var partnership = partnerships.get(id);
        return new Thing(partnership.name(), "/partnerships/" + partnership.slug());
    }

    /** Which words tell it: what is asked, and whether somebody leaves it to them. */
    static String word(Task task, boolean handsOver) {
        return switch (task) {
            case Task.Coordination _ -> handsOver ? "HANDOVER" : "COORDINATES";
            case Task.Access access -> access.level().name();
            case Task.Mandate _ -> handsOver ? "MANDATE_HANDOVER" : "MANDATE";
        };
    }
}
