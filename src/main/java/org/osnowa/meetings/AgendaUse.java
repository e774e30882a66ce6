package org.osnowa.meetings;

import java.util.UUID;

/** A module that keeps something about points of agendas says whether it has anything: then a point stays on its agenda. */
public interface AgendaUse {

    boolean keepsSomethingOf(UUID item);
}
