package org.osnowa.ending;

import java.util.Arrays;
import java.util.List;
import org.osnowa.partnerships.LifeState;

/** What can follow when the work is done (domain/01, stage 8). */
public enum Way {
    RENEW,
    ENLARGE,
    INCORPORATE,
    HAND_OVER,
    CLOSE;

    /** What has to be settled on this way (gate.U2). */
    public List<Step> steps() {
        return Arrays.stream(Step.values()).filter(step -> step.way() == this).toList();
    }

    /** What the partnership is in the end, when this way is gone to its end. */
    public LifeState leadsTo() {
        return switch (this) {
            case RENEW, ENLARGE -> LifeState.ACTIVE;
            case INCORPORATE -> LifeState.TRANSFORMED;
            case HAND_OVER, CLOSE -> LifeState.CLOSED;
        };
    }
}
