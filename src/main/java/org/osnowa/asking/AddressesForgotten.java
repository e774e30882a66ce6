package org.osnowa.asking;

import org.osnowa.accounts.PersonForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody knows any more where a question went that was mailed to who is forgotten. */
@Component
class AddressesForgotten {

    private final Questions questions;

    AddressesForgotten(Questions questions) {
        this.questions = questions;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        questions.forget(forgotten.who().email());
    }
}
