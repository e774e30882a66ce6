package org.osnowa.partnerships;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.partnerships.Answer.Kind;
import org.osnowa.partnerships.Answer.Reason;
import org.osnowa.partnerships.Invitation.Asking;
import org.osnowa.partnerships.Invitation.Invited;
import org.osnowa.partnerships.Invitation.Sending;
import org.osnowa.partnerships.Invitation.State;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.platform.Ids;

final class InvitationSamples {

    static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private InvitationSamples() {}

    static Invitation bakeryIsInvited() {
        return bakeryIsInvitedBy(NOW);
    }

    static Invitation bakeryIsInvitedBy(Instant sent) {
        return new Invitation(
                new InvitationId(Ids.of("bakery")),
                new PartnershipId(Ids.of("nie-sami")),
                new Invited(
                        Optional.empty(),
                        "Piekarnia „Rogal”",
                        OrganisationKind.PRZEDSIEBIORCA_CEIDG,
                        "robert@rogal.example"),
                new Asking(
                        "Pieczywo do drzwi dwa razy w tygodniu",
                        "Stali klienci",
                        new PersonId(Ids.of("Magdalena")),
                        Optional.empty()),
                new Sending(0, "pl", Ids.of("letter"), sent, sent.plus(Invitation.VALID)),
                State.OPEN,
                Optional.empty(),
                0);
    }

    static Answer robertSays(Kind kind) {
        return new Answer(
                kind,
                kind == Kind.NO ? Reason.TIME : null,
                null,
                new Representative("Robert, właściciel", Scope.DECIDES),
                Map.of(BenefitKind.NEW_CLIENTS, Importance.MOST),
                "stali klienci",
                NOW,
                Optional.empty());
    }
}
