package org.osnowa.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osnowa.partnerships.GoalsInBrief;
import org.osnowa.partnerships.Partnership;
import org.springframework.stereotype.Component;

@Component
class BriefGoals implements GoalsInBrief {

    private final Goals goals;
    private final Clock clock;

    BriefGoals(Goals goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    @Override
    public List<Brief> of(Partnership partnership) {
        return goals.reachedIn(partnership.id()).stream()
                .filter(each -> !each.goal().dropped())
                .map(each -> brief(partnership, each))
                .toList();
    }

    private Brief brief(Partnership partnership, Goals.Reached reached) {
        var goal = reached.goal();
        return new Brief(
                "/partnerships/" + partnership.slug() + "/goals/" + goal.id(),
                goal.code(),
                goal.sentence(),
                GoalProgress.words(goal.measure(), reached.last()).orElse(null),
                goal.overdueOn(LocalDate.now(clock)));
    }
}
