package org.osnowa.partnerships;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.osnowa.rules.Finding;
import org.osnowa.rules.Stage;

/**
 * Where a partnership stands, what it lacks before it goes on, and how it came here.
 *
 * @param leftOut what else whoever goes on would pass over, stage by stage
 * @param ways to which stages the visitor may lead it from here
 * @param absent who left no trace in the stage that lasts; for who leads it on
 * @param movedMeanwhile whether somebody else moved it while the visitor was deciding
 */
public record StagePage(
        PartnershipHead head,
        Stage stage,
        LocalDate since,
        List<Finding> gate,
        List<Finding> composition,
        @Nullable String type,
        List<Change> changes,
        List<LeftOut> leftOut,
        List<Choice> ways,
        List<String> absent,
        int version,
        @Nullable StageForm form,
        boolean movedMeanwhile,
        FormErrors errors) {

    /** @param passedOver the titles of the conditions that were not met */
    public record Change(LocalDateTime at, String who, Stage from, Stage to, String reason, List<String> passedOver) {

        public boolean back() {
            return to.compareTo(from) < 0;
        }
    }

    /** Going on to one stage leaves out the conditions of others that were never left. */
    public record LeftOut(Stage to, List<Finding> conditions) {}

    public List<Finding> hard() {
        return gate.stream()
                .filter(each -> each.applies() && each.rule().hard())
                .toList();
    }

    public List<Finding> advice() {
        return gate.stream()
                .filter(each -> each.applies() && !each.rule().hard())
                .toList();
    }

    public long met() {
        return hard().stream().filter(Finding::met).count();
    }

    public List<String> absentNamed() {
        return absent.subList(0, Math.min(absent.size(), StageDesk.MOST_NAMED));
    }

    /** Whether there is a stage to go on to; from the last one only back, or to an end. */
    public boolean forward() {
        return stage != Stage.SUSTAIN_OR_CLOSE;
    }

    /** What a reason is asked for here. */
    public String reasonHint() {
        if (!forward()) {
            return "StagePage.reasonOnlyBack";
        }
        return open() ? "StagePage.reasonBack" : "StagePage.reasonOn";
    }

    public boolean open() {
        return leftOut.isEmpty() && hard().stream().allMatch(Finding::met);
    }

    /** Going on is offered first, when there is a further stage. */
    public @Nullable String chosen() {
        if (form != null && form.stage() != null) {
            return form.stage().name();
        }
        return ways.isEmpty() ? null : ways.getFirst().value();
    }

    public List<String> stageNames() {
        return Arrays.stream(Stage.values()).map(Text::t).toList();
    }
}
