package org.osnowa.commitments;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Money;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * A rate as somebody types it.
 *
 * @param rate złoty for one unit
 * @param version of the rate that the writer saw
 */
public record RateForm(
        @NotNull(message = "{RateForm.kind.missing}") @Nullable
        ContributionKind kind,

        @NotNull(message = "{RateForm.unit.missing}") @Nullable
        Unit unit,

        @NotBlank(message = "{RateForm.rate.missing}") @Nullable
        String rate,

        @Nullable String year,

        @NotBlank(message = "{RateForm.basis.missing}")
        @CodePointLength(max = 300, message = "{RateForm.basis.tooLong}")
        @Nullable
        String basis,

        @NotNull(message = "{RateForm.confidence.missing}") @Nullable
        RateConfidence confidence,

        @CodePointLength(max = 500, message = "{RateForm.source.tooLong}") @Nullable
        String source,

        int version,
        @Nullable UUID once) {

    private static final long MOST = 100_000_00;
    private static final Pattern YEAR = Pattern.compile("20\\d\\d|2100");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/.]+\\.[^\\s]+");

    static RateForm empty(int year) {
        return new RateForm(null, null, null, String.valueOf(year), null, null, null, 0, null);
    }

    static RateForm of(Rate rate) {
        return new RateForm(
                rate.kind(),
                rate.unit(),
                rate.perUnit().typed(),
                String.valueOf(rate.price().year()),
                rate.price().basis(),
                rate.confidence(),
                rate.source().orElse(null),
                rate.version(),
                null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (rate != null && !rate.isBlank() && amount().isEmpty()) {
            errors = errors.and("rate", t("RateForm.rate.unreadable"));
        }
        if (year == null || !YEAR.matcher(year.strip()).matches()) {
            errors = errors.and("year", t("RateForm.year.unreadable"));
        }
        if (address().filter(each -> !ADDRESS.matcher(each).matches()).isPresent()) {
            errors = errors.and("source", t("RateForm.source.unreadable"));
        }
        if (kind != null && unit != null) {
            var why = Rate.whyNot(kind, unit);
            if (why.isPresent()) {
                errors = errors.and(why.get().field(), Text.t((Refusal) why.get()));
            }
        }
        return errors.asAskedIn(RateForm.class);
    }

    private Optional<Long> amount() {
        return Optional.ofNullable(rate)
                .flatMap(Money::read)
                .map(Money::grosze)
                .filter(each -> each > 0 && each <= MOST);
    }

    private Optional<String> address() {
        return Optional.ofNullable(source).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** Only for a form without errors. */
    Rate rate(RateId id) {
        return new Rate(
                id,
                requireNonNull(kind),
                requireNonNull(unit),
                new Valuation(
                        amount().orElseThrow(),
                        requireNonNull(basis).strip(),
                        Integer.parseInt(requireNonNull(year).strip())),
                requireNonNull(confidence),
                address(),
                false,
                version);
    }
}
