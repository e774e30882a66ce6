package org.osnowa.meetings;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.meetings.Agenda.Content;
import org.osnowa.meetings.Agenda.Item;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * A point of the agenda.
 *
 * @param version of the point that the writer saw
 */
public record AgendaItemForm(
        @NotBlank(message = "{AgendaItemForm.title.missing}")
        @CodePointLength(max = 200, message = "{MeetingForm.tooLong200}")
        @Nullable
        String title,

        @NotNull(message = "{AgendaItemForm.purpose.missing}") @Nullable
        AgendaPurpose purpose,

        @Nullable String minutes,
        @Nullable UUID presenter,
        int version,
        @Nullable UUID once) {

    static AgendaItemForm empty(Optional<OrganisationId> presenter) {
        return new AgendaItemForm(
                null, null, null, presenter.map(OrganisationId::value).orElse(null), 0, null);
    }

    static AgendaItemForm of(Item item) {
        var content = item.content();
        return new AgendaItemForm(
                content.title(),
                content.purpose(),
                String.valueOf(content.minutes()),
                content.presenter().map(OrganisationId::value).orElse(null),
                item.version(),
                null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (lasts().isEmpty()) {
            errors = errors.and("minutes", t("AgendaItemForm.minutes.unreadable"));
        }
        return errors.asAskedIn(AgendaItemForm.class);
    }

    /** Only for a form without errors. */
    Content content() {
        return new Content(
                requireNonNull(title).strip(),
                requireNonNull(purpose),
                lasts().orElseThrow(),
                Optional.ofNullable(presenter).map(OrganisationId::new));
    }

    private Optional<Integer> lasts() {
        return Optional.ofNullable(minutes)
                .map(String::strip)
                .filter(each -> each.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(each -> each >= 1 && each <= Agenda.LONGEST);
    }
}
