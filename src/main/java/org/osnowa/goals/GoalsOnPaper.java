package org.osnowa.goals;

import java.util.List;
import java.util.Optional;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** The goals as partners put them on paper. */
@Component
public class GoalsOnPaper {

    /** @param code as in goal.C1 */
    public record Written(String code, String sentence, Measure measure) {}

    private final Goals goals;
    private final KeyQuestions questions;

    GoalsOnPaper(Goals goals, KeyQuestions questions) {
        this.goals = goals;
        this.questions = questions;
    }

    /** Without those given up, by their numbers. */
    public List<Written> of(PartnershipId partnership) {
        return goals.of(partnership).stream()
                .filter(each -> !each.dropped())
                .map(each -> new Written(each.code(), each.sentence(), each.measure()))
                .toList();
    }

    /** What the partners answer to the first key question: what are our goals? */
    public Optional<String> aims(PartnershipId partnership) {
        return questions.of(partnership).aims();
    }
}
