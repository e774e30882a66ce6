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

    /** The ways that lead to an end, the usual one first; none leads to a partnership at work or at rest. */
    static List<Way> into(LifeState end) {
        return switch (end) {
            case CLOSED -> List.of(CLOSE, HAND_OVER);
            case TRANSFORMED -> List.of(INCORPORATE);
            case ACTIVE, SUSPENDED -> List.of();
        };
    }

    /** What has to be settled on this way (gate.U2). */
    public List<Step> steps() {
        return Arrays.stream(Step.values()).filter(step -> step.way() == this).toList();
    }
}
