package org.osnowa.datepolls;

import org.osnowa.asking.QuestionDesk;
import org.osnowa.partnerships.PartnerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves has no voice in polls of which no meeting has come yet, and its links answer nothing. */
@Component
class PollLeaving {

    private final DatePolls polls;
    private final QuestionDesk asking;

    PollLeaving(DatePolls polls, QuestionDesk asking) {
        this.polls = polls;
        this.asking = asking;
    }

    @EventListener
    void on(PartnerLeft left) {
        polls.leave(left.partnership(), left.organisation())
                .forEach(each -> asking.revoke(AskedPoll.PURPOSE, each.value(), left.organisation()));
    }
}
