package org.osnowa.goals;

import java.util.List;
import java.util.UUID;
import org.osnowa.partnerships.PartnershipId;

/** What is done for goals; told by the module that keeps the plan. */
public interface GoalActions {

    /**
     * @param who the partner responsible, and who takes part
     * @param state in words
     */
    record Line(String title, String who, String from, String to, String state, boolean done, boolean late) {}

    /** Under a goal, in the order of the plan, without those given up. */
    List<Line> of(PartnershipId partnership, UUID goal);
}
