package org.osnowa.proposals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.osnowa.proposals.ProposalDesk.Draft;
import org.springframework.validation.BindingResult;

/**
 * What somebody puts to the partners, as typed.
 *
 * @param until the last day for answers
 * @param hour until which on that day; empty for its end
 * @param about the partner about which the others decide; it has no voice
 * @param weights of voices by partner, where votes are weighted
 * @param groups whose interest a partner has, where their shares are watched; empty for its sector's
 * @param asked whether partners without an account are asked by letter at once
 */
public record ProposalForm(
        @NotBlank(message = "{ProposalForm.title.missing}")
        @CodePointLength(max = 200, message = "{ProposalForm.tooLong200}")
        @Nullable
        String title,

        @NotBlank(message = "{ProposalForm.words.missing}")
        @CodePointLength(max = 5000, message = "{ProposalForm.tooLong5000}")
        @Nullable
        String words,

        @NotNull(message = "{ProposalForm.mode.missing}") @Nullable
        Mode mode,

        @Nullable Quorum quorum,
        @Nullable Majority majority,
        @Nullable UUID decider,
        @Nullable UUID about,
        @Nullable Map<String, String> weights,
        @Nullable Map<String, String> groups,
        @Nullable String until,
        @Nullable String hour,
        @Nullable String hidden,
        @Nullable UUID meeting,
        @Nullable String asked,
        @Nullable UUID once) {

    private static final int LONGEST_GROUP = 200;

    static ProposalForm fresh(UsualRule usual, LocalDate today, @Nullable UUID meeting) {
        var rule = usual.rule();
        return new ProposalForm(
                null,
                null,
                rule.mode(),
                rule.quorum(),
                rule.majority(),
                null,
                null,
                null,
                null,
                Text.date(today.plusDays(usual.days())),
                null,
                null,
                meeting,
                "yes",
                null);
    }

    /** What keeps the rule from being read, where it is only looked at. */
    FormErrors errorsOfRule() {
        return until(FormErrors.none());
    }

    private FormErrors until(FormErrors before) {
        var errors = before;
        if (Until.day(until).isEmpty()) {
            errors = errors.and("until", t("ProposalForm.until.unreadable"));
        }
        if (!Until.none(hour) && Until.hour(hour).isEmpty()) {
            errors = errors.and("hour", t("ProposalForm.hour.unreadable"));
        }
        return errors;
    }

    FormErrors errors(BindingResult result) {
        var errors = until(FormErrors.in(result));
        if (mode == Mode.ADVICE_FIRST && decider == null) {
            errors = errors.and("decider", t("ProposalForm.decider.missing"));
        }
        if (mode == Mode.WEIGHTED) {
            for (var each : typedWeights().entrySet()) {
                if (weight(each.getValue()).isEmpty()) {
                    errors = errors.and("weights[" + each.getKey() + "]", t("ProposalForm.weight.unreadable"));
                }
            }
        }
        for (var each : interests().entrySet()) {
            if (each.getValue().codePointCount(0, each.getValue().length()) > LONGEST_GROUP) {
                errors = errors.and("groups[" + each.getKey() + "]", t("ProposalForm.tooLong200"));
            }
        }
        return errors.asAskedIn(ProposalForm.class);
    }

    private Map<OrganisationId, String> interests() {
        var interests = new LinkedHashMap<OrganisationId, String>();
        if (groups != null) {
            groups.forEach((partner, group) -> {
                if (!group.isBlank()) {
                    OrganisationId.read(partner).ifPresent(each -> interests.put(each, group.strip()));
                }
            });
        }
        return interests;
    }

    private Map<String, String> typedWeights() {
        var typed = new LinkedHashMap<String, String>();
        if (weights != null) {
            weights.forEach((partner, weight) -> {
                if (OrganisationId.read(partner).isPresent() && !weight.isBlank()) {
                    typed.put(partner, weight);
                }
            });
        }
        return typed;
    }

    @Nullable
    public String weightOf(String partner) {
        return weights == null ? null : weights.get(partner);
    }

    @Nullable
    public String groupOf(String partner) {
        return groups == null ? null : groups.get(partner);
    }

    private static Optional<Integer> weight(String typed) {
        return Optional.of(typed.strip())
                .filter(each -> each.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .filter(each -> each >= 1 && each <= Voter.MOST_WEIGHT);
    }

    /** Only for a form without errors. */
    Draft draft(boolean watched, ZoneId zone) {
        var how = requireNonNull(mode);
        return new Draft(
                requireNonNull(title).strip(),
                requireNonNull(words).strip(),
                new Rule(
                        how,
                        quorum == null ? Quorum.HALF : quorum,
                        majority == null ? Majority.SIMPLE : majority,
                        watched),
                hidden != null,
                Optional.ofNullable(meeting),
                how == Mode.ADVICE_FIRST ? Optional.ofNullable(decider).map(OrganisationId::new) : Optional.empty(),
                Optional.ofNullable(about).map(OrganisationId::new),
                how == Mode.WEIGHTED ? weighed() : Map.of(),
                watched ? interests() : Map.of(),
                Until.moment(Until.day(until).orElseThrow(), Until.hour(hour), zone),
                asked != null);
    }

    private Map<OrganisationId, Integer> weighed() {
        var weighed = new LinkedHashMap<OrganisationId, Integer>();
        typedWeights()
                .forEach((partner, typed) -> weighed.put(
                        OrganisationId.read(partner).orElseThrow(),
                        weight(typed).orElseThrow()));
        return weighed;
    }
}
