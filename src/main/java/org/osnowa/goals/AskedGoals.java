package org.osnowa.goals;

import static org.osnowa.goals.ConfirmationRefusal.CONFIRMED;
import static org.osnowa.goals.ConfirmationRefusal.NOTHING_TO_CONFIRM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osnowa.asking.Purpose;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.platform.Refusal;

/**
 * The goals of a partnership, as a letter asks one partner about them.
 *
 * @param standing those that have not been given up
 * @param confirmed those that the partner has confirmed as they are worded, in whatever way
 * @param remarked those on whose present wording it has a remark
 */
record AskedGoals(List<Goal> standing, Set<GoalId> confirmed, Set<GoalId> remarked) {

    /** Where partners answer by the link of a letter. */
    static final String PATH = "/goals/answers/";

    /** Its subject is a partnership. */
    static final Purpose PURPOSE = new Purpose("goals.confirmation", PATH);

    /** Those that are still to be confirmed. */
    List<Goal> open() {
        return standing.stream().filter(each -> !confirmed.contains(each.id())).toList();
    }

    /** Whether something has been said to every goal as it is worded. */
    boolean answered() {
        return open().stream().allMatch(each -> remarked.contains(each.id()));
    }

    String stand() {
        return ConfirmationDesk.stand(standing);
    }

    /** A link answers once for each wording: when a goal has changed since, it asks anew. */
    Optional<Refusal> whyNotAnswer(Question question, LocalDate today) {
        var why = question.whyNotOpen(today);
        if (why.isPresent()) {
            return why;
        }
        if (standing.isEmpty()) {
            return Optional.of(NOTHING_TO_CONFIRM);
        }
        if (open().isEmpty()) {
            return Optional.of(CONFIRMED);
        }
        return question.used() && answered() ? Optional.of(QuestionRefusal.USED) : Optional.empty();
    }
}
