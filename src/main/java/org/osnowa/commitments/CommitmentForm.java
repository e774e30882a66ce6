package org.osnowa.commitments;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Money;
import org.springframework.validation.BindingResult;

/**
 * What a partner promises, as typed. Who answers by letter leaves the giver empty: the link says who that is.
 *
 * @param quantity each time, where it comes again and again
 * @param from the first time, only with a rhythm
 * @param due the last day
 * @param taken which rate is taken: the id of one on offer, one's own or none; empty for one's own where one was typed
 * @param saidBy who said it, where a coordinator writes it down
 */
public record CommitmentForm(
        @Nullable UUID giver,
        @Nullable UUID receiver,

        @NotNull(message = "{CommitmentForm.kind.missing}") @Nullable
        ContributionKind kind,

        @NotBlank(message = "{CommitmentForm.what.missing}")
        @CodePointLength(max = 300, message = "{CommitmentForm.what.tooLong}")
        @Nullable
        String what,

        @NotBlank(message = "{CommitmentForm.quantity.missing}") @Nullable
        String quantity,

        @NotNull(message = "{CommitmentForm.unit.missing}") @Nullable
        Unit unit,

        @CodePointLength(max = 40, message = "{CommitmentForm.called.tooLong}") @Nullable
        String called,

        @Nullable Often often,
        @Nullable String from,
        @Nullable String due,
        @Nullable UUID goal,
        @Nullable UUID action,
        @Nullable String taken,
        @Nullable String rate,

        @CodePointLength(max = 300, message = "{CommitmentForm.rateBasis.tooLong}") @Nullable
        String rateBasis,

        @Nullable String rateYear,

        @CodePointLength(max = 200, message = "{CommitmentForm.saidBy.tooLong}") @Nullable
        String saidBy,

        @Nullable Channel channel,
        @Nullable UUID once) {

    public enum Often {
        ONCE,
        WEEK,
        TWO_WEEKS,
        MONTH;

        Optional<Rhythm.Every> every() {
            return switch (this) {
                case ONCE -> Optional.empty();
                case WEEK -> Optional.of(Rhythm.Every.WEEK);
                case TWO_WEEKS -> Optional.of(Rhythm.Every.TWO_WEEKS);
                case MONTH -> Optional.of(Rhythm.Every.MONTH);
            };
        }

        static Often of(Optional<Rhythm> rhythm) {
            return rhythm.map(each -> switch (each.every()) {
                        case WEEK -> WEEK;
                        case TWO_WEEKS -> TWO_WEEKS;
                        case MONTH -> MONTH;
                    })
                    .orElse(ONCE);
        }
    }

    static final String OWN = "OWN";
    static final String NONE = "NONE";
    private static final RateId NOWHERE = new RateId(new UUID(0, 0));

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    static CommitmentForm empty(@Nullable UUID giver, @Nullable UUID goal, @Nullable UUID action) {
        return new CommitmentForm(
                giver,
                null,
                null,
                null,
                null,
                null,
                null,
                Often.ONCE,
                null,
                null,
                goal,
                action,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (has(quantity) && Quantities.read(quantity).isEmpty()) {
            errors = errors.and("quantity", t("CommitmentForm.quantity.unreadable"));
        }
        if (kind != null && unit != null && !kind.countedIn(unit)) {
            errors = errors.and("unit", t("CommitmentForm.unit.unfit", t(kind)));
        }
        errors = day(errors, "due", due);
        if (again()) {
            errors = day(errors, "from", from);
        }
        return worth(errors).asAskedIn(CommitmentForm.class);
    }

    private FormErrors worth(FormErrors before) {
        if (!has(rate)) {
            return OWN.equals(taken) ? before.and("rate", t("CommitmentForm.rate.missing")) : before;
        }
        if (takenRate().isPresent() || NONE.equals(taken)) {
            return before.and("taken", t("CommitmentForm.taken.both"));
        }
        var errors = before;
        if (kind != null && !kind.valued()) {
            errors = errors.and("rate", t("CommitmentForm.rate.notValued"));
        }
        if (Money.read(requireNonNull(rate))
                .filter(each -> each.grosze() > 0 && each.grosze() <= Valuation.MOST)
                .isEmpty()) {
            errors = errors.and("rate", t("CommitmentForm.rate.unreadable"));
        }
        if (!has(rateBasis)) {
            errors = errors.and("rateBasis", t("CommitmentForm.rateBasis.missing"));
        }
        return year().isEmpty() ? errors.and("rateYear", t("CommitmentForm.rateYear.unreadable")) : errors;
    }

    /** The rate on offer that was chosen; what is no id is the id of none. */
    Optional<RateId> takenRate() {
        if (!has(taken) || OWN.equals(taken) || NONE.equals(taken)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RateId.of(requireNonNull(taken)));
        } catch (IllegalArgumentException _) {
            return Optional.of(NOWHERE);
        }
    }

    private Optional<Integer> year() {
        return Optional.ofNullable(rateYear)
                .map(String::strip)
                .filter(each -> each.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(each -> each >= FIRST_YEAR && each <= LAST_YEAR);
    }

    private static FormErrors day(FormErrors errors, String field, @Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(Days::read).isPresent()
                ? errors
                : errors.and(field, t("CommitmentForm.day.unreadable"));
    }

    private boolean again() {
        return often != null && often != Often.ONCE;
    }

    private static boolean has(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }

    private static Optional<String> words(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** Only for a form without errors. */
    Optional<Valuation> ownValuation() {
        return has(rate)
                ? Optional.of(new Valuation(
                        Money.read(requireNonNull(rate)).orElseThrow().grosze(),
                        requireNonNull(rateBasis).strip(),
                        year().orElseThrow()))
                : Optional.empty();
    }

    /**
     * Only for a form without errors.
     *
     * @param valuation the rate that was taken, see {@link RateHints}
     */
    Offer offer(OrganisationId whoGives, Optional<Valuation> valuation) {
        return new Offer(
                whoGives,
                Optional.ofNullable(receiver).map(OrganisationId::new),
                requireNonNull(kind),
                requireNonNull(what).strip(),
                requireNonNull(unit),
                words(called),
                Optional.ofNullable(goal),
                Optional.ofNullable(action),
                valuation);
    }

    /** Only for a form without errors; what is promised far too often is refused by its sum. */
    Promise promise() {
        var each = Quantities.read(quantity).orElseThrow();
        var last = read(due);
        return Optional.ofNullable(often)
                .flatMap(Often::every)
                .map(every -> Promise.again(new Rhythm(every, each, read(from), last)))
                .orElseGet(() -> Promise.once(each, last));
    }

    private static LocalDate read(@Nullable String day) {
        return Days.read(requireNonNull(day)).orElseThrow();
    }

    Optional<String> said() {
        return words(saidBy);
    }

    /** Somebody else promised it: then it is asked who, because nobody promises for others. */
    boolean writtenDownBy(Actor actor) {
        return giver != null && !actor.speaksFor(new OrganisationId(giver));
    }
}
