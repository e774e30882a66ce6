package org.osnowa.ending;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.Life;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where a partnership goes from here, and what has to be settled on the way.
 *
 * @param life whether it is at work
 * @param version of the partnership
 * @param decision as it is filled in
 * @param changing the state as it is filled in, after a mistake
 * @param decidedMeanwhile whether somebody else saved first
 */
public record EndingPage(
        PartnershipHead head,
        Life life,
        int version,
        @Nullable Way chosen,
        List<Row> steps,
        DecisionForm decision,
        @Nullable LifeForm changing,
        LocalDate today,
        boolean decidedMeanwhile,
        FormErrors errors) {

    /** @param note how it was settled; null while it is not */
    public record Row(Step step, @Nullable String note) {}

    public List<Choice> ways() {
        return Arrays.stream(Way.values())
                .map(way -> new Choice(way.name(), t(way), t("Way.hint." + way)))
                .toList();
    }

    public List<Choice> states() {
        return life.state().next().stream()
                .sorted(Comparator.naturalOrder())
                .map(state -> new Choice(state.name(), t("LifeForm.to." + state), t("LifeForm.hint." + state)))
                .toList();
    }

    public String since() {
        return date(life.since());
    }

    public long settled() {
        return steps.stream().filter(each -> each.note() != null).count();
    }
}
