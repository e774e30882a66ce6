package org.osnowa.datepolls;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.datepolls.DatePoll.Ask;
import org.osnowa.datepolls.DatePoll.Time;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/** @param slots a day in each line, with an hour where that matters */
public record PollForm(
        @NotBlank(message = "{PollForm.title.missing}")
        @CodePointLength(max = 200, message = "{PollForm.tooLong200}")
        @Nullable
        String title,

        @NotBlank(message = "{PollForm.place.missing}")
        @CodePointLength(max = 200, message = "{PollForm.tooLong200}")
        @Nullable
        String place,

        @CodePointLength(max = 2000, message = "{PollForm.slots.unreadable}") @Nullable
        String slots,

        @Nullable String minutes,
        @Nullable String closesOn,
        @Nullable UUID once) {

    private static final Pattern LINE =
            Pattern.compile("(?<day>.+?)(?:[,;]?\\s+(?:godz\\.?\\s*)?(?<hour>\\d{1,2})[.:](?<minute>\\d{2}))?");

    static PollForm empty() {
        return new PollForm(null, null, null, null, null, null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        var wrong = lines().filter(each -> time(each).isEmpty()).findFirst();
        if (wrong.isPresent()) {
            errors = errors.and("slots", t("PollForm.slots.line", wrong.get()));
        }
        if (Optional.ofNullable(closesOn).flatMap(Days::read).isEmpty()) {
            errors = errors.and("closesOn", t("PollForm.closesOn.unreadable"));
        }
        if (minutes != null && !minutes.isBlank() && lasts().isEmpty()) {
            errors = errors.and("minutes", t("PollForm.minutes.unreadable"));
        }
        return errors.asAskedIn(PollForm.class);
    }

    /** Only for a form without errors, as the next one. */
    Ask ask() {
        return new Ask(
                requireNonNull(title).strip(),
                requireNonNull(place).strip(),
                lasts(),
                Days.read(requireNonNull(closesOn)).orElseThrow());
    }

    List<Time> times() {
        return lines().flatMap(each -> time(each).stream()).toList();
    }

    private Stream<String> lines() {
        return Stream.ofNullable(slots)
                .flatMap(String::lines)
                .map(each -> each.replace('\u00a0', ' ').strip())
                .filter(each -> !each.isEmpty());
    }

    private Optional<Integer> lasts() {
        return Optional.ofNullable(minutes)
                .map(String::strip)
                .filter(each -> each.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(each -> each >= 1 && each <= 480);
    }

    static Optional<Time> time(String line) {
        var read = LINE.matcher(line);
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            var hour = Optional.ofNullable(read.group("hour"))
                    .map(each -> LocalTime.of(Integer.parseInt(each), Integer.parseInt(read.group("minute"))));
            return Days.read(read.group("day")).map(day -> new Time(day, hour));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
