package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osnowa.commitments.CommitmentFormPage.Worth;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.springframework.stereotype.Component;

/** Offers rates to whoever declares something, for the kind and the unit that they chose. */
@Component
class RateHints {

    private final Rates rates;
    private final Clock clock;

    RateHints(Rates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    private List<Rate> of(CommitmentForm form) {
        var kind = form.kind();
        var unit = form.unit();
        return kind == null || unit == null || !kind.countedIn(unit) || !kind.valued()
                ? List.of()
                : rates.suggestions(kind, unit, LocalDate.now(clock).getYear());
    }

    private Optional<Rate> taken(CommitmentForm form) {
        return form.takenRate()
                .flatMap(id ->
                        of(form).stream().filter(each -> each.id().equals(id)).findFirst());
    }

    /** A rate that was on offer for another kind, or is no more, is not taken silently. */
    FormErrors errors(CommitmentForm form, FormErrors errors) {
        return form.takenRate().isPresent() && taken(form).isEmpty()
                ? errors.and("taken", t("CommitmentForm.taken.gone"))
                : errors;
    }

    /** What the commitment takes over; only for a form without errors. */
    Optional<Valuation> valuation(CommitmentForm form) {
        return taken(form).map(Rate::price).or(form::ownValuation);
    }

    Worth worth(CommitmentForm form) {
        var kind = form.kind();
        if (kind != null && !Rate.priced(kind) || form.unit() == Unit.ZLOTY) {
            return new Worth(true, false, List.of());
        }
        var known = kind != null && form.unit() != null && kind.countedIn(form.unit());
        var choices = new ArrayList<>(of(form).stream().map(RateHints::choice).toList());
        if (!choices.isEmpty()) {
            choices.add(Choice.of(CommitmentForm.OWN, t("CommitmentForm.taken.OWN")));
            choices.add(Choice.of(CommitmentForm.NONE, t("CommitmentForm.taken.NONE")));
        }
        return new Worth(known, true, List.copyOf(choices));
    }

    private static Choice choice(Rate rate) {
        return new Choice(
                rate.id().toString(),
                t(
                        "CommitmentForm.taken.rate",
                        t("RatesPage.perUnit", rate.perUnit().words(), t(rate.unit())),
                        String.valueOf(rate.price().year())),
                rate.source()
                        .map(RateHints::site)
                        .map(site ->
                                t("CommitmentForm.taken.source", rate.price().basis(), site))
                        .orElseGet(() ->
                                t("CommitmentForm.taken.basis", rate.price().basis(), t(rate.confidence()))));
    }

    private static String site(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost()).orElse(address);
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
