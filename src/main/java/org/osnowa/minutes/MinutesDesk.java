package org.osnowa.minutes;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.letters.Outbox;
import org.osnowa.meetings.MeetingFacts;
import org.osnowa.meetings.MeetingFacts.Facts;
import org.osnowa.meetings.MeetingFacts.Point;
import org.osnowa.meetings.MeetingId;
import org.osnowa.meetings.PartnerReaders;
import org.osnowa.meetings.PartnerReaders.Reached;
import org.osnowa.minutes.Minutes.Remark;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.LifeRefusal;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes minutes, sends them, and takes what partners object to. */
@Service
class MinutesDesk {

    private final MinutesStore store;
    private final MinutesText texts;
    private final MeetingFacts meetings;
    private final PartnerReaders readers;
    private final Memberships memberships;
    private final MinutesLetter words;
    private final QuestionDesk asking;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    MinutesDesk(
            MinutesStore store,
            MinutesText texts,
            MeetingFacts meetings,
            PartnerReaders readers,
            Memberships memberships,
            MinutesLetter words,
            QuestionDesk asking,
            Outbox outbox,
            History history,
            Clock clock) {
        this.store = store;
        this.texts = texts;
        this.meetings = meetings;
        this.readers = readers;
        this.memberships = memberships;
        this.words = words;
        this.asking = asking;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Keeps what is written about a point; what is kept already is not kept again.
     *
     * @param seen the version that the writer had before them; 0 where there was none
     * @return the version that is kept now
     * @throws ChangedMeanwhile when somebody else has kept something else meanwhile
     */
    @Transactional
    Outcome<Integer> keep(Partnership partnership, MeetingId id, Optional<UUID> item, String typed, int seen) {
        var facts = meetings.get(partnership.id(), id);
        store.hold(partnership.id(), id);
        var minutes = store.get(id);
        var text = PastedText.of(typed);
        var points = facts.points().stream().map(Point::id).toList();
        return Outcome.unless(minutes.whyNotKeep(facts.removed(), item, text, points), () -> {
            var kept = minutes.note(item);
            if (kept.filter(each -> each.words().equals(text)).isPresent()) {
                return kept.orElseThrow().version();
            }
            if (text.isEmpty() && kept.isEmpty()) {
                return 0;
            }
            if (!store.keep(id, item, text, seen)) {
                throw new ChangedMeanwhile(id);
            }
            return seen + 1;
        });
    }

    /** Sends them to everybody who was invited. Who does not object until that day accepts them. */
    @Transactional
    Outcome<Integer> send(Partnership partnership, MeetingId id, LocalDate until, Person me) {
        store.hold(partnership.id(), id);
        var facts = meetings.get(partnership.id(), id);
        var minutes = store.get(id);
        return Outcome.unless(minutes.whyNotSend(facts.removed(), facts.day(), until, today()), () -> {
            var edition = minutes.edition() + 1;
            var text = texts.whole(facts, minutes, store.offspring(id), meetings.next(partnership.id()));
            store.send(id, edition, text, clock.instant(), until);
            var partners = memberships.in(partnership.id()).stream()
                    .map(Membership::organisation)
                    .toList();
            for (var each : readers.of(
                    partnership.id(),
                    AskedRemarks.PURPOSE,
                    id.value(),
                    facts.invited().keySet().stream().filter(partners::contains).toList())) {
                write(partnership, facts, edition > 1, until, each, me);
            }
            tell(
                    partnership,
                    happened(
                            edition > 1 ? "minutes.happened.corrected" : "minutes.happened.sent",
                            facts.title(),
                            until.toString()),
                    me);
            return edition;
        });
    }

    private void write(
            Partnership partnership, Facts facts, boolean corrected, LocalDate until, Reached to, Person me) {
        to.people().forEach(each -> outbox.tell(words.toPerson(partnership, facts, corrected, until, each, to.name())));
        if (to.byLetter()) {
            to.address()
                    .map(address -> new Asking(
                            AskedRemarks.PURPOSE, facts.id().value(), to.organisation(), address, Optional.of(until)))
                    .ifPresent(about -> asking.askAmongMany(
                            about,
                            me,
                            each -> words.toOrganisation(partnership, facts, corrected, until, each, to.name(), me)));
        }
    }

    /** Opens them for writing again; what was sent stays as it was. */
    @Transactional
    Outcome<Minutes> correct(Partnership partnership, MeetingId id) {
        store.hold(partnership.id(), id);
        var minutes = store.get(id);
        return Outcome.unless(minutes.whyNotCorrect(today()), () -> minutes).then(_ -> store.writeOn(id));
    }

    @Transactional
    Outcome<Remark> remark(Partnership partnership, MeetingId id, OrganisationId organisation, String said, Person me) {
        store.hold(partnership.id(), id);
        var facts = meetings.get(partnership.id(), id);
        var minutes = store.get(id);
        return Outcome.unless(
                        minutes.whyNotRemark(organisation, facts.invited().keySet(), today()),
                        () -> new Remark(
                                Ids.next(),
                                minutes.edition(),
                                organisation,
                                said,
                                Optional.of(me.name()),
                                Optional.of(me.id()),
                                clock.instant(),
                                false))
                .then(remark -> {
                    store.add(id, remark);
                    tell(
                            partnership,
                            happened("minutes.happened.remarked", facts.title())
                                    .inTheNameOf(facts.invited().getOrDefault(organisation, "")),
                            me);
                });
    }

    Optional<? extends Refusal> whyNotRemark(Question question, Partnership partnership, Facts facts, Minutes minutes) {
        if (partnership.life().state().ended()) {
            return Optional.of(LifeRefusal.ENDED);
        }
        if (!memberships.has(partnership.id(), question.organisation())) {
            return Optional.of(MinutesRefusal.NOT_INVITED);
        }
        return minutes.whyNotRemark(question.organisation(), facts.invited().keySet(), today())
                .map(each -> (Refusal) each)
                .or(() -> question.whyNotOpen(today()));
    }

    @Transactional
    Outcome<Remark> remarkByLetter(
            Question asked, Partnership partnership, String said, Optional<String> by, String network) {
        asking.answersFrom(network);
        var question = asking.held(asked);
        if (question.isEmpty()) {
            return new Refused<>(QuestionRefusal.REVOKED);
        }
        var id = new MeetingId(asked.subject());
        store.hold(partnership.id(), id);
        var facts = meetings.get(partnership.id(), id);
        var minutes = store.get(id);
        return Outcome.unless(
                        whyNotRemark(question.get(), partnership, facts, minutes),
                        () -> new Remark(
                                Ids.next(),
                                minutes.edition(),
                                asked.organisation(),
                                said,
                                by,
                                Optional.empty(),
                                clock.instant(),
                                false))
                .then(remark -> {
                    store.add(id, remark);
                    asking.use(question.get());
                    history.tell(
                            partnership.id().value(),
                            happened("minutes.happened.remarked", facts.title())
                                    .inTheNameOf(facts.invited().getOrDefault(asked.organisation(), ""))
                                    .forPartnersOnly(),
                            null);
                });
    }

    /** It was cleared up, and the minutes stay as they are. */
    @Transactional
    Outcome<Minutes> settle(Partnership partnership, MeetingId id, UUID remark) {
        store.hold(partnership.id(), id);
        var minutes = store.get(id);
        return Outcome.unless(minutes.whyNotCorrect(today()), () -> minutes)
                .then(_ -> store.settle(id, remark, clock.instant()));
    }

    /** As they were sent last; while they are written for the first time, as they are now. */
    String whole(Partnership partnership, MeetingId id) {
        var minutes = store.get(id);
        return minutes.underWay() && minutes.edition() == 0
                ? texts.whole(
                        meetings.get(partnership.id(), id),
                        minutes,
                        store.offspring(id),
                        meetings.next(partnership.id()))
                : minutes.sent().orElse("");
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what.forPartnersOnly(), me.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
