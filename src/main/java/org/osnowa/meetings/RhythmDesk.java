package org.osnowa.meetings;

import static org.osnowa.history.Happening.happened;

import org.osnowa.accounts.Person;
import org.osnowa.history.History;
import org.osnowa.meetings.Rhythms.Agreed;
import org.osnowa.partnerships.Partnership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how often partners meet. */
@Service
class RhythmDesk {

    private final Rhythms rhythms;
    private final History history;

    RhythmDesk(Rhythms rhythms, History history) {
        this.rhythms = rhythms;
        this.history = history;
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first */
    @Transactional
    void agree(Partnership partnership, Agreed agreed, Person me) {
        rhythms.save(partnership.id(), agreed);
        history.tell(
                partnership.id().value(),
                happened("meetings.happened.rhythm", agreed.channel()).forPartnersOnly(),
                me.id());
    }
}
