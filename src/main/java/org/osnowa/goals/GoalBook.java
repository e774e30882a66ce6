package org.osnowa.goals;

import static org.osnowa.history.Happening.happened;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.goals.Confirmations.Yes;
import org.osnowa.goals.Goal.Judgement;
import org.osnowa.goals.Goal.State;
import org.osnowa.goals.KeyQuestions.Answers;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Component;

/** Enters goals that were set, measured by their owners, confirmed and judged on an earlier day: in the demo community. */
@Component
public class GoalBook {

    public record Measured(BigDecimal amount, LocalDate on, String source) {}

    public record Judged(Result result, String words, LocalDate on) {}

    /**
     * @param adopted empty while it is a draft
     * @param confirming the partners that have said yes to it
     */
    public record Earlier(
            GoalId id,
            Terms terms,
            LocalDate written,
            Optional<LocalDate> adopted,
            List<Measured> measured,
            List<OrganisationId> confirming,
            Optional<Judged> judged) {}

    private final Goals goals;
    private final Measurements measurements;
    private final Confirmations confirmations;
    private final KeyQuestions questions;
    private final GoalDesk desk;
    private final CoachReading reading;
    private final History history;
    private final Clock clock;

    GoalBook(
            Goals goals,
            Measurements measurements,
            Confirmations confirmations,
            KeyQuestions questions,
            GoalDesk desk,
            CoachReading reading,
            History history,
            Clock clock) {
        this.goals = goals;
        this.measurements = measurements;
        this.confirmations = confirmations;
        this.questions = questions;
        this.desk = desk;
        this.reading = reading;
        this.history = history;
        this.clock = clock;
    }

    public void answer(PartnershipId partnership, String aims, String gain, String way) {
        var answers = new Answers(Optional.of(aims), Optional.of(gain), Optional.of(way), 0);
        questions.save(partnership, answers);
        desk.keep(partnership, answers, null);
    }

    public void enter(PartnershipId partnership, Earlier earlier) {
        var goal = new Goal(
                earlier.id(),
                goals.nextNumber(partnership),
                earlier.terms(),
                earlier.adopted().isPresent() ? new State.Adopted() : new State.Draft(),
                earlier.judged().map(each -> new Judgement(each.result(), each.words(), each.on())),
                reading.opinion(earlier.terms()),
                1,
                0);
        goals.add(partnership, goal, at(earlier.written()));
        desk.keep(partnership, goal, null);
        var about = partnership.value();
        history.tell(
                about, happened("goals.happened.added", goal.code(), goal.sentence()), null, at(earlier.written()));
        earlier.adopted().ifPresent(on -> {
            history.tell(about, happened("goals.happened.adopted", goal.code(), goal.sentence()), null, at(on));
            earlier.confirming()
                    .forEach(each ->
                            confirmations.add(new Yes(goal.id(), each, 1, at(on), Optional.empty(), Optional.empty())));
        });
        earlier.measured()
                .forEach(each -> measurements.add(
                        goal.id(),
                        new Measurement(
                                new MeasurementId(Ids.next()),
                                each.amount(),
                                each.on(),
                                each.source(),
                                Optional.empty(),
                                0),
                        earlier.terms().aim().owner(),
                        at(each.on())));
        tellResults(about, goal, earlier);
    }

    private void tellResults(UUID about, Goal goal, Earlier earlier) {
        earlier.measured().forEach(each -> {
            var said = MeasurementDesk.said(goal, each.amount());
            history.tell(
                    about, happened("goals.happened.measured", goal.code(), said, each.source()), null, at(each.on()));
        });
        earlier.judged().ifPresent(each -> {
            var key = "goals.happened.judged." + each.result().name();
            history.tell(about, happened(key, goal.code(), each.words()), null, at(each.on()));
        });
    }

    /** Ties a goal to the need of the diagnosis that it answers. */
    public void answers(PartnershipId partnership, GoalId id, UUID need) {
        var goal = goals.get(id, partnership);
        var aim = goal.terms().aim();
        var answering = new Aim(aim.sentence(), aim.beneficiaries(), aim.place(), aim.owner(), Optional.of(need));
        var terms = new Terms(answering, goal.measure());
        goals.save(goal.worded(terms, goal.state(), reading.opinion(terms), goal.version()));
    }

    private Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}
