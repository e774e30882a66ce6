package org.osnowa.meetings;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.meetings.Meeting.Call;
import org.osnowa.meetings.Meeting.Invited;
import org.osnowa.meetings.Meeting.Minute;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Memberships.Belonging;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls meetings, and writes down who was there. */
@Service
class MeetingDesk {

    private static final Texts.Name TITLE = new Texts.Name("meetings.field.title");
    private static final Texts.Name PLACE = new Texts.Name("meetings.field.place");
    private static final Texts.Name SUMMARY = new Texts.Name("meetings.field.summary");

    private final Meetings meetings;
    private final Memberships memberships;
    private final Organisations organisations;
    private final History history;
    private final Texts texts;
    private final MeetingLetters letters;
    private final MeetingPeople people;
    private final PartnerReaders readers;
    private final Clock clock;

    MeetingDesk(
            Meetings meetings,
            Memberships memberships,
            Organisations organisations,
            History history,
            Texts texts,
            MeetingLetters letters,
            MeetingPeople people,
            PartnerReaders readers,
            Clock clock) {
        this.meetings = meetings;
        this.memberships = memberships;
        this.organisations = organisations;
        this.history = history;
        this.texts = texts;
        this.letters = letters;
        this.people = people;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * One meeting, or one on each of these days: all of them or none.
     *
     * @param ticked who is invited; with the partners of that day, where the form says so
     * @return the first
     */
    @Transactional
    Outcome<Meeting> call(
            Partnership partnership,
            Call call,
            List<LocalDate> days,
            MeetingForm.Whom whom,
            List<OrganisationId> ticked,
            Person me) {
        var planned = new ArrayList<Meeting>();
        for (var day : days) {
            switch (planned(partnership, call.on(day), whom, ticked)) {
                case Outcome.Done<Meeting>(var meeting) -> planned.add(meeting);
                case Outcome.Refused<Meeting> refused -> {
                    return refused;
                }
            }
        }
        planned.forEach(added -> {
            meetings.add(partnership.id(), added);
            keep(partnership, added, me);
            tell(
                    partnership,
                    happened("meetings.happened.called", call.title())
                            .withVersionsOf(added.id().value()),
                    me);
        });
        return new Outcome.Done<>(planned.getFirst());
    }

    private Outcome<Meeting> planned(
            Partnership partnership, Call call, MeetingForm.Whom whom, List<OrganisationId> ticked) {
        var known = memberships.belonging(partnership.id(), call.day());
        var asked = asked(known, whom, ticked);
        return Outcome.unless(
                call.whyNotAt(clock.getZone()).or(() -> Meeting.whyNotCall(call, asked, ids(known), today())),
                () -> new Meeting(
                        new MeetingId(Ids.next()), call, invited(known, asked), Minute.EMPTY, Optional.empty(), 0));
    }

    /**
     * @param seen the version that the writer had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    Outcome<Meeting> change(
            Partnership partnership,
            Meeting earlier,
            Call call,
            MeetingForm.Whom whom,
            List<OrganisationId> ticked,
            int seen,
            Person me) {
        var known = memberships.belonging(partnership.id(), call.day());
        var asked = asked(known, whom, ticked);
        return Outcome.unless(
                        earlier.whyNotChange(call, asked, ids(known), today()).or(() -> call.whyNotAt(clock.getZone())),
                        () -> earlier.called(call, invited(known, asked), seen))
                .then(changed -> {
                    meetings.save(changed);
                    keep(partnership, changed, me);
                    tell(
                            partnership,
                            changed(earlier.call(), call)
                                    .withVersionsOf(changed.id().value()),
                            me);
                    tellOfInvited(partnership, earlier, changed, me);
                    letters.changed(partnership, earlier, changed, me);
                });
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first */
    @Transactional
    Outcome<Meeting> record(
            Partnership partnership,
            Meeting earlier,
            Map<OrganisationId, Presence> said,
            Map<OrganisationId, List<String>> names,
            Minute about,
            int seen,
            Person me) {
        return Outcome.unless(earlier.whyNotRecord(said, about, today()), () -> earlier.recorded(said, about, seen))
                .then(recorded -> {
                    meetings.save(recorded);
                    people.save(recorded.id(), names, known(partnership, names));
                    keep(partnership, recorded, me);
                    var count = recorded.count();
                    tell(
                            partnership,
                            happened(
                                            earlier.held() ? "meetings.happened.corrected" : "meetings.happened.held",
                                            recorded.call().title(),
                                            String.valueOf(count.came()),
                                            String.valueOf(count.invited()))
                                    .withVersionsOf(recorded.id().value()),
                            me);
                    if (earlier.held()) {
                        tellOfPresence(partnership, earlier, recorded, me);
                    }
                });
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first */
    @Transactional
    Outcome<Meeting> remove(Partnership partnership, Meeting earlier, String reason, int seen, Person me) {
        return Outcome.unless(earlier.whyNotRemove(), () -> earlier.removed(reason, seen))
                .then(removed -> {
                    meetings.remove(removed, today());
                    tell(
                            partnership,
                            happened("meetings.happened.removed", removed.call().title(), reason)
                                    .forPartnersOnly(),
                            me);
                    letters.calledOff(partnership, earlier, reason, me);
                });
    }

    /** Names under which somebody with an account speaks for an organisation. */
    private Map<OrganisationId, Map<String, PersonId>> known(
            Partnership partnership, Map<OrganisationId, List<String>> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return readers
                .of(partnership.id(), AskedComing.PURPOSE, partnership.id().value(), names.keySet())
                .stream()
                .collect(Collectors.toMap(
                        PartnerReaders.Reached::organisation,
                        each -> each.people().stream()
                                .collect(Collectors.toMap(Person::name, Person::id, (one, _) -> one))));
    }

    private static Happening changed(Call before, Call now) {
        return before.day().equals(now.day())
                ? happened("meetings.happened.changed", now.title())
                : happened(
                        "meetings.happened.moved",
                        now.title(),
                        before.day().toString(),
                        now.day().toString());
    }

    private void tellOfInvited(Partnership partnership, Meeting before, Meeting now, Person me) {
        var earlier = before.invited().stream().map(Invited::organisation).toList();
        var later = now.invited().stream().map(Invited::organisation).toList();
        var title = now.call().title();
        tellOf(partnership, without(later, earlier), me, who -> happened("meetings.happened.invited", title, who));
        tellOf(partnership, without(earlier, later), me, who -> happened("meetings.happened.uninvited", title, who));
    }

    private static List<OrganisationId> without(List<OrganisationId> these, List<OrganisationId> those) {
        return these.stream().filter(each -> !those.contains(each)).toList();
    }

    /** One line for each way of taking part that was corrected, with who took part like this. */
    private void tellOfPresence(Partnership partnership, Meeting before, Meeting now, Person me) {
        var was = before.invited().stream().collect(Collectors.toMap(Invited::organisation, Invited::presence));
        for (var presence : Presence.values()) {
            var who = now.invited().stream()
                    .filter(each -> each.presence() == presence && was.get(each.organisation()) != presence)
                    .map(Invited::organisation)
                    .toList();
            tellOf(
                    partnership,
                    who,
                    me,
                    names -> happened(
                            "meetings.happened.corrected." + presence,
                            now.call().title(),
                            names));
        }
    }

    /** @param said what happened to these, given their names */
    private void tellOf(
            Partnership partnership, List<OrganisationId> who, Person me, Function<String, Happening> said) {
        if (!who.isEmpty()) {
            var names = organisations.namesOf(who).values().stream()
                    .sorted(Text.alphabetically())
                    .collect(Collectors.joining(", "));
            tell(partnership, said.apply(names).forPartnersOnly(), me);
        }
    }

    private static List<OrganisationId> asked(
            List<Belonging> known, MeetingForm.Whom whom, List<OrganisationId> ticked) {
        var asked = known.stream()
                .filter(each -> whom == MeetingForm.Whom.PARTNERS && each.there() && each.counts())
                .map(Belonging::organisation)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        asked.addAll(ticked);
        return List.copyOf(asked);
    }

    private static List<OrganisationId> ids(List<Belonging> known) {
        return known.stream().map(Belonging::organisation).toList();
    }

    private static List<Invited> invited(List<Belonging> known, List<OrganisationId> asked) {
        return known.stream()
                .filter(each -> asked.contains(each.organisation()))
                .map(each -> new Invited(each.organisation(), Presence.INVITED, each.counts()))
                .toList();
    }

    private void keep(Partnership partnership, Meeting meeting, Person me) {
        keep(texts, partnership.id(), meeting, me.id());
    }

    static void keep(Texts texts, PartnershipId partnership, Meeting meeting, @Nullable PersonId by) {
        var about = partnership.value();
        var thing = meeting.id().value();
        texts.keep(about, thing, TITLE, meeting.call().title(), by);
        texts.keep(about, thing, PLACE, meeting.call().place(), by);
        meeting.minute().summary().ifPresent(words -> texts.keep(about, thing, SUMMARY, words, by));
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what, me.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
