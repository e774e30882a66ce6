package org.osnowa.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * Who does what by when, and what may come between.
 *
 * @param shared how many of the actions have two or more partners
 * @param burden said where one partner answers for half of the actions or more
 * @param groups the actions under their goals
 * @param drawn the actions on the time line, in the order of its bars
 * @param removed risks that can be brought back, for those who work on the plan
 */
public record PlanPage(
        PartnershipHead head,
        int actions,
        int shared,
        int sharedPercent,
        int done,
        int overdue,
        @Nullable Burden burden,
        List<Group> groups,
        @Nullable TimeLine line,
        List<ActionRow> drawn,
        List<RiskRow> risks,
        List<Removed> removed) {

    public record Burden(String partner, int actions, int of, int percent) {}

    /**
     * @param goal null for actions under no goal
     */
    public record Group(@Nullable UUID goal, @Nullable String name, List<ActionRow> actions) {}

    /**
     * @param number by which picture and table name it
     * @param left whether the partner responsible has left the partnership
     * @param putOff from which day it was put off
     * @param early what is to be done first and yet ends after this begins
     */
    public record ActionRow(
            UUID id,
            int number,
            String title,
            String responsible,
            boolean left,
            List<String> with,
            String from,
            String to,
            @Nullable String putOff,
            ActionForm.Doing doing,
            boolean overdue,
            @Nullable String remark,
            List<String> after,
            List<String> early) {}

    public record RiskRow(
            UUID id,
            String what,
            Chance chance,
            @Nullable String response,
            @Nullable String keeper) {}

    public record Removed(String path, String words) {}
}
