package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.asking.Asked;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * Which partners are asked by letter what they will bring.
 *
 * @param until the last day for an answer
 * @param partners those that were ticked
 * @param addresses by partner; asked for every partner, and counts where it is ticked
 */
public record DeclarationLettersForm(
        @Nullable String until,
        @Nullable List<UUID> partners,
        @Nullable Map<String, String> addresses,
        @Nullable UUID once) {

    static DeclarationLettersForm fresh(LocalDate until, Map<UUID, String> known) {
        return new DeclarationLettersForm(Text.date(until), List.of(), Asked.typed(known), null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        return chosen().errors(day().isEmpty() ? errors.and("until", t("CommitmentForm.day.unreadable")) : errors);
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(until).flatMap(Days::read);
    }

    /** Which partners, and where. */
    Asked chosen() {
        return new Asked(partners, addresses);
    }
}
