package org.osnowa.accounts;

import java.util.Optional;
import org.osnowa.platform.Refusal;

/** A module in which somebody may have to hand something over, before they can delete their account, says so here. */
public interface Indispensable {

    Optional<? extends Refusal> whyNotLeave(PersonId person);
}
