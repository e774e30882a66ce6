package org.osnowa.goals;

import static org.osnowa.history.Happening.happened;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Amounts;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how it was on some day, and corrects it in the open. */
@Service
class MeasurementDesk {

    /** Two a week for five years. */
    static final int MOST = 500;

    private final Measurements measurements;
    private final History history;
    private final Clock clock;

    MeasurementDesk(Measurements measurements, History history, Clock clock) {
        this.clock = clock;
        this.measurements = measurements;
        this.history = history;
    }

    /** @param partner for which of the partners, where the writer acts for one */
    @Transactional
    Outcome<Measurement> measure(
            Partnership partnership,
            Goal goal,
            BigDecimal amount,
            LocalDate on,
            String source,
            Optional<OrganisationId> partner,
            Person me) {
        return Outcome.unless(
                        whyNot(goal),
                        () -> new Measurement(
                                new MeasurementId(Ids.next()), amount, on, source, Optional.of(me.id()), 0))
                .then(measured -> {
                    measurements.add(goal.id(), measured, partner, clock.instant());
                    tell(partnership, happened("goals.happened.measured", goal.code(), said(goal, amount), source), me);
                });
    }

    private Optional<MeasurementRefusal> whyNot(Goal goal) {
        if (goal.measure().unit().isEmpty()) {
            return Optional.of(MeasurementRefusal.NO_UNIT);
        }
        return measurements.count(goal.id()) >= MOST ? Optional.of(MeasurementRefusal.TOO_MANY) : Optional.empty();
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody corrected it first */
    @Transactional
    void correct(Partnership partnership, Goal goal, Measurement earlier, Measurement corrected, Person me) {
        measurements.save(corrected);
        tell(
                partnership,
                happened(
                        "goals.happened.corrected",
                        goal.code(),
                        said(goal, earlier.amount()),
                        said(goal, corrected.amount())),
                me);
    }

    @Transactional
    void remove(Partnership partnership, Goal goal, Measurement measurement, Person me) {
        if (measurements.remove(measurement.id(), goal.id())) {
            tell(partnership, happened("goals.happened.unmeasured", goal.code(), said(goal, measurement.amount())), me);
        }
    }

    static String said(Goal goal, BigDecimal amount) {
        return Amounts.typed(amount)
                + goal.measure().unit().map(each -> " " + each).orElse("");
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what, me.id());
    }
}
