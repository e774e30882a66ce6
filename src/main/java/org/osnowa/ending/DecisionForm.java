package org.osnowa.ending;

import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.ending.Ending.Choice;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;

/** @param seen the version of the decision that the coordinator saw */
public record DecisionForm(
        int seen,

        @NotNull(message = "{DecisionForm.way.missing}") @Nullable
        Way way,

        @NotBlank(message = "{DecisionForm.decision.missing}")
        @CodePointLength(max = 1000, message = "{DecisionForm.decision.tooLong}")
        @Nullable
        String decision,

        @Nullable String on,

        @CodePointLength(max = 2000, message = "{DecisionForm.ties.tooLong}") @Nullable
        String ties) {

    static DecisionForm of(Ending ending, LocalDate today) {
        return new DecisionForm(
                ending.version(),
                ending.choice().map(Choice::way).orElse(null),
                ending.choice().map(Choice::decision).orElse(null),
                Text.date(ending.choice().map(Choice::on).orElse(today)),
                ending.ties());
    }

    /** What was typed, over what somebody else decided meanwhile. */
    DecisionForm seenAs(int version) {
        return new DecisionForm(version, way, decision, on, ties);
    }

    FormErrors and(FormErrors errors) {
        return day().isPresent() ? errors : errors.and("on", t("DecisionForm.on.missing"));
    }

    Choice choice() {
        return new Choice(
                Objects.requireNonNull(way), Objects.requireNonNull(decision).strip(), day().orElseThrow());
    }

    String remaining() {
        return ties == null ? "" : ties.strip();
    }

    private Optional<LocalDate> day() {
        return on == null ? Optional.empty() : Days.read(on);
    }
}
