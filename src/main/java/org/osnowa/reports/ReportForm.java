package org.osnowa.reports;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;

/**
 * What is asked for. Days that nobody gives are the ends of this year.
 *
 * @param partner an organisation; nothing for all of them
 */
public record ReportForm(
        @Nullable String partner,
        @Nullable String from,
        @Nullable String to) {

    /** @param partners of whom one can be asked for */
    FormErrors errors(Iterable<OrganisationId> partners, LocalDate today) {
        var errors = FormErrors.none();
        if (!blank(partner) && partner(partners).isEmpty()) {
            errors = errors.and("partner", t("ReportForm.partner.unreadable"));
        }
        if (day(from, LocalDate.MIN).isEmpty()) {
            errors = errors.and("from", t("ReportForm.from.unreadable"));
        }
        if (day(to, LocalDate.MIN).isEmpty()) {
            errors = errors.and("to", t("ReportForm.to.unreadable"));
        }
        if (!errors.any() && period(today).to().isBefore(period(today).from())) {
            errors = errors.and("to", t("ReportForm.to.before"));
        }
        return errors;
    }

    /** Only for a form without errors. */
    Period period(LocalDate today) {
        var year = Period.yearOf(today);
        return new Period(
                day(from, year.from()).orElseThrow(), day(to, year.to()).orElseThrow());
    }

    Optional<OrganisationId> partner(Iterable<OrganisationId> partners) {
        for (var each : partners) {
            if (each.toString().equals(partner)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(@Nullable String typed, LocalDate otherwise) {
        return typed == null || typed.isBlank()
                ? Optional.of(otherwise)
                : Days.read(typed).filter(each -> !each.isBefore(Period.EARLIEST) && !each.isAfter(Period.LATEST));
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }
}
