package org.osnowa.meetings;

import java.time.Clock;
import java.time.LocalDate;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.partnerships.PartnerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever leaves is no longer expected at the meetings ahead, and its links answer nothing. Where it was before stays. */
@Component
class MeetingLeaving {

    private final Meetings meetings;
    private final QuestionDesk asking;
    private final Clock clock;

    MeetingLeaving(Meetings meetings, QuestionDesk asking, Clock clock) {
        this.meetings = meetings;
        this.asking = asking;
        this.clock = clock;
    }

    @EventListener
    void on(PartnerLeft left) {
        meetings.leave(left.partnership(), left.organisation(), LocalDate.now(clock))
                .forEach(each -> asking.revoke(AskedComing.PURPOSE, each.value(), left.organisation()));
    }
}
