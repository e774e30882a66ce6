package org.osnowa.decisions;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.decisions.Decision.State;
import org.osnowa.decisions.Decision.Task;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * @param meeting at which it was decided; then its day is that of the meeting
 * @param course what it says of the partnership as a whole; empty when it is about something else
 * @param endedOn when it was carried out or dropped; empty for today
 * @param version of the decision that the writer saw
 */
public record DecidedForm(
        @NotBlank(message = "{DecidedForm.words.missing}")
        @CodePointLength(max = 1000, message = "{DecidedForm.tooLong1000}")
        @Nullable
        String words,

        @Nullable UUID meeting,
        @Nullable String on,

        @CodePointLength(max = 200, message = "{DecidedForm.how.tooLong}") @Nullable
        String how,

        @Nullable Course course,

        @NotNull(message = "{DecidedForm.owner.missing}") @Nullable
        UUID owner,

        @Nullable String due,
        @Nullable Became became,
        @Nullable String endedOn,

        @CodePointLength(max = 1000, message = "{DecidedForm.tooLong1000}") @Nullable
        String reason,

        int version,
        @Nullable UUID once) {

    public enum Became {
        OPEN,
        CARRIED_OUT,
        DROPPED
    }

    static DecidedForm empty(@Nullable UUID meeting) {
        return new DecidedForm(null, meeting, null, null, null, null, null, Became.OPEN, null, null, 0, null);
    }

    static DecidedForm of(Decision decision) {
        var resolution = decision.resolution();
        return new DecidedForm(
                resolution.words(),
                resolution.meeting().orElse(null),
                Text.date(resolution.on()),
                resolution.how().orElse(null),
                resolution.course().orElse(null),
                decision.task().owner().value(),
                decision.task().due().map(Text::date).orElse(null),
                became(decision.state()),
                switch (decision.state()) {
                    case State.Open() -> null;
                    case State.CarriedOut(var day) -> Text.date(day);
                    case State.Dropped(var day, var _) -> Text.date(day);
                },
                decision.state() instanceof State.Dropped(var _, var why) ? why : null,
                decision.version(),
                null);
    }

    static Became became(State state) {
        return switch (state) {
            case State.Open() -> Became.OPEN;
            case State.CarriedOut(var _) -> Became.CARRIED_OUT;
            case State.Dropped(var _, var _) -> Became.DROPPED;
        };
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (meeting == null || filled(on).isPresent()) {
            errors = day(errors, "on", on);
        }
        if (filled(due).isPresent()) {
            errors = day(errors, "due", due);
        }
        if (became() != Became.OPEN && filled(endedOn).isPresent()) {
            errors = day(errors, "endedOn", endedOn);
        }
        if (became() == Became.DROPPED && filled(reason).isEmpty()) {
            errors = errors.and("reason", t("DecidedForm.reason.missing"));
        }
        return errors.asAskedIn(DecidedForm.class);
    }

    @Override
    public Became became() {
        return became == null ? Became.OPEN : became;
    }

    /** Only for a form without errors, as the next three. */
    String text() {
        return filled(words).orElseThrow();
    }

    Optional<LocalDate> decidedOn() {
        return filled(on).flatMap(Days::read);
    }

    Task task() {
        return new Task(new OrganisationId(requireNonNull(owner)), filled(due).flatMap(Days::read));
    }

    State state(LocalDate today) {
        var day = filled(endedOn).flatMap(Days::read).orElse(today);
        return switch (became()) {
            case OPEN -> new State.Open();
            case CARRIED_OUT -> new State.CarriedOut(day);
            case DROPPED -> new State.Dropped(day, filled(reason).orElseThrow());
        };
    }

    static Optional<String> filled(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static FormErrors day(FormErrors errors, String field, @Nullable String typed) {
        return filled(typed).flatMap(Days::read).isPresent()
                ? errors
                : errors.and(field, t("DecidedForm.day.unreadable"));
    }
}
