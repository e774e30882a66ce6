package org.osnowa.disputes;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.decisions.DecisionBook;
import org.osnowa.decisions.DecisionId;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Component;

/** The one thing that leaves a dispute: the words on which its sides agreed, and only where every side wants them recorded. */
@Component
class AgreedDecision {

    /** No decision is longer. */
    static final int MOST = 1_000;

    private final DecisionBook decisions;
    private final History history;
    private final Clock clock;

    AgreedDecision(DecisionBook decisions, History history, Clock clock) {
        this.decisions = decisions;
        this.history = history;
        this.clock = clock;
    }

    /** Whether it could be: what has ended is not added to. */
    boolean record(Partnership partnership, String words, OrganisationId owner, @Nullable PersonId by) {
        if (!fits(words) || partnership.life().whyNotRewrite().isPresent()) {
            return false;
        }
        var id = new DecisionId(Ids.next());
        var number = decisions.enter(
                partnership.id(),
                new DecisionBook.Earlier(
                        id,
                        words,
                        LocalDate.now(clock),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        owner,
                        Optional.empty(),
                        Optional.empty()));
        history.tell(
                partnership.id().value(),
                happened("decisions.happened.added", "U" + number, words).withVersionsOf(id.value()),
                by);
        return true;
    }

    static boolean fits(String words) {
        return words.codePointCount(0, words.length()) <= MOST;
    }
}
