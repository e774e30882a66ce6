package org.osnowa.meetings;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.meetings.Meeting.Call;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * When and where partners meet, and who is invited.
 *
 * @param whom all partners of that day, with those that are ticked, or only those that are ticked
 * @param every how many weeks lie between two of them
 * @param times how many there are altogether
 * @param version of the meeting that the writer saw
 */
public record MeetingForm(
        @NotBlank(message = "{MeetingForm.title.missing}")
        @CodePointLength(max = 200, message = "{MeetingForm.tooLong200}")
        @Nullable
        String title,

        @Nullable String day,
        @Nullable String hour,
        @Nullable String ends,

        @NotBlank(message = "{MeetingForm.place.missing}")
        @CodePointLength(max = 200, message = "{MeetingForm.tooLong200}")
        @Nullable
        String place,

        @CodePointLength(max = 500, message = "{MeetingForm.link.tooLong}") @Nullable
        String link,

        @Nullable Whom whom,
        @Nullable List<String> invited,
        @Nullable Repeat repeat,
        @Nullable String every,
        @Nullable String times,
        int version,
        @Nullable UUID once) {

    public enum Whom {
        PARTNERS,
        TICKED
    }

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("H:mm");

    static MeetingForm empty() {
        return new MeetingForm(
                null, null, null, null, null, null, Whom.PARTNERS, null, Repeat.NEVER, "2", "6", 0, null);
    }

    static MeetingForm of(Meeting meeting) {
        var call = meeting.call();
        return new MeetingForm(
                call.title(),
                Text.date(call.day()),
                call.hour().map(TYPED::format).orElse(null),
                call.ends().map(TYPED::format).orElse(null),
                call.place(),
                call.link().orElse(null),
                Whom.TICKED,
                meeting.invited().stream()
                        .map(each -> each.organisation().toString())
                        .toList(),
                null,
                null,
                null,
                meeting.version(),
                null);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (read(day).isEmpty()) {
            errors = errors.and("day", t("MeetingForm.day.unreadable"));
        }
        if (hour != null && !hour.isBlank() && time(hour).isEmpty()) {
            errors = errors.and("hour", t("MeetingForm.hour.unreadable"));
        }
        if (ends != null && !ends.isBlank() && time(ends).isEmpty()) {
            errors = errors.and("ends", t("MeetingForm.hour.unreadable"));
        }
        if (online().filter(each -> !WebAddress.readable(each)).isPresent()) {
            errors = errors.and("link", t("MeetingForm.link.unreadable"));
        }
        if (repeat == Repeat.WEEKS && number(every, 1, Repeat.WIDEST).isEmpty()) {
            errors = errors.and("every", t("MeetingForm.every.unreadable"));
        }
        if (again() != Repeat.NEVER && number(times, 2, Repeat.MOST).isEmpty()) {
            errors = errors.and("times", t("MeetingForm.times.unreadable"));
        }
        return errors.asAskedIn(MeetingForm.class);
    }

    /** Only for a form without errors. */
    Call call() {
        return new Call(
                read(day).orElseThrow(),
                time(hour),
                time(ends),
                requireNonNull(place).strip(),
                online(),
                requireNonNull(title).strip());
    }

    /** Only for a form without errors. */
    List<LocalDate> days() {
        return again().days(
                        call().day(),
                        number(every, 1, Repeat.WIDEST).orElse(1),
                        number(times, 2, Repeat.MOST).orElse(1));
    }

    private Repeat again() {
        return repeat == null ? Repeat.NEVER : repeat;
    }

    private static Optional<Integer> number(@Nullable String typed, int least, int most) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(each -> each.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .filter(each -> each >= least && each <= most);
    }

    Whom asked() {
        return whom == null ? Whom.TICKED : whom;
    }

    List<OrganisationId> ticked() {
        return Stream.ofNullable(invited)
                .flatMap(List::stream)
                .flatMap(each -> OrganisationId.read(each).stream())
                .distinct()
                .toList();
    }

    private static Optional<LocalDate> read(@Nullable String day) {
        return Optional.ofNullable(day).flatMap(Days::read);
    }

    private Optional<String> online() {
        return Optional.ofNullable(link).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** As people type it: 16, 16.30 or 16:30. */
    static Optional<LocalTime> time(@Nullable String said) {
        var typed = HOUR.matcher(said == null ? "" : said.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        var hours = Integer.parseInt(typed.group(1));
        var minutes = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        return hours < 24 && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }
}
