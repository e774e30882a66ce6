package org.osnowa.proposals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.FormErrors;
import org.osnowa.proposals.Voice.Said;
import org.springframework.validation.BindingResult;

/**
 * What somebody answers for a partner: on the page, by a letter's link, or written down by who coordinates.
 *
 * @param name who said it, where it was not the visitor
 * @param scope what who answers by letter may say for the partner
 * @param round which stood on the page
 */
public record VoiceForm(
        @Nullable UUID organisation,

        @NotNull(message = "{VoiceForm.stance.missing}") @Nullable
        Stance stance,

        @CodePointLength(max = 2000, message = "{VoiceForm.tooLong2000}") @Nullable
        String words,

        @CodePointLength(max = 200, message = "{ProposalForm.tooLong200}") @Nullable
        String name,

        @Nullable Scope scope,
        @Nullable Channel channel,
        @Nullable Integer round) {

    static final VoiceForm EMPTY = new VoiceForm(null, null, null, null, null, null, null);

    static VoiceForm about(Round round, Optional<Voice> earlier, @Nullable UUID organisation) {
        return new VoiceForm(
                organisation,
                earlier.map(each -> each.said().stance()).orElse(null),
                earlier.flatMap(each -> each.said().words()).orElse(null),
                null,
                null,
                null,
                round.number());
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (stance != null && stance.needsWords() && said().words().isEmpty()) {
            errors = errors.and("words", t("VoiceForm.words." + stance));
        }
        return errors;
    }

    FormErrors errorsOfEntry(BindingResult result) {
        var errors = errors(result);
        if (organisation == null) {
            errors = errors.and("organisation", t("VoiceForm.organisation.missing"));
        }
        return named(errors, "VoiceForm.saidBy.missing");
    }

    FormErrors errorsOfLetter(BindingResult result) {
        var errors = named(errors(result), "VoiceForm.respondent.missing");
        return scope == null || scope == Scope.OBSERVES ? errors.and("scope", t("AnswerForm.scope.missing")) : errors;
    }

    private FormErrors named(FormErrors errors, String missing) {
        return who().isEmpty() ? errors.and("name", t(missing)) : errors;
    }

    Optional<String> who() {
        return Optional.ofNullable(name).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** The round which they had before them; none where nothing says so. */
    int seen() {
        return round == null ? 0 : round;
    }

    Optional<OrganisationId> partner() {
        return Optional.ofNullable(organisation).map(OrganisationId::new);
    }

    /** Only for a form with a stance. */
    Said said() {
        return new Said(
                requireNonNull(stance),
                Optional.ofNullable(words).map(String::strip).filter(each -> !each.isEmpty()));
    }
}
