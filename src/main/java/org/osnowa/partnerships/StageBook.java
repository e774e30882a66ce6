package org.osnowa.partnerships;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.osnowa.accounts.PersonId;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters how a partnership went from stage to stage on earlier days: in the demo community. */
@Component
public class StageBook {

    private final StageChanges changes;

    StageBook(StageChanges changes) {
        this.changes = changes;
    }

    @Transactional
    public void enter(PartnershipId partnership, Stage from, Stage to, LocalDate on, PersonId by) {
        changes.add(partnership, new StageChange(from, to, on.atTime(LocalTime.NOON), by, "", List.of()));
    }
}
