package org.osnowa.datepolls;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.datepolls.DatePoll.Ask;
import org.osnowa.datepolls.DatePoll.Slot;
import org.osnowa.datepolls.DatePoll.Time;
import org.osnowa.datepolls.DatePoll.Voice;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.letters.Outbox;
import org.osnowa.meetings.MeetingId;
import org.osnowa.meetings.MeetingPlanning;
import org.osnowa.meetings.PartnerReaders;
import org.osnowa.meetings.PartnerReaders.Reached;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.LifeRefusal;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks partners which days suit them, takes what they say, and makes a meeting of it. */
@Service
class PollDesk {

    private final DatePolls polls;
    private final Memberships memberships;
    private final PartnerReaders readers;
    private final PollLetter words;
    private final QuestionDesk asking;
    private final Outbox outbox;
    private final MeetingPlanning meetings;
    private final History history;
    private final Clock clock;

    PollDesk(
            DatePolls polls,
            Memberships memberships,
            PartnerReaders readers,
            PollLetter words,
            QuestionDesk asking,
            Outbox outbox,
            MeetingPlanning meetings,
            History history,
            Clock clock) {
        this.polls = polls;
        this.memberships = memberships;
        this.readers = readers;
        this.words = words;
        this.asking = asking;
        this.outbox = outbox;
        this.meetings = meetings;
        this.history = history;
        this.clock = clock;
    }

    /** All who are partners today are asked. */
    @Transactional
    Outcome<PollId> open(Partnership partnership, Ask ask, List<Time> times, Person me) {
        var asked = memberships.in(partnership.id()).stream()
                .filter(Membership::counts)
                .map(Membership::organisation)
                .toList();
        return Outcome.unless(DatePoll.whyNotAsk(ask, times, asked, today()), () -> {
            var poll = new DatePoll(
                    new PollId(Ids.next()),
                    ask,
                    times.stream().map(each -> new Slot(Ids.next(), each)).toList(),
                    asked.stream()
                            .collect(Collectors.toMap(
                                    Function.identity(), _ -> Voice.SILENT, (one, _) -> one, LinkedHashMap::new)),
                    Optional.empty(),
                    Optional.empty());
            polls.add(partnership.id(), poll, clock.instant());
            tell(partnership, happened("datepolls.happened.opened", ask.title()), me);
            return poll.id();
        });
    }

    /** @param unreached names of those whom no letter reaches: call them */
    record Sent(int letters, List<String> unreached) {}

    /** The first time to all, then only to those who have not answered. */
    @Transactional
    Outcome<Sent> send(Partnership partnership, PollId id, Person me) {
        var poll = polls.get(id, partnership.id());
        return Outcome.unless(poll.whyNotSend(today()), () -> {
            var whom = poll.sentAt().isEmpty() ? List.copyOf(poll.voices().keySet()) : poll.silent();
            var unreached = new ArrayList<String>();
            var letters = 0;
            for (var each : readers.of(partnership.id(), AskedPoll.PURPOSE, id.value(), whom)) {
                if (written(partnership, poll, each, me)) {
                    letters++;
                } else {
                    unreached.add(each.name());
                }
            }
            polls.sent(id, clock.instant());
            tell(partnership, happened("datepolls.happened.sent", poll.ask().title(), String.valueOf(letters)), me);
            unreached.sort(Text.alphabetically());
            if (!unreached.isEmpty()) {
                var title = poll.ask().title();
                tell(partnership, happened("datepolls.happened.unreached", title, String.join(", ", unreached)), me);
            }
            return new Sent(letters, unreached);
        });
    }

    private boolean written(Partnership partnership, DatePoll poll, Reached to, Person me) {
        if (!to.byLetter()) {
            return to.people().stream()
                            .filter(each ->
                                    outbox.tell(words.toPerson(partnership, poll, each, to.name())) instanceof Done)
                            .count()
                    > 0;
        }
        return to.address()
                .map(address -> new Asking(
                        AskedPoll.PURPOSE,
                        poll.id().value(),
                        to.organisation(),
                        address,
                        Optional.of(poll.ask().closesOn())))
                .filter(about -> asking.askAmongMany(
                                about, me, each -> words.toOrganisation(partnership, poll, each, to.name(), me))
                        instanceof Done)
                .isPresent();
    }

    @Transactional
    Outcome<Voice> answer(
            Partnership partnership, PollId id, OrganisationId organisation, Map<UUID, Suits> answers, Person me) {
        return answer(partnership, id, organisation, answers, Optional.of(me.name()), Optional.empty(), me);
    }

    /** @param by who said it by telephone, where that is known */
    @Transactional
    Outcome<Voice> writeDown(
            Partnership partnership,
            PollId id,
            OrganisationId organisation,
            Map<UUID, Suits> answers,
            Optional<String> by,
            Person me) {
        return answer(partnership, id, organisation, answers, by, Optional.of(me.name()), me);
    }

    private Outcome<Voice> answer(
            Partnership partnership,
            PollId id,
            OrganisationId organisation,
            Map<UUID, Suits> answers,
            Optional<String> by,
            Optional<String> writer,
            Person me) {
        polls.hold(id);
        var poll = polls.get(id, partnership.id());
        return Outcome.unless(
                        poll.whyNotAnswer(organisation, answers, today()),
                        () -> new Voice(answers, by, writer, Optional.of(me.id()), Optional.of(clock.instant())))
                .then(voice -> polls.answer(id, organisation, voice));
    }

    Optional<? extends Refusal> whyNotAnswer(Question question, Partnership partnership, DatePoll poll) {
        return partnership.life().state().ended()
                ? Optional.of(LifeRefusal.ENDED)
                : poll.whyNotAnswer(question.organisation(), today())
                        .map(each -> (Refusal) each)
                        .or(() -> question.whyNotOpen(today()));
    }

    @Transactional
    Outcome<Voice> answerByLetter(
            Question asked, Partnership partnership, Map<UUID, Suits> answers, Optional<String> by, String network) {
        asking.answersFrom(network);
        var question = asking.held(asked);
        if (question.isEmpty()) {
            return new Refused<>(QuestionRefusal.REVOKED);
        }
        var id = new PollId(asked.subject());
        polls.hold(id);
        var poll = polls.get(id, partnership.id());
        Optional<Refusal> why = whyNotAnswer(question.get(), partnership, poll)
                .map(each -> (Refusal) each)
                .or(() -> poll.whyNotAnswer(asked.organisation(), answers, today()));
        return Outcome.unless(
                        why,
                        () -> new Voice(answers, by, Optional.empty(), Optional.empty(), Optional.of(clock.instant())))
                .then(voice -> {
                    polls.answer(id, asked.organisation(), voice);
                    asking.use(question.get());
                });
    }

    /** Makes a planned meeting of one of the days, with everybody who was asked. */
    @Transactional
    Outcome<MeetingId> settle(Partnership partnership, PollId id, UUID slot, Person me) {
        polls.hold(id);
        var poll = polls.get(id, partnership.id());
        var chosen = poll.slot(slot).orElseThrow(() -> new NotFound(slot));
        var why = poll.whyNotSettle(today(), chosen);
        if (why.isPresent()) {
            return new Refused<>(why.get());
        }
        var here = memberships.in(partnership.id()).stream()
                .map(Membership::organisation)
                .toList();
        var agreed = new MeetingPlanning.Agreed(
                poll.ask().title(),
                chosen.time().day(),
                chosen.time().hour(),
                poll.ask().minutes(),
                poll.ask().place());
        return meetings.plan(
                        partnership,
                        agreed,
                        poll.voices().keySet().stream().filter(here::contains).toList(),
                        me)
                .then(meeting -> {
                    polls.settle(id, meeting.value());
                    tell(
                            partnership,
                            happened("datepolls.happened.settled", poll.ask().title()),
                            me);
                });
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what.forPartnersOnly(), me.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
