package org.osnowa.problems;

import org.osnowa.accounts.PersonForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is forgotten gets no answers to what they reported. */
@Component
class ReadersForgotten {

    private final Problems problems;

    ReadersForgotten(Problems problems) {
        this.problems = problems;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        problems.forgetReader(forgotten.who().email());
    }
}
