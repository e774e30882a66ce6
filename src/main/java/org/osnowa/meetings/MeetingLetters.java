package org.osnowa.meetings;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.asking.Questions;
import org.osnowa.history.History;
import org.osnowa.letters.Outbox;
import org.osnowa.meetings.Calls.Given;
import org.osnowa.meetings.Meeting.Invited;
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
    private final Questions questions;
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
            Questions questions,
            Outbox outbox,
            History history,
            Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.calls = calls;
        this.readers = readers;
        this.words = words;
        this.asking = asking;
        this.questions = questions;
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
            var sent = write(
                    about,
                    matter,
                    each -> Optional.ofNullable(typed.get(each.organisation())),
                    answers,
                    me,
                    each -> !silent || !answers.containsKey(each.organisation()));
            history.tell(
                    partnership.id().value(),
                    happened("meetings.happened.letters", meeting.call().title(), String.join(", ", sent.reached()))
                            .forPartnersOnly(),
                    me.id());
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
        if (calls.of(now.id()).isEmpty() || (!before.ahead(today()) && !now.ahead(today()))) {
            return;
        }
        var moved = !before.call().equals(now.call());
        var sequence = moved ? calls.raised(now.id()) : calls.sent(now.id(), clock.instant());
        var about = new About(partnership, now, agendas.of(now.id()), sequence);
        var answers = calls.answers(now.id());
        var had = before.invited().stream().map(Invited::organisation).toList();
        write(about, Matter.INVITED, Reached::address, answers, me, each -> !had.contains(each.organisation()));
        if (moved) {
            write(about, Matter.CHANGED, Reached::address, answers, me, each -> had.contains(each.organisation()));
        }
        var gone = had.stream().filter(each -> !now.invites(each)).toList();
        off(new About(partnership, before, about.agenda(), sequence + 1), gone, Optional.empty(), me);
    }

    /** Takes the meeting out of everybody's calendar. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void calledOff(Partnership partnership, Meeting meeting, String reason, Person me) {
        if (calls.of(meeting.id()).isEmpty() || !meeting.ahead(today())) {
            return;
        }
        var about = new About(partnership, meeting, agendas.of(meeting.id()), calls.raised(meeting.id()));
        off(about, meeting.invited().stream().map(Invited::organisation).toList(), Optional.of(reason), me);
    }

    private Sent write(
            About about,
            Matter matter,
            Function<Reached, Optional<String>> address,
            Map<OrganisationId, Given> answers,
            Person me,
            Predicate<Reached> whom) {
        var reached = new ArrayList<String>();
        var unreached = new ArrayList<String>();
        var invited =
                about.meeting().invited().stream().map(Invited::organisation).toList();
        readers
                .of(
                        about.partnership().id(),
                        AskedComing.PURPOSE,
                        about.meeting().id().value(),
                        invited)
                .stream()
                .filter(whom)
                .forEach(each -> {
                    var said = Optional.ofNullable(answers.get(each.organisation()))
                            .map(Given::coming);
                    var done = each.byLetter()
                            ? asked(about, matter, each, address.apply(each), said, me)
                            : told(about, matter, each, said);
                    (done ? reached : unreached).add(each.name());
                });
        reached.sort(Text.alphabetically());
        unreached.sort(Text.alphabetically());
        return new Sent(reached, unreached);
    }

    private boolean told(About about, Matter matter, Reached to, Optional<Coming> said) {
        return to.people().stream()
                        .filter(person ->
                                outbox.tell(words.toPerson(about, matter, person, to.name(), said)) instanceof Done)
                        .count()
                > 0;
    }

    /** What has changed comes with the link that is there already, so that no earlier letter loses its own. */
    private boolean asked(
            About about, Matter matter, Reached to, Optional<String> address, Optional<Coming> said, Person me) {
        if (address.isEmpty()) {
            return false;
        }
        var open = matter == Matter.CHANGED
                ? question(about.meeting().id(), to.organisation())
                : Optional.<Question>empty();
        if (open.isPresent()) {
            var again = open.get().inLetter(Ids.next());
            return outbox.writeAmongMany(words.toOrganisation(about, matter, again, to.name(), said, me))
                    instanceof Done;
        }
        var asked = new Asking(
                AskedComing.PURPOSE, about.meeting().id().value(), to.organisation(), address.get(), Optional.empty());
        return asking.ask(asked, me, each -> words.toOrganisation(about, matter, each, to.name(), said, me))
                instanceof Done;
    }

    private Optional<Question> question(MeetingId meeting, OrganisationId organisation) {
        return questions.of(AskedComing.PURPOSE, meeting.value()).stream()
                .filter(each -> each.organisation().equals(organisation)
                        && each.address().isPresent()
                        && each.whyNotOpen(today()).isEmpty())
                .reduce((_, last) -> last);
    }

    private void off(About about, List<OrganisationId> whom, Optional<String> reason, Person me) {
        readers.of(
                        about.partnership().id(),
                        AskedComing.PURPOSE,
                        about.meeting().id().value(),
                        whom)
                .forEach(each -> {
                    each.people()
                            .forEach(person -> outbox.tell(
                                    words.off(about, person.email(), person.name(), person.locale(), reason, me)));
                    each.address()
                            .filter(_ -> each.byLetter())
                            .ifPresent(address -> outbox.writeAmongMany(
                                    words.off(about, address, each.name(), me.locale(), reason, me)));
                    asking.revoke(AskedComing.PURPOSE, about.meeting().id().value(), each.organisation());
                });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
