package org.osnowa.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.decisions.DecidedForm.Became;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Enters what came of deliberating: for the modules in which partners deliberate. */
@Component
public class Concluded {

    /**
     * @param words a human's words of what was decided
     * @param how they decided, in words
     * @param owner the partner that sees to it
     */
    public record Conclusion(String words, String how, OrganisationId owner, Optional<LocalDate> due) {}

    private final DecisionDesk desk;
    private final Clock clock;

    Concluded(DecisionDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Decided today; in the caller's transaction. Refused as on the page on which decisions are entered. */
    public Outcome<DecisionId> conclude(Partnership partnership, Conclusion conclusion, Person me) {
        var form = new DecidedForm(
                conclusion.words(),
                null,
                Text.date(LocalDate.now(clock)),
                conclusion.how(),
                null,
                conclusion.owner().value(),
                conclusion.due().map(Text::date).orElse(null),
                Became.OPEN,
                null,
                null,
                0,
                null);
        return desk.add(partnership, form, me).map(Decision::id);
    }
}
