package org.osnowa.meetings;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.meetings.Meeting.Minute;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * Who was there.
 *
 * @param presence by organisation
 * @param people how many persons came; empty where nobody counted them
 * @param version of the meeting that the writer saw
 */
public record AttendanceForm(
        @Nullable Map<String, String> presence,
        @Nullable UUID chair,
        @Nullable String people,

        @CodePointLength(max = 1000, message = "{AttendanceForm.summary.tooLong}") @Nullable
        String summary,

        int version) {

    private static final int MOST_PEOPLE = 10_000;

    static AttendanceForm of(Meeting meeting) {
        var presence = new HashMap<String, String>();
        meeting.invited()
                .forEach(each -> presence.put(
                        each.organisation().toString(), each.presence().name()));
        var minute = meeting.minute();
        return new AttendanceForm(
                presence,
                minute.chair().map(OrganisationId::value).orElse(null),
                minute.people().map(String::valueOf).orElse(null),
                minute.summary().orElse(null),
                meeting.version());
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        return people != null && !people.isBlank() && counted().isEmpty()
                ? errors.and("people", t("AttendanceForm.people.unreadable")).asAskedIn(AttendanceForm.class)
                : errors;
    }

    /** Of those that were invited; what else was sent is nobody's. */
    Map<OrganisationId, Presence> said(Meeting meeting) {
        var said = new LinkedHashMap<OrganisationId, Presence>();
        meeting.invited()
                .forEach(each ->
                        presence(each.organisation()).ifPresent(presence -> said.put(each.organisation(), presence)));
        return said;
    }

    Optional<Presence> presence(OrganisationId organisation) {
        var said = presence == null ? null : presence.get(organisation.toString());
        return Arrays.stream(Presence.values())
                .filter(each -> each.name().equals(said))
                .findFirst();
    }

    Minute minute() {
        return new Minute(
                Optional.ofNullable(chair).map(OrganisationId::new),
                counted(),
                Optional.ofNullable(summary).map(String::strip).filter(each -> !each.isEmpty()));
    }

    private Optional<Integer> counted() {
        return Optional.ofNullable(people)
                .map(String::strip)
                .filter(each -> each.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .filter(each -> each > 0 && each <= MOST_PEOPLE);
    }
}
