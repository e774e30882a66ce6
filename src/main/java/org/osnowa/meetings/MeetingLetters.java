package org.osnowa.meetings;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.history.History;
import org.osnowa.letters.Outbox;
import org.osnowa.meetings.Calls.Given;
import org.osnowa.meetings.MeetingLetter.About;
import org.osnowa.meetings.MeetingLetter.Matter;
import org.osnowa.meetings.PartnerReaders.Reached;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the letters about meetings. Once the first have left, whoever was written to is told by itself of another hour or place,
 * and that a meeting is off.
 */
@Service
class MeetingLetters {

    private final Meetings meetings;
    private final AgendaItems agendas;
    private final Calls calls;
    private final PartnerReaders readers;
    private final MeetingLetter words;
    private final QuestionDesk asking;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    MeetingLetters(
            Meetings meetings,
            AgendaItems agendas,
            Calls calls,
            PartnerReaders readers,
            MeetingLetter words,
            QuestionDesk asking,
            Outbox outbox,
            History history,
            Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.calls = calls;
        this.readers = readers;
        this.words = words;
        this.asking = asking;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /** @param unreached who got none: nobody knows an address, or its owner wants no letters */
    record Sent(List<String> reached, List<String> unreached) {}

    /**
     * @param silent whether only those are written to who have not answered
     * @param typed addresses of organisations in which nobody has an account; who is left out gets none
     */
    @Transactional
    Outcome<Sent> send(
            Partnership partnership, MeetingId id, boolean silent, Map<OrganisationId, String> typed, Person me) {
        var meeting = meetings.get(id, partnership.id());
        return Outcome.unless(whyNotSend(meeting), () -> {
            var before = calls.of(id);
            var about = new About(partnership, meeting, agendas.of(id), calls.sent(id, clock.instant()));
            var matter = before.isEmpty() ? Matter.INVITED : Matter.REMINDED;
            var answers = calls.answers(id);
            var sent = toEach(
                    readers(partnership, meeting, meeting.organisations()).stream()
                            .filter(each -> !silent || !answers.containsKey(each.organisation()))
                            .toList(),
                    each -> invited(
                            about,
                            matter,
                            each,
                            Optional.ofNullable(typed.get(each.organisation())),
                            said(answers, each),
                            me));
            history.tell(
                    partnership.id().value(),
                    happened("meetings.happened.letters", meeting.call().title(), String.join(", ", sent.reached()))
                            .forPartnersOnly(),
                    me.id());
            tellOf(partnership, meeting, sent.unreached(), me);
            return sent;
        });
    }

    Optional<? extends Refusal> whyNotSend(Meeting meeting) {
        if (meeting.isRemoved()) {
            return Optional.of(ComingRefusal.CALLED_OFF);
        }
        return meeting.ahead(today()) ? Optional.empty() : Optional.of(ComingRefusal.OVER);
    }

    /** Tells those who were invited by letter what has changed, and who was invited or taken off the list since. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Partnership partnership, Meeting before, Meeting now, Person me) {
        var had = Set.copyOf(before.organisations());
        var have = Set.copyOf(now.organisations());
        var moved = !before.call().equals(now.call());
        var changed = moved || !had.equals(have);
        var ahead = before.ahead(today()) || now.ahead(today());
        if (!changed || !ahead || calls.of(now.id()).isEmpty()) {
            return;
        }
        var about = new About(partnership, now, agendas.of(now.id()), calls.raised(now.id()));
        var answers = calls.answers(now.id());
        var everybody = new LinkedHashSet<>(before.organisations());
        everybody.addAll(have);
        var readers = readers(partnership, now, everybody);
        var still = readers.stream()
                .filter(each -> have.contains(each.organisation()))
                .toList();
        var told = toEach(
                still.stream()
                        .filter(each -> moved || !had.contains(each.organisation()))
                        .toList(),
                each -> had.contains(each.organisation())
                        ? toldOfChange(about, each, said(answers, each), me)
                        : invited(about, Matter.INVITED, each, each.address(), said(answers, each), me));
        tellOf(partnership, now, told.unreached(), me);
        var gone = readers.stream()
                .filter(each -> !have.contains(each.organisation()))
                .toList();
        off(new About(partnership, before, about.agenda(), about.sequence()), gone, still, Optional.empty(), me);
    }

    /** Takes the meeting out of everybody's calendar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void calledOff(Partnership partnership, Meeting meeting, String reason, Person me) {
        if (calls.of(meeting.id()).isEmpty() || !meeting.ahead(today())) {
            return;
        }
        var about = new About(partnership, meeting, agendas.of(meeting.id()), calls.raised(meeting.id()));
        off(about, readers(partnership, meeting, meeting.organisations()), List.of(), Optional.of(reason), me);
    }

    private List<Reached> readers(Partnership partnership, Meeting meeting, Collection<OrganisationId> whom) {
        return readers.of(partnership.id(), AskedComing.PURPOSE, meeting.id().value(), whom);
    }

    private static Optional<Coming> said(Map<OrganisationId, Given> answers, Reached who) {
        return Optional.ofNullable(answers.get(who.organisation())).map(Given::coming);
    }

    /** @param reaches writes to one of them, and says whether a letter will get there */
    private static Sent toEach(List<Reached> whom, Predicate<Reached> reaches) {
        var reached = new ArrayList<String>();
        var unreached = new ArrayList<String>();
        whom.forEach(each -> (reaches.test(each) ? reached : unreached).add(each.name()));
        reached.sort(Text.alphabetically());
        unreached.sort(Text.alphabetically());
        return new Sent(reached, unreached);
    }

    /** A letter too many, or one that nobody wants, holds up no other; somebody has to call instead. */
    private void tellOf(Partnership partnership, Meeting meeting, List<String> unreached, Person me) {
        if (!unreached.isEmpty()) {
            history.tell(
                    partnership.id().value(),
                    happened("meetings.happened.unreached", meeting.call().title(), String.join(", ", unreached))
                            .forPartnersOnly(),
                    me.id());
        }
    }

    private boolean invited(
            About about, Matter matter, Reached to, Optional<String> address, Optional<Coming> said, Person me) {
        return to.byLetter()
                ? address.map(each -> new Asking(
                                AskedComing.PURPOSE,
                                about.meeting().id().value(),
                                to.organisation(),
                                each,
                                Optional.empty()))
                        .filter(asked -> asking.askAmongMany(
                                        asked,
                                        me,
                                        each -> words.toOrganisation(about, matter, each, to.name(), said, me))
                                instanceof Done)
                        .isPresent()
                : told(about, matter, to, said);
    }

    /**
     * Whoever was asked by letter is told with the link that is there already, so that no earlier letter loses its own, also where
     * somebody has an account by now. Who never got a letter gets none now.
     */
    private boolean toldOfChange(About about, Reached to, Optional<Coming> said, Person me) {
        var people = told(about, Matter.CHANGED, to, said);
        var letter = open(to).map(each -> each.inLetter(Ids.next()))
                .filter(each ->
                        outbox.writeAmongMany(words.toOrganisation(about, Matter.CHANGED, each, to.name(), said, me))
                                instanceof Done)
                .isPresent();
        return people || letter;
    }

    private boolean told(About about, Matter matter, Reached to, Optional<Coming> said) {
        return to.people().stream()
                        .filter(person ->
                                outbox.tell(words.toPerson(about, matter, person, to.name(), said)) instanceof Done)
                        .count()
                > 0;
    }

    /** The link that answers, where its address is still known. */
    private Optional<Question> open(Reached who) {
        return who.asked()
                .filter(each ->
                        each.address().isPresent() && each.whyNotOpen(today()).isEmpty());
    }

    /** @param still who stays invited: whoever is reached for them keeps the meeting in the calendar */
    private void off(About about, List<Reached> gone, List<Reached> still, Optional<String> reason, Person me) {
        var passed = still.stream().flatMap(this::addresses).collect(Collectors.toCollection(HashSet::new));
        for (var each : gone) {
            each.people().stream()
                    .filter(person -> passed.add(person.email().toLowerCase(Locale.ROOT)))
                    .forEach(person ->
                            outbox.tell(words.off(about, person.email(), person.name(), person.locale(), reason, me)));
            open(each)
                    .flatMap(Question::address)
                    .filter(address -> passed.add(address.toLowerCase(Locale.ROOT)))
                    .ifPresent(address ->
                            outbox.writeAmongMany(words.off(about, address, each.name(), me.locale(), reason, me)));
            if (each.asked().isPresent()) {
                asking.revoke(AskedComing.PURPOSE, about.meeting().id().value(), each.organisation());
            }
        }
    }

    private Stream<String> addresses(Reached who) {
        return Stream.concat(who.people().stream().map(Person::email), open(who).flatMap(Question::address).stream())
                .map(each -> each.toLowerCase(Locale.ROOT));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
