package org.osnowa.decisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;

/**
 * What partners decided.
 *
 * @param number as it is called in the partnership: U1, U2, …
 */
record Decision(DecisionId id, int number, Resolution resolution, Task task, State state, int version) {

    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final int YEARS_AHEAD = 20;

    public sealed interface State {

        record Open() implements State {}

        record CarriedOut(LocalDate on) implements State {}

        record Dropped(LocalDate on, String reason) implements State {}
    }

    /**
     * What was decided.
     *
     * @param meeting at which it was decided, if it was at one
     * @param how they decided, in words
     * @param course what it says of the partnership as a whole, if it does
     */
    record Resolution(
            String words, LocalDate on, Optional<UUID> meeting, Optional<String> how, Optional<Course> course) {}

    /**
     * @param owner the partner that sees to it
     * @param due until when
     */
    record Task(OrganisationId owner, Optional<LocalDate> due) {}

    String code() {
        return "U" + number;
    }

    boolean open() {
        return state instanceof State.Open;
    }

    /** Its day has passed and nothing came of it yet. */
    boolean overdue(LocalDate today) {
        return open() && task.due().filter(day -> day.isBefore(today)).isPresent();
    }

    /**
     * Why it cannot be written down like this.
     *
     * @param partners who may see to it
     */
    Optional<DecisionRefusal> whyNot(Collection<OrganisationId> partners, LocalDate today) {
        if (resolution.on().isBefore(FIRST)) {
            return Optional.of(DecisionRefusal.TOO_EARLY);
        }
        if (resolution.on().isAfter(today)) {
            return Optional.of(DecisionRefusal.NOT_YET_DECIDED);
        }
        if (!partners.contains(task.owner())) {
            return Optional.of(DecisionRefusal.NOT_A_PARTNER);
        }
        return whyNotDue(today).or(() -> whyNotState(today));
    }

    private Optional<DecisionRefusal> whyNotDue(LocalDate today) {
        if (task.due().filter(day -> day.isBefore(resolution.on())).isPresent()) {
            return Optional.of(DecisionRefusal.DUE_BEFORE_DECIDED);
        }
        return task.due()
                .filter(day -> day.isAfter(today.plusYears(YEARS_AHEAD)))
                .map(_ -> DecisionRefusal.DUE_TOO_FAR);
    }

    private Optional<DecisionRefusal> whyNotState(LocalDate today) {
        return switch (state) {
            case State.Open() -> Optional.empty();
            case State.CarriedOut(var on) -> whyNotEnded(on, today);
            case State.Dropped(var on, var _) -> whyNotEnded(on, today);
        };
    }

    private Optional<DecisionRefusal> whyNotEnded(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            return Optional.of(DecisionRefusal.ENDED_AHEAD);
        }
        return on.isBefore(resolution.on()) ? Optional.of(DecisionRefusal.ENDED_BEFORE_DECIDED) : Optional.empty();
    }

    /** The same decision written down anew, as somebody saw it before. */
    Decision as(Decision other, int seen) {
        return new Decision(id, number, other.resolution(), other.task(), other.state(), seen);
    }

    Decision numbered(int next) {
        return new Decision(id, next, resolution, task, state, version);
    }
}
