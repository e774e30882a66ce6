package org.osnowa.goals;

import static org.osnowa.goals.ConfirmationRefusal.NOT_DECIDING;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.partnerships.Membership.Representative;

/**
 * What a partner says to the goals by the link of its letter.
 *
 * @param seen which goals in which wording stood on the page
 * @param remarks by goal; a remark may stand beside a yes
 */
record GoalAnswer(Representative by, String seen, Set<GoalId> confirmed, Map<GoalId, String> remarks) {

    Optional<ConfirmationRefusal> whyNot() {
        return confirmed.isEmpty() ? Optional.empty() : whyNotConfirm(by.scope());
    }

    /** Who consults says yes to nothing, but may say what is missing for it. */
    static Optional<ConfirmationRefusal> whyNotConfirm(Scope mandate) {
        return mandate == Scope.DECIDES ? Optional.empty() : Optional.of(NOT_DECIDING);
    }
}
