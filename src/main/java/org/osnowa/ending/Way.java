package org.osnowa.ending;

import java.util.Arrays;
import java.util.List;

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
}
