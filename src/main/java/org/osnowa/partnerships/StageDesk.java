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
import org.osnowa.platform.Outcome.Refused;
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
    static final int MOST_NAMED = 8;

    private final StageChanges changes;
    private final List<Absences> absences;
    private final History history;
    private final Clock clock;

    StageDesk(
            Partnerships partnerships,
            Conditions conditions,
            StageChanges changes,
            List<Absences> absences,
            History history,
            Clock clock) {
        this.absences = absences;
        this.history = history;
        this.partnerships = partnerships;
        this.conditions = conditions;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @param seen the version that the coordinator had before them
     * @param word why going back, or why a hard condition is passed over, and that absences are known; empty when all is well
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody moved it first
     */
    @Transactional
    Outcome<Partnership> enter(Partnership partnership, int seen, Stage to, StageWord word, Person me) {
        if (partnership.version() != seen) {
            throw new ChangedMeanwhile(partnership.id());
        }
        var gate = gate(partnership, to);
        var from = partnership.stage().stage();
        var absent = partnership.goesOnTo(to)
                ? absentFrom(partnership, conditions.partners(partnership.id()))
                : List.<String>of();
        var refusal =
                partnership.whyNotEnter(to, word.reason(), gate).or(() -> partnership.whyNotClose(to, word, absent));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        return partnership
                .asSeenIn(seen)
                .enter(to, word.reason(), gate, LocalDate.now(clock))
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
                            new StageChange(from, to, LocalDateTime.now(clock), me.id(), word.reason(), passedOver));
                    tell(from, moved, passedOver, word.reason(), me);
                    tellAbsent(moved, absent, me);
                });
    }

    /** The names of those that left no trace in the stage that lasts, as the list of partners has them. */
    List<String> absentFrom(Partnership partnership, List<Partner> partners) {
        var absent = absences.stream()
                .flatMap(each -> each.inTheStageOf(partnership).stream())
                .toList();
        return partners.stream()
                .filter(each -> absent.contains(each.membership().organisation()))
                .map(Partner::name)
                .toList();
    }

    /** Lateness and absence are the partners' own matter: nobody else reads it. */
    private void tellAbsent(Partnership moved, List<String> absent, Person me) {
        if (!absent.isEmpty()) {
            var named = String.join(", ", absent.subList(0, Math.min(absent.size(), MOST_NAMED)));
            var what = absent.size() <= MOST_NAMED
                    ? happened("partnerships.happened.absent", named)
                    : happened("partnerships.happened.absentMany", named, String.valueOf(absent.size()));
            history.tell(moved.id().value(), what.forPartnersOnly(), me.id());
        }
    }

    /** What lasts is left, and with it what was never left in between: the conditions count, and not the path. */
    private List<Finding> gate(Partnership partnership, Stage to) {
        return Stream.concat(
                        conditions.of(partnership).gate().stream(),
                        conditions.gates(partnership, changes.leftOut(partnership, to)).stream())
                .toList();
    }

    private void tell(Stage from, Partnership moved, List<String> passedOver, String reason, Person me) {
        var about = moved.id().value();
        var to = moved.stage().stage();
        if (to.number() < from.number()) {
            history.tell(about, happened("partnerships.happened.wentBack." + to, reason), me.id());
            return;
        }
        history.tell(about, happened("partnerships.happened.entered." + to), me.id());
        if (!passedOver.isEmpty()) {
            var over = String.join(", ", passedOver);
            history.tell(about, happened("partnerships.happened.passedOver", over, reason), me.id());
        } else if (!reason.isBlank()) {
            history.tell(about, happened("partnerships.happened.because", reason), me.id());
        }
    }
}
