package org.osnowa.partnerships;

import java.util.Set;

/** Whether a partnership is at work. */
public enum LifeState {
    ACTIVE,
    SUSPENDED,
    CLOSED,
    /** It became an organisation with legal personality. */
    TRANSFORMED;

    /** What can follow. Ending is no trap: who ended by mistake, or begins again, says why. */
    public Set<LifeState> next() {
        return switch (this) {
            case ACTIVE -> Set.of(SUSPENDED, CLOSED, TRANSFORMED);
            case SUSPENDED -> Set.of(ACTIVE, CLOSED);
            case CLOSED, TRANSFORMED -> Set.of(ACTIVE);
        };
    }

    public boolean ended() {
        return this == CLOSED || this == TRANSFORMED;
    }
}
