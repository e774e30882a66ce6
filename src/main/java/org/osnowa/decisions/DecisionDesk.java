package org.osnowa.decisions;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.decisions.Decision.Resolution;
import org.osnowa.decisions.Decision.State;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.meetings.MeetingNames;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Memberships.Belonging;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was decided, and what became of it. */
@Service
class DecisionDesk {

    static final Texts.Name WORDS = new Texts.Name("decisions.field.words");

    private final Decisions decisions;
    private final MeetingNames meetings;
    private final Memberships memberships;
    private final History history;
    private final Texts texts;
    private final Clock clock;

    DecisionDesk(
            Decisions decisions,
            MeetingNames meetings,
            Memberships memberships,
            History history,
            Texts texts,
            Clock clock) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.memberships = memberships;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    Outcome<Decision> add(Partnership partnership, DecidedForm form, Person me) {
        return allowed(partnership, form, null)
                .map(draft -> draft.numbered(decisions.nextNumber(partnership.id())))
                .then(added -> {
                    decisions.add(partnership.id(), added);
                    keep(partnership, added, me);
                    tell(partnership, said("decisions.happened.added", added), me);
                    if (!added.open()) {
                        tell(partnership, became(added), me);
                    }
                });
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first */
    @Transactional
    Outcome<Decision> change(Partnership partnership, Decision earlier, DecidedForm form, Person me) {
        return allowed(partnership, form, earlier)
                .map(draft -> earlier.as(draft, form.version()))
                .then(changed -> {
                    decisions.save(changed);
                    keep(partnership, changed, me);
                    tell(
                            partnership,
                            earlier.state().equals(changed.state())
                                    ? said("decisions.happened.changed", changed)
                                    : became(changed),
                            me);
                    tellOfDay(partnership, earlier, changed, me);
                });
    }

    /** @param earlier whose partner and whose meeting may stay, whatever became of them since; null for a new one */
    private Outcome<Decision> allowed(Partnership partnership, DecidedForm form, @Nullable Decision earlier) {
        var today = LocalDate.now(clock);
        var meeting = Optional.ofNullable(form.meeting());
        var on = meeting.flatMap(id -> dayOf(partnership, id, today, earlier)).or(form::decidedOn);
        if (on.isEmpty()
                || meeting.isPresent()
                        && dayOf(partnership, meeting.get(), today, earlier).isEmpty()) {
            return new Refused<>(DecisionRefusal.NO_SUCH_MEETING);
        }
        var draft = new Decision(
                new DecisionId(Ids.next()),
                1,
                new Resolution(
                        form.text(),
                        on.get(),
                        meeting,
                        DecidedForm.filled(form.how()),
                        Optional.ofNullable(form.course())),
                form.task(),
                form.state(today),
                0);
        return Outcome.unless(draft.whyNot(partners(partnership, on.get(), today, earlier), today), () -> draft);
    }

    private Optional<LocalDate> dayOf(
            Partnership partnership, UUID meeting, LocalDate today, @Nullable Decision earlier) {
        if (earlier != null
                && earlier.resolution().meeting().filter(meeting::equals).isPresent()) {
            return Optional.of(earlier.resolution().on());
        }
        return meetings.upTo(partnership.id(), today).stream()
                .filter(each -> each.id().equals(meeting))
                .map(MeetingNames.Named::day)
                .findFirst();
    }

    /** Who is a partner today, or was on the day of the decision. */
    private List<OrganisationId> partners(
            Partnership partnership, LocalDate on, LocalDate today, @Nullable Decision earlier) {
        return Stream.of(on, today)
                .distinct()
                .flatMap(day -> memberships.belonging(partnership.id(), day).stream())
                .filter(each -> each.there() && each.counts()
                        || earlier != null
                                && each.organisation().equals(earlier.task().owner()))
                .map(Belonging::organisation)
                .toList();
    }

    /** What was put off is told to partners only. */
    private void tellOfDay(Partnership partnership, Decision before, Decision now, Person me) {
        if (!before.task().due().equals(now.task().due())) {
            tell(
                    partnership,
                    happened(
                                    "decisions.happened.due",
                                    now.code(),
                                    day(before.task().due()),
                                    day(now.task().due()))
                            .forPartnersOnly(),
                    me);
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("–");
    }

    private static Happening became(Decision decision) {
        return switch (decision.state()) {
            case State.Open() -> said("decisions.happened.openAgain", decision);
            case State.CarriedOut(var _) -> said("decisions.happened.carriedOut", decision);
            case State.Dropped(var _, var reason) ->
                happened("decisions.happened.dropped", decision.code(), reason).forPartnersOnly();
        };
    }

    private static Happening said(String key, Decision decision) {
        return happened(key, decision.code(), decision.resolution().words())
                .withVersionsOf(decision.id().value());
    }

    private void keep(Partnership partnership, Decision decision, Person me) {
        texts.keep(
                partnership.id().value(),
                decision.id().value(),
                WORDS,
                decision.resolution().words(),
                me.id());
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what, me.id());
    }
}
