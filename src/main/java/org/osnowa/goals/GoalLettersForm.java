package org.osnowa.goals;

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
 * Which partners are asked by letter to confirm the goals.
 *
 * @param until the last day for an answer
 * @param partners those that were ticked
 * @param addresses by partner; asked for every partner, and counts where it is ticked
 */
public record GoalLettersForm(
        @Nullable String until,
        @Nullable List<UUID> partners,
        @Nullable Map<String, String> addresses,
        @Nullable UUID once) {

    static GoalLettersForm fresh(LocalDate until, Map<UUID, String> ticked) {
        return new GoalLettersForm(Text.date(until), List.copyOf(ticked.keySet()), Asked.typed(ticked), null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        return chosen().errors(day().isEmpty() ? errors.and("until", t("GoalLettersForm.until.unreadable")) : errors);
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(until).flatMap(Days::read);
    }

    /** Which partners, and where. */
    Asked chosen() {
        return new Asked(partners, addresses);
    }
}
