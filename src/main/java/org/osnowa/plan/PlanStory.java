package org.osnowa.plan;

import static org.osnowa.platform.Text.t;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.plan.Action.State;
import org.osnowa.plan.Actions.Doing;
import org.osnowa.problems.Chapter;
import org.osnowa.problems.StoryPart;
import org.osnowa.problems.Storyteller;
import org.springframework.stereotype.Component;

/** Tells on the page of a problem what the partnerships do about it, and what of it is done. */
@Component
class PlanStory implements Storyteller {

    private final Actions actions;

    PlanStory(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<Chapter> tell(Collection<Partnership> partnerships) {
        var paths = partnerships.stream()
                .collect(Collectors.toMap(Partnership::id, each -> "/partnerships/" + each.slug() + "/actions"));
        return actions.doings(paths.keySet(), MOST).stream()
                .flatMap(each -> chapters(each, paths))
                .toList();
    }

    private static Stream<Chapter> chapters(Doing doing, Map<PartnershipId, String> paths) {
        var path = paths.getOrDefault(doing.partnership(), "");
        var begun = new Chapter(
                StoryPart.ACTION, doing.from(), doing.partnership(), words(doing.state()), doing.title(), path);
        return doing.state() instanceof State.Done(var on)
                ? Stream.of(
                        begun,
                        new Chapter(
                                StoryPart.RESULT, on, doing.partnership(), t("plan.story.done"), doing.title(), path))
                : Stream.of(begun);
    }

    private static String words(State state) {
        return switch (state) {
            case State.Planned() -> t("plan.story.planned");
            case State.InProgress(), State.Done(var _) -> t("plan.story.begun");
            case State.GivenUp(var _) -> throw new IllegalArgumentException("Nobody tells what was given up");
        };
    }
}
