package org.osnowa.meetings;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param names who came, by organisation, with commas between
 * @param people how many persons came; empty where nobody counted them
 * @param version of the meeting that the writer saw
 */
public record AttendanceForm(
        @Nullable Map<String, String> presence,
        @Nullable Map<String, String> names,
        @Nullable UUID chair,
        @Nullable String people,

        @CodePointLength(max = 1000, message = "{AttendanceForm.summary.tooLong}") @Nullable
        String summary,

        int version) {

    private static final int MOST_PEOPLE = 10_000;

    private static final int LONGEST_NAME = 100;
    private static final int MOST_NAMES = 30;

    static AttendanceForm of(Meeting meeting, Map<OrganisationId, List<String>> who) {
        var presence = new HashMap<String, String>();
        meeting.invited()
                .forEach(each -> presence.put(
                        each.organisation().toString(), each.presence().name()));
        var minute = meeting.minute();
        return new AttendanceForm(
                presence,
                who.entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> each.getKey().toString(), each -> String.join(", ", each.getValue()))),
                minute.chair().map(OrganisationId::value).orElse(null),
                minute.people().map(String::valueOf).orElse(null),
                minute.summary().orElse(null),
                meeting.version());
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        for (var each : names == null ? List.<String>of() : List.copyOf(names.keySet())) {
            if (named(each).size() > MOST_NAMES
                    || named(each).stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
                errors = errors.and("names[" + each + "]", t("AttendanceForm.names.tooLong"));
            }
        }
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

    /** Of the organisations of which somebody came. */
    Map<OrganisationId, List<String>> came(Meeting meeting) {
        var came = new LinkedHashMap<OrganisationId, List<String>>();
        meeting.invited().stream()
                .map(Meeting.Invited::organisation)
                .filter(each -> presence(each).filter(Presence::came).isPresent())
                .filter(each -> !named(each.toString()).isEmpty())
                .forEach(each -> came.put(each, named(each.toString())));
        return came;
    }

    Optional<String> typed(OrganisationId organisation) {
        return Optional.ofNullable(names).map(all -> all.get(organisation.toString()));
    }

    private List<String> named(String organisation) {
        return Stream.ofNullable(names == null ? null : names.get(organisation))
                .flatMap(each -> Arrays.stream(each.split("[,;\\n]")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
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
