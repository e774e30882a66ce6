package org.osnowa.plan;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.plan.Action.State;
import org.osnowa.plan.Action.Work;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * @param after the actions that have to be done first
 * @param doneOn empty for today
 * @param version of the action that the writer saw
 */
public record ActionForm(
        @NotBlank(message = "{ActionForm.title.missing}")
        @CodePointLength(max = 300, message = "{ActionForm.title.tooLong}")
        @Nullable
        String title,

        @Nullable UUID goal,

        @NotNull(message = "{ActionForm.responsible.missing}") @Nullable
        UUID responsible,

        @Nullable List<String> partners,
        @Nullable String from,
        @Nullable String until,
        @Nullable List<String> after,
        @Nullable Doing state,
        @Nullable String doneOn,

        @CodePointLength(max = 1000, message = "{ActionForm.reason.tooLong}") @Nullable
        String reason,

        int version,
        @Nullable UUID once) {

    public enum Doing {
        PLANNED,
        IN_PROGRESS,
        DONE,
        GIVEN_UP
    }

    static ActionForm empty(@Nullable UUID goal) {
        return new ActionForm(null, goal, null, null, null, null, null, Doing.PLANNED, null, null, 0, null);
    }

    static ActionForm of(Action action) {
        var work = action.work();
        return new ActionForm(
                work.title(),
                work.goal().orElse(null),
                work.responsible().value(),
                work.with().stream().map(OrganisationId::toString).toList(),
                Text.date(action.term().from()),
                Text.date(action.term().to()),
                action.after().stream().map(ActionId::toString).toList(),
                doing(action.state()),
                action.state() instanceof State.Done(var on) ? Text.date(on) : null,
                action.state() instanceof State.GivenUp(var why) ? why : null,
                action.version(),
                null);
    }

    static Doing doing(State state) {
        return switch (state) {
            case State.Planned() -> Doing.PLANNED;
            case State.InProgress() -> Doing.IN_PROGRESS;
            case State.Done(var _) -> Doing.DONE;
            case State.GivenUp(var _) -> Doing.GIVEN_UP;
        };
    }

    FormErrors errors(BindingResult result, LocalDate today) {
        var errors = day(day(FormErrors.in(result), "from", from), "until", until);
        if (doing() == Doing.DONE && doneOn != null && !doneOn.isBlank()) {
            errors = day(errors, "doneOn", doneOn);
        }
        if (doing() == Doing.DONE && finished(today).isAfter(today)) {
            errors = errors.and("doneOn", t("ActionForm.doneOn.future"));
        }
        if (doing() == Doing.GIVEN_UP && (reason == null || reason.isBlank())) {
            errors = errors.and("reason", t("ActionForm.reason.missing"));
        }
        return errors.asAskedIn(ActionForm.class);
    }

    /** Only for a form without errors. */
    Draft draft(LocalDate today) {
        return new Draft(
                new Work(
                        Optional.ofNullable(goal),
                        requireNonNull(title).strip(),
                        new OrganisationId(requireNonNull(responsible)),
                        chosen(partners).map(OrganisationId::new).toList()),
                Days.read(requireNonNull(from)).orElseThrow(),
                Days.read(requireNonNull(until)).orElseThrow(),
                chosen(after).map(ActionId::new).toList(),
                switch (doing()) {
                    case PLANNED -> new State.Planned();
                    case IN_PROGRESS -> new State.InProgress();
                    case DONE -> new State.Done(finished(today));
                    case GIVEN_UP -> new State.GivenUp(requireNonNull(reason).strip());
                });
    }

    private Doing doing() {
        return state == null ? Doing.PLANNED : state;
    }

    private LocalDate finished(LocalDate today) {
        return doneOn == null || doneOn.isBlank() ? today : Days.read(doneOn).orElse(today);
    }

    private static FormErrors day(FormErrors errors, String field, @Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(Days::read).isPresent()
                ? errors
                : errors.and(field, t("ActionForm.day.unreadable"));
    }

    private static Stream<UUID> chosen(@Nullable List<String> ids) {
        return Stream.ofNullable(ids)
                .flatMap(List::stream)
                .flatMap(each -> OrganisationId.read(each).stream())
                .map(OrganisationId::value);
    }
}
