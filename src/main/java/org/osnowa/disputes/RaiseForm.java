package org.osnowa.disputes;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * What somebody cannot settle at the table.
 *
 * @param organisation in whose name it is raised
 * @param about the partners that it concerns; {@link #COORDINATION} for how the partnership is coordinated
 * @param lead who should lead the talk, as {@link LeadChoice} reads it
 * @param email of who is asked to mediate
 */
public record RaiseForm(
        @NotNull(message = "{RaiseForm.organisation.missing}") @Nullable
        String organisation,

        @Nullable List<String> about,

        @NotBlank(message = "{RaiseForm.title.missing}")
        @CodePointLength(max = 120, message = "{RaiseForm.title.tooLong}")
        @Nullable
        String title,

        @NotBlank(message = "{RaiseForm.words.missing}")
        @CodePointLength(max = 4000, message = "{DisputeForm.tooLong}")
        @Nullable
        String words,

        @Nullable String lead,
        @Nullable String email,
        @Nullable UUID once) {

    static final String COORDINATION = "COORDINATION";

    static RaiseForm empty(@Nullable String organisation) {
        return new RaiseForm(organisation, null, null, null, null, null, null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (organisation != null && OrganisationId.read(organisation).isEmpty()) {
            errors = errors.and("organisation", t("RaiseForm.organisation.missing"));
        }
        if (title != null && title.isBlank()) {
            errors = errors.and("title", t("RaiseForm.title.missing"));
        }
        if (words != null && words.isBlank()) {
            errors = errors.and("words", t("RaiseForm.words.missing"));
        }
        var choice = LeadChoice.read(lead);
        if (choice.isEmpty()) {
            errors = errors.and("lead", t("DisputeForm.lead.missing"));
        }
        if (choice.filter(each -> each.kind() == DisputeLead.MEDIATOR).isPresent() && !readable(email)) {
            errors = errors.and("email", t("DisputeForm.email.unreadable"));
        }
        return errors.asAskedIn(RaiseForm.class);
    }

    static boolean readable(@Nullable String address) {
        return address != null && EmailAddress.read(address).isPresent();
    }

    /** The rest only for a form without errors. */
    OrganisationId raisedFor() {
        return OrganisationId.read(requireNonNull(organisation)).orElseThrow();
    }

    boolean coordination() {
        return about != null && about.contains(COORDINATION);
    }

    List<OrganisationId> others() {
        return Stream.ofNullable(about)
                .flatMap(List::stream)
                .flatMap(each -> OrganisationId.read(each).stream())
                .distinct()
                .toList();
    }

    LeadChoice choice() {
        return LeadChoice.read(lead).orElseThrow();
    }

    String address() {
        return email == null ? "" : email.strip();
    }

    String called() {
        return requireNonNull(title).strip();
    }

    String said() {
        return requireNonNull(words).strip();
    }
}
