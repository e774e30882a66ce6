package org.osnowa.partnerships;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.osnowa.accounts.Person;
import org.osnowa.history.History;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Outcome;
import org.osnowa.rules.Finding;
import org.osnowa.rules.Rule;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads a partnership from stage to stage. */
@Service
class StageDesk {

    private final Partnerships partnerships;
    private final Conditions conditions;
    private final StageChanges changes;
    private final History history;
    private final Clock clock;

    StageDesk(Partnerships partnerships, Conditions conditions, StageChanges changes, History history, Clock clock) {
        this.history = history;
        this.partnerships = partnerships;
        this.conditions = conditions;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param seen the version that the coordinator had before them
     * @param reason why going back, or why a hard condition is passed over; may be empty when everything is met
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody moved it first
     */
    @Transactional
    Outcome<Partnership> enter(Partnership partnership, int seen, Stage to, String reason, Person me) {
        if (partnership.version() != seen) {
            throw new ChangedMeanwhile(partnership.id());
        }
        var gate = gate(partnership, to);
        var from = partnership.stage().stage();
        return partnership
                .asSeenIn(seen)
                .enter(to, reason, gate, LocalDate.now(clock))
                .then(moved -> {
                    partnerships.save(moved);
                    var passedOver = partnership.goesOnTo(to)
                            ? gate.stream()
                                    .filter(Finding::blocks)
                                    .map(Finding::rule)
                                    .map(Rule::id)
                                    .toList()
                            : List.<String>of();
                    changes.add(
                            partnership.id(),
                            new StageChange(from, to, LocalDateTime.now(clock), me.id(), reason, passedOver));
                    tell(moved, passedOver, reason, me);
                });
    }

    /** What lasts is left, and with it what was never left in between: the conditions count, and not the path. */
    private List<Finding> gate(Partnership partnership, Stage to) {
        return Stream.concat(
                        conditions.of(partnership).gate().stream(),
                        conditions.gates(partnership, changes.leftOut(partnership, to)).stream())
                .toList();
    }

    private void tell(Partnership moved, List<String> passedOver, String reason, Person me) {
        var about = moved.id().value();
        history.tell(
                about, happened("partnerships.happened.entered." + moved.stage().stage()), me.id());
        if (!passedOver.isEmpty()) {
            var over = String.join(", ", passedOver);
            history.tell(about, happened("partnerships.happened.passedOver", over, reason), me.id());
        } else if (!reason.isBlank()) {
            history.tell(about, happened("partnerships.happened.because", reason), me.id());
        }
    }
}
