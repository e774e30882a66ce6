package org.osnowa.disputes;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * What is typed on the page of a dispute: each of its forms has some of these fields, under names of their own.
 *
 * @param version of the dispute that the writer saw
 */
public record DisputeForm(
        @Nullable String note,
        @Nullable String lead,
        @Nullable String email,
        @Nullable String outcome,
        @Nullable DisputeStep next,
        @Nullable String due,
        @Nullable String who,
        @Nullable String proposal,
        @Nullable UUID proposed,
        @Nullable UUID side,
        @Nullable String heard,
        @Nullable Boolean records,
        @Nullable String refusal,
        @Nullable String withdrawal,
        @Nullable String after,
        @Nullable String name,
        @Nullable Integer version,
        @Nullable UUID once) {

    private static final int WORDS_MOST = 4_000;
    private static final int OUTCOME_MOST = 2_000;
    private static final int NAME_MOST = 200;

    static DisputeForm empty() {
        return new DisputeForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    FormErrors noteErrors(BindingResult result) {
        return words(FormErrors.in(result), "note", note, WORDS_MOST);
    }

    FormErrors proposalErrors(BindingResult result) {
        return words(FormErrors.in(result), "proposal", proposal, WORDS_MOST);
    }

    FormErrors refusalErrors(BindingResult result) {
        return words(FormErrors.in(result), "refusal", refusal, WORDS_MOST);
    }

    FormErrors withdrawalErrors(BindingResult result) {
        return words(FormErrors.in(result), "withdrawal", withdrawal, WORDS_MOST);
    }

    FormErrors afterErrors(BindingResult result) {
        return words(FormErrors.in(result), "after", after, WORDS_MOST);
    }

    FormErrors nameErrors(BindingResult result) {
        return words(FormErrors.in(result), "name", name, NAME_MOST);
    }

    FormErrors heardErrors(BindingResult result) {
        return words(FormErrors.in(result), "heard", heard, NAME_MOST);
    }

    FormErrors leadErrors(BindingResult result) {
        var errors = FormErrors.in(result);
        var choice = LeadChoice.read(lead);
        if (choice.isEmpty()) {
            errors = errors.and("lead", t("DisputeForm.lead.missing"));
        }
        return choice.filter(each -> each.kind() == DisputeLead.MEDIATOR).isPresent() ? emailErrors(errors) : errors;
    }

    FormErrors letterErrors(BindingResult result) {
        return emailErrors(FormErrors.in(result));
    }

    private FormErrors emailErrors(FormErrors errors) {
        return RaiseForm.readable(email) ? errors : errors.and("email", t("DisputeForm.email.unreadable"));
    }

    FormErrors stepErrors(BindingResult result) {
        var errors = words(FormErrors.in(result), "outcome", outcome, OUTCOME_MOST);
        if (next == null) {
            errors = errors.and("next", t("DisputeForm.next.missing"));
        }
        if (day().isEmpty()) {
            errors = errors.and("due", t("DisputeForm.due.unreadable"));
        }
        if (who != null && tooLong(who, NAME_MOST)) {
            errors = errors.and("who", t("DisputeForm.who.tooLong"));
        }
        return errors.asAskedIn(DisputeForm.class);
    }

    private static FormErrors words(FormErrors errors, String field, @Nullable String typed, int most) {
        if (typed == null || typed.isBlank()) {
            return errors.and(field, t("DisputeForm.missing." + field));
        }
        return tooLong(typed.strip(), most)
                ? errors.and(
                        field,
                        switch (most) {
                            case WORDS_MOST -> t("DisputeForm.tooLong");
                            case OUTCOME_MOST -> t("DisputeForm.outcome.tooLong");
                            default -> t("DisputeForm.who.tooLong");
                        })
                : errors;
    }

    private static boolean tooLong(String text, int most) {
        return text.codePointCount(0, text.length()) > most;
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(due).flatMap(Days::read);
    }

    boolean toRecord() {
        return Boolean.TRUE.equals(records);
    }

    /** Without a version it is as if the writer had seen nothing. */
    int seen() {
        return version == null ? -1 : version;
    }

    /** The rest only for a form without errors. */
    LocalDate until() {
        return day().orElseThrow();
    }

    Optional<String> by() {
        return Optional.ofNullable(who).map(String::strip).filter(each -> !each.isEmpty());
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
