package org.osnowa.partnerships;

import java.util.Optional;
import org.osnowa.organisations.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Invitations that still want an answer, for whoever lets organisations in by another way. */
@Component
public class OpenInvitations {

    private final Invitations invitations;

    OpenInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Where an organisation answers that this partnership has invited. */
    public Optional<String> path(PartnershipId partnership, OrganisationId organisation) {
        return invitations.open(partnership, organisation).map(each -> InvitedController.path(each.id()));
    }

    /** Who came in needs no other invitation any more. */
    @EventListener
    void joined(PartnerJoined joined) {
        invitations.closeOthers(joined.partnership(), joined.organisation());
    }
}
