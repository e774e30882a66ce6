package org.osnowa.hands;

import org.osnowa.accounts.PersonForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is forgotten offers nothing any more. */
@Component
class HandsForgotten {

    private final Hands hands;

    HandsForgotten(Hands hands) {
        this.hands = hands;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        hands.forget(forgotten.who().email());
    }
}
