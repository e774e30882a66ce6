package org.osnowa.decisions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.decisions.Decision.Resolution;
import org.osnowa.decisions.Decision.State;
import org.osnowa.decisions.Decision.Task;
import org.osnowa.history.Texts;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** Enters what was decided elsewhere: on an earlier day in the demo community, or between those who settled a dispute. */
@Component
public class DecisionBook {

    public record Earlier(
            DecisionId id,
            String words,
            LocalDate on,
            Optional<UUID> meeting,
            Optional<String> how,
            Optional<Course> course,
            OrganisationId owner,
            Optional<LocalDate> due,
            Optional<LocalDate> carriedOut) {}

    private final Decisions decisions;
    private final Texts texts;

    DecisionBook(Decisions decisions, Texts texts) {
        this.decisions = decisions;
        this.texts = texts;
    }

    /** Says which number it has. */
    public int enter(PartnershipId partnership, Earlier earlier) {
        var number = decisions.nextNumber(partnership);
        decisions.add(
                partnership,
                new Decision(
                        earlier.id(),
                        number,
                        new Resolution(
                                earlier.words(), earlier.on(), earlier.meeting(), earlier.how(), earlier.course()),
                        new Task(earlier.owner(), earlier.due()),
                        earlier.carriedOut().<State>map(State.CarriedOut::new).orElseGet(State.Open::new),
                        0));
        texts.keep(partnership.value(), earlier.id().value(), DecisionDesk.WORDS, earlier.words(), null);
        return number;
    }
}
