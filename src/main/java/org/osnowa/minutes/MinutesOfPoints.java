package org.osnowa.minutes;

import java.util.UUID;
import org.osnowa.meetings.AgendaUse;
import org.springframework.stereotype.Component;

/** A point of which the minutes say something, or of which something was born, stays on its agenda. */
@Component
class MinutesOfPoints implements AgendaUse {

    private final MinutesStore store;

    MinutesOfPoints(MinutesStore store) {
        this.store = store;
    }

    @Override
    public boolean keepsSomethingOf(UUID item) {
        return store.keepsSomethingOf(item);
    }
}
