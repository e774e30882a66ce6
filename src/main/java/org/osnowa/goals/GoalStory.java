package org.osnowa.goals;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.goals.Goals.Told;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.problems.Chapter;
import org.osnowa.problems.StoryPart;
import org.osnowa.problems.Storyteller;
import org.springframework.stereotype.Component;

/** Tells on the page of a problem what the partnerships want to achieve, and what came of it. */
@Component
class GoalStory implements Storyteller {

    private final Goals goals;
    private final Clock clock;

    GoalStory(Goals goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    @Override
    public List<Chapter> tell(Collection<Partnership> partnerships) {
        var paths = partnerships.stream()
                .collect(Collectors.toMap(Partnership::id, each -> "/partnerships/" + each.slug() + "/goals/"));
        return goals.toldBy(paths.keySet(), MOST).stream()
                .flatMap(each -> chapters(each, paths))
                .toList();
    }

    private Stream<Chapter> chapters(Told told, Map<PartnershipId, String> paths) {
        var goal = told.goal();
        var path = paths.getOrDefault(told.partnership(), "") + goal.id();
        var set = new Chapter(
                StoryPart.GOAL,
                LocalDate.ofInstant(told.at(), clock.getZone()),
                told.partnership(),
                t("goals.story.set"),
                goal.sentence(),
                path);
        return Stream.concat(
                Stream.of(set),
                goal
                        .judgement()
                        .map(each -> new Chapter(
                                StoryPart.RESULT,
                                each.on(),
                                told.partnership(),
                                t("goals.story.result", t(each.result())),
                                each.words(),
                                path))
                        .stream());
    }
}
