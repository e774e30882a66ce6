package org.osnowa.meetings;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.Visitor;
import org.osnowa.meetings.Meeting.Call;
import org.osnowa.meetings.Meeting.Count;
import org.osnowa.meetings.Meeting.Invited;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Memberships.Belonging;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages of meetings. */
@Component
class MeetingPages {

    private static final int ON_A_PAGE = 50;

    private static final String NOTHING = "–";

    private final PartnershipHeads heads;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Meetings meetings;
    private final Rhythms rhythms;
    private final MeetingPeople who;
    private final AgendaPages agendas;
    private final ComingPages coming;
    private final Clock clock;

    MeetingPages(
            PartnershipHeads heads,
            Memberships memberships,
            Organisations organisations,
            Meetings meetings,
            Rhythms rhythms,
            MeetingPeople who,
            AgendaPages agendas,
            ComingPages coming,
            Clock clock) {
        this.heads = heads;
        this.memberships = memberships;
        this.organisations = organisations;
        this.meetings = meetings;
        this.rhythms = rhythms;
        this.who = who;
        this.agendas = agendas;
        this.coming = coming;
        this.clock = clock;
    }

    MeetingsPage all(Partnership partnership, Visitor visitor, Optional<UUID> after) {
        var head = head(partnership, visitor);
        var found = meetings.lines(partnership.id(), head.inside(), after, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        var path = head.path() + "/meetings";
        var rhythm = head.inside() ? rhythms.of(partnership.id()) : Optional.<Rhythms.Agreed>empty();
        return new MeetingsPage(
                head,
                rhythm.map(Rhythms.Agreed::rhythm).orElse(null),
                rhythm.map(Rhythms.Agreed::channel).orElse(null),
                shown.stream().map(each -> row(path, each)).toList(),
                after.isPresent() ? path : null,
                found.size() > ON_A_PAGE ? path + "?after=" + shown.getLast().id() : null);
    }

    private MeetingsPage.Row row(String path, Meetings.Line line) {
        return new MeetingsPage.Row(
                path + "/" + line.id(),
                when(line.call()),
                line.call().title(),
                line.call().place(),
                said(line.held(), line.call().day(), line.count()),
                line.call().day().isAfter(today()),
                line.removed().orElse(null));
    }

    /** @throws NotFound when it was taken out and the visitor looks from outside */
    MeetingPage show(Partnership partnership, Visitor visitor, Meeting meeting) {
        var head = head(partnership, visitor);
        if (meeting.isRemoved() && !head.inside()) {
            throw new NotFound(meeting.id());
        }
        var names = head.inside() ? names(meeting) : Map.<OrganisationId, String>of();
        var edits = head.coordinates() && head.contributes() && !meeting.isRemoved();
        return new MeetingPage(
                head,
                meeting.id().toString(),
                when(meeting.call()),
                meeting.call().title(),
                meeting.call().place(),
                head.inside() ? meeting.call().link().orElse(null) : null,
                said(meeting.held(), meeting.call().day(), meeting.count()),
                meeting.held(),
                meeting.minute().people().orElse(null),
                meeting.minute().chair().map(names::get).orElse(null),
                meeting.minute().summary().orElse(null),
                meeting.removed().orElse(null),
                head.inside() ? groups(meeting, names, meeting.held() ? who.of(meeting.id()) : Map.of()) : List.of(),
                head.inside() ? agendas.part(head, meeting, names) : null,
                head.inside() && !meeting.isRemoved() && meeting.ahead(today())
                        ? coming.part(partnership, head, visitor, meeting, names)
                        : null,
                edits && meeting.whyNotRecord(today()).isEmpty(),
                edits,
                null);
    }

    private static List<MeetingPage.Group> groups(
            Meeting meeting, Map<OrganisationId, String> names, Map<OrganisationId, List<String>> who) {
        return Arrays.stream(Presence.values())
                .map(presence -> new MeetingPage.Group(
                        presence,
                        meeting.invited().stream()
                                .filter(each -> each.presence() == presence)
                                .map(each -> called(each.organisation(), names, who))
                                .sorted(Text.alphabetically())
                                .toList()))
                .filter(each -> !each.names().isEmpty())
                .toList();
    }

    static String called(
            OrganisationId organisation, Map<OrganisationId, String> names, Map<OrganisationId, List<String>> who) {
        var name = names.getOrDefault(organisation, "");
        return who.containsKey(organisation)
                ? t("MeetingPage.whoOf", name, String.join(", ", who.get(organisation)))
                : name;
    }

    MeetingEditPage fresh(Partnership partnership, Visitor me, MeetingForm form, FormErrors errors) {
        return new MeetingEditPage(
                head(partnership, me),
                null,
                form,
                choices(partnership, List.of()),
                new RemovalForm(null, 0),
                false,
                List.of(),
                errors,
                FormErrors.none());
    }

    MeetingEditPage edit(
            Partnership partnership,
            Visitor me,
            Meeting meeting,
            MeetingForm form,
            RemovalForm removal,
            FormErrors errors,
            FormErrors removalErrors) {
        return new MeetingEditPage(
                head(partnership, me),
                meeting.id().toString(),
                form,
                choices(partnership, meeting.invited()),
                removal,
                false,
                List.of(),
                errors,
                removalErrors);
    }

    /**
     * The newest, with what the second of two writers had typed beside it.
     *
     * @param mine without errors; nothing where the meeting was to be taken out
     */
    MeetingEditPage movedMeanwhile(
            Partnership partnership, Visitor me, Meeting newest, Optional<MeetingForm> mine, RemovalForm removal) {
        var organisations = choices(partnership, newest.invited());
        return new MeetingEditPage(
                head(partnership, me),
                newest.id().toString(),
                MeetingForm.of(newest),
                organisations,
                removal,
                true,
                mine.map(each -> typed(each, newest, organisations)).orElse(List.of()),
                FormErrors.none(),
                FormErrors.none());
    }

    private static List<Typed> typed(MeetingForm mine, Meeting newest, List<Choice> organisations) {
        var call = mine.call();
        var theirs = newest.call();
        var typed = new ArrayList<Typed>();
        other("MeetingForm.title", call.title(), theirs.title(), typed);
        other("MeetingForm.day", Text.date(call.day()), Text.date(theirs.day()), typed);
        other("MeetingForm.hour", hour(call.hour()), hour(theirs.hour()), typed);
        other("MeetingForm.ends", hour(call.ends()), hour(theirs.ends()), typed);
        other("MeetingForm.place", call.place(), theirs.place(), typed);
        other("MeetingForm.link", call.link().orElse(NOTHING), theirs.link().orElse(NOTHING), typed);
        if (mine.asked() == MeetingForm.Whom.PARTNERS) {
            typed.add(new Typed(t("MeetingForm.whom"), t(MeetingForm.Whom.PARTNERS)));
        }
        other(
                "MeetingForm.invited",
                named(mine.ticked(), organisations),
                mine.asked() == MeetingForm.Whom.PARTNERS && mine.ticked().isEmpty()
                        ? NOTHING
                        : named(newest.organisations(), organisations),
                typed);
        return List.copyOf(typed);
    }

    private static void other(String label, String mine, String theirs, List<Typed> typed) {
        if (!mine.equals(theirs)) {
            typed.add(new Typed(t(label), mine));
        }
    }

    private static String hour(Optional<LocalTime> hour) {
        return hour.map(MeetingPages::clockwise).orElse(NOTHING);
    }

    private static String named(List<OrganisationId> these, List<Choice> organisations) {
        return these.isEmpty()
                ? NOTHING
                : organisations.stream()
                        .filter(each ->
                                these.stream().anyMatch(one -> one.toString().equals(each.value())))
                        .map(Choice::label)
                        .collect(Collectors.joining(", "));
    }

    AttendancePage attendance(
            Partnership partnership, Visitor me, Meeting meeting, AttendanceForm form, FormErrors errors) {
        return attendance(partnership, me, meeting, form, Optional.empty(), errors);
    }

    /** @param mine what the second of two writers had typed; beside it the form shows the newest */
    AttendancePage attendance(
            Partnership partnership,
            Visitor me,
            Meeting meeting,
            AttendanceForm form,
            Optional<AttendanceForm> mine,
            FormErrors errors) {
        var names = names(meeting);
        var sorted = meeting.invited().stream()
                .sorted(Comparator.comparing(
                        each -> names.getOrDefault(each.organisation(), ""), Text.alphabetically()))
                .toList();
        return new AttendancePage(
                head(partnership, me),
                meeting.id().toString(),
                when(meeting.call()),
                meeting.call().title(),
                meeting.whyNotRecord(today()).orElse(null),
                form,
                sorted.stream().map(each -> row(each, names, form)).toList(),
                Stream.concat(
                                Stream.of(Choice.of("", t("AttendancePage.noChair"))),
                                sorted.stream().map(each -> choice(each.organisation(), names)))
                        .toList(),
                mine.isPresent(),
                mine.map(each -> typed(each, form, sorted, names)).orElse(List.of()),
                errors);
    }

    private static List<Typed> typed(
            AttendanceForm mine, AttendanceForm theirs, List<Invited> sorted, Map<OrganisationId, String> names) {
        var typed = new ArrayList<Typed>();
        for (var each : sorted) {
            var organisation = each.organisation();
            var name = names.getOrDefault(organisation, "");
            mine.presence(organisation)
                    .filter(said ->
                            theirs.presence(organisation).filter(said::equals).isEmpty())
                    .ifPresent(said -> typed.add(new Typed(name, t(said))));
            var came = mine.typed(organisation).orElse("").strip();
            if (!came.equals(theirs.typed(organisation).orElse(""))) {
                typed.add(new Typed(t("AttendanceForm.names", name), came.isEmpty() ? NOTHING : came));
            }
        }
        other("AttendanceForm.chair", chair(mine, names), chair(theirs, names), typed);
        other("AttendanceForm.people", people(mine), people(theirs), typed);
        other("AttendanceForm.summary", summary(mine), summary(theirs), typed);
        return List.copyOf(typed);
    }

    private static String chair(AttendanceForm form, Map<OrganisationId, String> names) {
        return form.minute().chair().map(each -> names.getOrDefault(each, "")).orElse(t("AttendancePage.noChair"));
    }

    private static String people(AttendanceForm form) {
        return form.minute().people().map(String::valueOf).orElse(NOTHING);
    }

    private static String summary(AttendanceForm form) {
        return form.minute().summary().orElse(NOTHING);
    }

    private static AttendancePage.Row row(Invited invited, Map<OrganisationId, String> names, AttendanceForm form) {
        return new AttendancePage.Row(
                "presence[" + invited.organisation() + "]",
                names.getOrDefault(invited.organisation(), ""),
                form.presence(invited.organisation()).orElse(invited.presence()).name(),
                "names[" + invited.organisation() + "]",
                form.typed(invited.organisation()).orElse(null));
    }

    /** Everybody who is or was there, those of today first; observers among them. */
    private List<Choice> choices(Partnership partnership, List<Invited> invited) {
        var known = memberships.belonging(partnership.id(), today());
        var names = organisations.namesOf(Stream.concat(
                        known.stream().map(Belonging::organisation),
                        invited.stream().map(Invited::organisation))
                .distinct()
                .toList());
        var here = known.stream()
                .filter(Belonging::there)
                .map(Belonging::organisation)
                .toList();
        return names.keySet().stream()
                .sorted(Comparator.comparing((OrganisationId each) -> !here.contains(each))
                        .thenComparing(each -> names.getOrDefault(each, ""), Text.alphabetically()))
                .map(each -> choice(each, names))
                .toList();
    }

    private static Choice choice(OrganisationId organisation, Map<OrganisationId, String> names) {
        return Choice.of(organisation.toString(), names.getOrDefault(organisation, ""));
    }

    private Map<OrganisationId, String> names(Meeting meeting) {
        return organisations.namesOf(
                meeting.invited().stream().map(Invited::organisation).toList());
    }

    private String said(boolean held, LocalDate day, Count count) {
        if (held) {
            return t("meetings.count", count.came(), count.invited());
        }
        return t(day.isBefore(today()) ? "meetings.unrecorded" : "meetings.ahead");
    }

    static String when(Call call) {
        var day = Text.date(call.day());
        return call.hour()
                .map(hour -> call.ends()
                        .map(ends -> t("meetings.whenUntil", day, clockwise(hour), clockwise(ends)))
                        .orElse(t("meetings.when", day, clockwise(hour))))
                .orElse(day);
    }

    static String clockwise(LocalTime hour) {
        return "%d:%02d".formatted(hour.getHour(), hour.getMinute());
    }

    private PartnershipHead head(Partnership partnership, Visitor visitor) {
        return heads.of(partnership, visitor, "meetings");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
