package org.osnowa.trials;

import org.osnowa.accounts.PersonForgotten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is forgotten leaves an answer and no name, and nobody knows where the card had gone. */
@Component
class RespondentsForgotten {

    private final Recipients recipients;
    private final CardAnswers answers;

    RespondentsForgotten(Recipients recipients, CardAnswers answers) {
        this.recipients = recipients;
        this.answers = answers;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        answers.forgetNames(recipients.forget(forgotten.who().email()));
    }
}
