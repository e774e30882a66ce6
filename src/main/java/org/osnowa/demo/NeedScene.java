package org.osnowa.demo;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.diagnosis.FoundNeeds;
import org.osnowa.goals.GoalBook;
import org.osnowa.goals.GoalId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The first goals answer the first needs; when both stand. */
@Component
@Order(250)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class NeedScene implements Scene {

    private static final List<String> ANSWERING = List.of("nie-sami", "drugi-start", "smak-olszycy");

    private final FoundNeeds needs;
    private final GoalBook goals;

    NeedScene(FoundNeeds needs, GoalBook goals) {
        this.needs = needs;
        this.goals = goals;
    }

    @Override
    public void play(LocalDate today) {
        for (var slug : ANSWERING) {
            var partnership = new PartnershipId(Ids.of("demo " + slug));
            var need = needs.of(partnership).getFirst().id();
            goals.answers(partnership, new GoalId(Ids.of("demo " + slug + " C1")), need);
        }
    }
}
