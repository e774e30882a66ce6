package org.osnowa.disputes;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.disputes.Dispute.Acceptance;
import org.osnowa.disputes.Dispute.Ending;
import org.osnowa.disputes.Dispute.Lead;
import org.osnowa.disputes.Dispute.Proposal;
import org.osnowa.disputes.Dispute.Reach;
import org.osnowa.disputes.Dispute.Side;
import org.osnowa.disputes.Dispute.Step;
import org.osnowa.disputes.DisputeLetters.News;
import org.osnowa.disputes.Place.Part;
import org.osnowa.disputes.Seats.Room;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.osnowa.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a dispute from the day on which somebody raises it to its end. Nothing of it is told to any history. */
@Service
class DisputeDesk {

    private static final Limit RAISED = new Limit("disputes.person", 20, Duration.ofHours(24));
    private static final Limit WRITTEN = new Limit("disputes.written", 60, Duration.ofHours(1));

    private final Disputes disputes;
    private final DisputeEntries entries;
    private final DisputeLinks links;
    private final Seats seats;
    private final DisputePost post;
    private final DisputeLetters letters;
    private final AgreedDecision agreed;
    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Access access;
    private final Organisations organisations;
    private final People people;
    private final Outbox outbox;
    private final RateLimits limits;
    private final Clock clock;

    DisputeDesk(
            Disputes disputes,
            DisputeEntries entries,
            DisputeLinks links,
            Seats seats,
            DisputePost post,
            DisputeLetters letters,
            AgreedDecision agreed,
            Partnerships partnerships,
            Memberships memberships,
            Access access,
            Organisations organisations,
            People people,
            Outbox outbox,
            RateLimits limits,
            Clock clock) {
        this.disputes = disputes;
        this.entries = entries;
        this.links = links;
        this.seats = seats;
        this.post = post;
        this.letters = letters;
        this.agreed = agreed;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.access = access;
        this.organisations = organisations;
        this.people = people;
        this.outbox = outbox;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    Outcome<Dispute> raise(Partnership partnership, RaiseForm form, Visitor visitor) {
        var me = visitor.person();
        var partners = memberships.in(partnership.id()).stream()
                .filter(Membership::counts)
                .map(Membership::organisation)
                .toList();
        var mine = access.speaksFor(visitor, partnership.id());
        var why = Dispute.whyNotRaise(form.raisedFor(), form.others(), form.coordination(), mine, partners);
        if (why.isPresent()) {
            return new Refused<>(why.get());
        }
        var chosen = chosen(form.choice());
        var room = seats.room(partnership.id(), chosen);
        var fresh = fresh(partnership, form, room, me);
        return switch (lead(fresh, partnership, form.choice(), form.address(), room, room.onlookers(chosen), me)) {
            case Refused<Led>(var refused) -> new Refused<>(refused);
            case Done<Led>(var led) -> {
                limits.take(RAISED, me.id().toString());
                disputes.add(fresh);
                entries.add(fresh.id(), Entry.Kind.RAISED, Doer.of(me), null);
                apply(fresh, led, partnership, me);
                yield new Done<>(fresh);
            }
        };
    }

    private Dispute fresh(Partnership partnership, RaiseForm form, Room room, Person me) {
        var today = LocalDate.now(clock);
        var sides = new ArrayList<Side>();
        sides.add(new Side(Ids.next(), true, Optional.of(form.raisedFor()), Optional.empty()));
        form.others().forEach(each -> sides.add(new Side(Ids.next(), false, Optional.of(each), Optional.empty())));
        if (form.coordination()) {
            sides.add(new Side(Ids.next(), false, Optional.empty(), Optional.empty()));
        }
        var about = form.coordination() || form.others().stream().anyMatch(room.coordinatorsSpeakFor()::contains);
        return new Dispute(
                new DisputeId(Ids.next()),
                partnership.id(),
                form.called(),
                form.said(),
                me.id(),
                clock.instant(),
                about,
                about
                        ? room.coordinators().stream()
                                .filter(each -> !each.equals(me.id()))
                                .collect(Collectors.toSet())
                        : Set.of(),
                Lead.of(DisputeLead.NOBODY),
                sides,
                List.of(new Step(
                        1,
                        DisputeStep.TALK,
                        today,
                        today.plusDays(Dispute.DAYS_TO_TALK),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                Ending.NONE,
                0);
    }

    /** @param link of a mediator, whose letter is written already */
    private record Led(Lead lead, Optional<DisputeLink> link) {}

    private Outcome<Led> lead(
            Dispute dispute,
            Partnership partnership,
            LeadChoice choice,
            String address,
            Room room,
            List<Onlooker> chosen,
            Person me) {
        var lead = choice.kind() == DisputeLead.PARTNER
                ? Lead.partner(
                        choice.person().orElseThrow(), choice.organisation().orElseThrow())
                : Lead.of(choice.kind());
        var why = dispute.whyNotLed(lead, room.coordinatorsSpeakFor(), chosen);
        if (why.isPresent()) {
            return new Refused<>(why.get());
        }
        return choice.kind() == DisputeLead.MEDIATOR
                ? mediator(dispute, partnership, address, room, me)
                : new Done<>(new Led(lead, Optional.empty()));
    }

    private List<PersonId> chosen(LeadChoice choice) {
        return choice.kind() == DisputeLead.ADMINISTRATOR
                ? people.administrators().stream().map(Person::id).toList()
                : choice.person().stream().toList();
    }

    /** The addresses of who coordinates, or did, are known to every partner, so saying whose it is tells nothing new. */
    private Outcome<Led> mediator(Dispute dispute, Partnership partnership, String address, Room room, Person me) {
        if (address.equalsIgnoreCase(me.email())) {
            return new Refused<>(DisputeRefusal.YOURSELF);
        }
        if (!dispute.coordinatorsImpartial(room.coordinatorsSpeakFor())
                && people
                        .all(Stream.concat(room.coordinators().stream(), dispute.keptFrom().stream())
                                .toList())
                        .stream()
                        .anyMatch(each -> each.email().equalsIgnoreCase(address))) {
            return new Refused<>(DisputeRefusal.ADDRESS_OF_COORDINATOR);
        }
        return write(dispute, partnership, Optional.empty(), address, me)
                .map(link -> new Led(Lead.mediator(link.id(), link.expires()), Optional.of(link)));
    }

    /** The letter only; the link is kept when the dispute is. */
    private Outcome<DisputeLink> write(
            Dispute dispute, Partnership partnership, Optional<UUID> side, String address, Person me) {
        limits.take(WRITTEN, me.id().toString());
        var now = clock.instant();
        var id = Ids.next();
        var link = link(id, dispute, side, address, Optional.empty(), now, me);
        return outbox.write(letters.asking(link, partnership, me))
                .map(letter -> link(id, dispute, side, address, Optional.of(letter.id()), now, me));
    }

    private static DisputeLink link(
            UUID id,
            Dispute dispute,
            Optional<UUID> side,
            String address,
            Optional<UUID> letter,
            Instant now,
            Person me) {
        return new DisputeLink(
                id,
                dispute.id(),
                side,
                address,
                Optional.empty(),
                me.language(),
                letter,
                me.id(),
                now,
                now.plus(DisputeLink.VALID),
                Optional.empty(),
                false);
    }

    private void apply(Dispute dispute, Led led, Partnership partnership, Person me) {
        led.link().ifPresent(links::add);
        disputes.lead(dispute.id(), led.lead());
        if (led.link().isPresent()) {
            entries.add(
                    dispute.id(),
                    Entry.Kind.MEDIATOR_ASKED,
                    Doer.of(me),
                    led.link().get().address());
        } else {
            entries.add(dispute.id(), Entry.Kind.LED, Doer.of(me), null);
            post.tell(News.LEADS, dispute.ledBy(led.lead()), partnership, me.id(), Part.LEADS);
        }
    }

    @Transactional
    Outcome<Dispute> chooseLead(Key.Account key, LeadChoice choice, String address, int seen) {
        var seat = seats.hold(key);
        var dispute = seat.dispute();
        var why = dispute.whyNotChooseLead(seat.place());
        if (why.isPresent()) {
            return new Refused<>(why.get());
        }
        var me = key.visitor().person();
        var partnership = partnerships.get(dispute.partnership());
        var chosen = chosen(choice);
        var room = seats.room(dispute, chosen);
        return switch (lead(dispute, partnership, choice, address, room, room.onlookers(chosen), me)) {
            case Refused<Led>(var refused) -> new Refused<>(refused);
            case Done<Led>(var led) -> {
                disputes.touch(dispute.id(), seen);
                closeLink(dispute);
                apply(dispute, led, partnership, me);
                yield new Done<>(dispute);
            }
        };
    }

    private void closeLink(Dispute dispute) {
        dispute.lead().letter().flatMap(links::find).ifPresent(this::close);
    }

    private void close(DisputeLink link) {
        links.close(link.id(), clock.instant());
        link.letter().ifPresent(outbox::withdraw);
    }

    @Transactional
    Outcome<Dispute> stepDown(Key key, int seen) {
        return act(key, seen, seat -> seat.dispute().whyNotStepDown(seat.place()), seat -> {
            var dispute = seat.dispute();
            entries.add(dispute.id(), Entry.Kind.STEPPED_DOWN, seat.doer(), null);
            closeLink(dispute);
            disputes.lead(dispute.id(), Lead.of(DisputeLead.NOBODY));
            tell(News.WRITTEN, seat, Part.RAISED);
        });
    }

    @Transactional
    Outcome<Dispute> note(Key key, String words) {
        var seat = seats.hold(key);
        return Outcome.unless(seat.dispute().whyNotWrite(), seat::dispute).then(dispute -> {
            limits.take(WRITTEN, dispute.id() + " " + seat.doer().name());
            entries.add(dispute.id(), Entry.Kind.NOTE, seat.doer(), words);
            tell(News.WRITTEN, seat, Part.values());
        });
    }

    /** From now on the other side reads it: what it is about, and what is written from here on. */
    @Transactional
    Outcome<Dispute> tellOthers(Key key, int seen) {
        return act(key, seen, seat -> seat.dispute().whyNotTell(seat.place(), seat.coordinatorsSpeakFor()), seat -> {
            var dispute = seat.dispute();
            disputes.tell(dispute.id(), clock.instant());
            entries.add(dispute.id(), Entry.Kind.TOLD, seat.doer(), null);
            var now = disputes.find(dispute.id()).orElseThrow();
            post.tell(News.TOLD, now, partnership(now), seat.doer().person(), Part.OTHER);
        });
    }

    /** A link for a side of which nobody decides here with an account. A newer one takes the place of the one before. */
    @Transactional
    Outcome<Dispute> writeToSide(Key.Account key, UUID side, String address) {
        var seat = seats.hold(key);
        var dispute = seat.dispute();
        var why = dispute.whyNotWriteTo(seat.place(), side)
                .or(() -> Dispute.whyNotReach(
                        seat.place(), reach(dispute.side(side).orElseThrow()), address));
        if (why.isPresent()) {
            return new Refused<>(why.get());
        }
        var me = key.visitor().person();
        if (address.equalsIgnoreCase(me.email())) {
            return new Refused<>(DisputeRefusal.YOURSELF);
        }
        return write(dispute, partnership(dispute), Optional.of(side), address, me)
                .map(link -> {
                    links.ofSide(side).forEach(this::close);
                    links.add(link);
                    entries.add(dispute.id(), Entry.Kind.LETTER, seat.doer(), address);
                    return dispute;
                });
    }

    private Reach reach(Side side) {
        var known = organisations.byIds(side.organisation().stream().toList());
        return requireNonNull(seats.reach(List.of(side), known).get(side.id()));
    }

    @Transactional
    Outcome<Dispute> moveOn(Key key, String outcome, DisputeStep next, LocalDate due, Optional<String> who, int seen) {
        var today = LocalDate.now(clock);
        return act(key, seen, seat -> seat.dispute().whyNotMoveOn(seat.place(), next, due, today), seat -> {
            var dispute = seat.dispute();
            disputes.endStep(dispute.id(), outcome, today);
            disputes.add(
                    dispute.id(),
                    new Step(dispute.step().number() + 1, next, today, due, who, Optional.empty(), Optional.empty()));
            entries.add(dispute.id(), Entry.Kind.STEP, seat.doer(), outcome);
            tell(News.WRITTEN, seat, Part.values());
        });
    }

    /** Whoever proposes it for a side says yes with it. */
    @Transactional
    Outcome<Dispute> propose(Key key, String words, boolean records, int seen) {
        return act(key, seen, seat -> seat.dispute().whyNotPropose(), seat -> {
            var now = clock.instant();
            var id = seat.dispute().id();
            var proposal = new Proposal(Ids.next(), words, List.of());
            disputes.propose(id, proposal, now);
            seat.place()
                    .side()
                    .ifPresent(side -> accept(proposal.id(), new Acceptance(side, records), seat.doer(), now));
            entries.add(id, Entry.Kind.PROPOSED, seat.doer(), words);
            tell(News.PROPOSED, seat, Part.values());
        });
    }

    /**
     * @param heard who of that side said yes to who leads; empty where the side says it itself
     */
    @Transactional
    Outcome<Dispute> accept(
            Key key, UUID proposed, Optional<UUID> of, Optional<String> heard, boolean records, int seen) {
        var seat = seats.hold(key);
        var dispute = seat.dispute();
        var side = of.or(() -> seat.place().side());
        if (side.isEmpty()) {
            return new Refused<>(DisputeRefusal.NOT_YOURS);
        }
        return Outcome.unless(dispute.whyNotAccept(seat.place(), proposed, side.get()), () -> dispute)
                .then(_ -> {
                    disputes.touch(dispute.id(), seen);
                    var doer = heard.map(name -> new Doer(null, name)).orElse(seat.doer());
                    var acceptance = new Acceptance(side.get(), records);
                    accept(proposed, acceptance, doer, clock.instant());
                    entries.add(
                            dispute.id(),
                            heard.isPresent() ? Entry.Kind.ACCEPTED_BY_WORD : Entry.Kind.ACCEPTED,
                            seat.doer(),
                            heard.orElse(null));
                    if (dispute.agreedWith(acceptance)) {
                        agree(seat, acceptance);
                    } else {
                        tell(News.WRITTEN, seat, Part.values());
                    }
                });
    }

    private void accept(UUID proposal, Acceptance acceptance, Doer doer, Instant now) {
        disputes.accept(proposal, acceptance, doer.person(), doer.person() == null ? doer.name() : null, now);
    }

    private void agree(Seat seat, Acceptance last) {
        var dispute = seat.dispute();
        var words = dispute.proposal().orElseThrow().words();
        entries.add(dispute.id(), Entry.Kind.AGREED, seat.doer(), null);
        if (dispute.recordedWith(last)
                && agreed.record(
                        partnership(dispute),
                        words,
                        dispute.raisedSide().organisation().orElseThrow(),
                        seat.doer().person())) {
            entries.add(dispute.id(), Entry.Kind.RECORDED, seat.doer(), null);
        }
        end(seat, DisputeState.AGREED, words);
    }

    @Transactional
    Outcome<Dispute> decline(Key key, UUID proposed, String words, int seen) {
        return act(key, seen, seat -> seat.dispute().whyNotDecline(seat.place(), proposed), seat -> {
            disputes.closeProposal(seat.dispute().id(), clock.instant());
            entries.add(seat.dispute().id(), Entry.Kind.DECLINED, seat.doer(), words);
            tell(News.WRITTEN, seat, Part.values());
        });
    }

    @Transactional
    Outcome<Dispute> withdraw(Key key, String words, int seen) {
        return act(key, seen, seat -> seat.dispute().whyNotWithdraw(seat.place()), seat -> {
            entries.add(seat.dispute().id(), Entry.Kind.WITHDRAWN, seat.doer(), words);
            end(seat, DisputeState.WITHDRAWN, words);
        });
    }

    /** @param after what comes next */
    @Transactional
    Outcome<Dispute> endWithout(Key key, String after, int seen) {
        return act(key, seen, seat -> seat.dispute().whyNotEndWithout(seat.place()), seat -> {
            entries.add(seat.dispute().id(), Entry.Kind.NOT_AGREED, seat.doer(), after);
            end(seat, DisputeState.NOT_AGREED, after);
        });
    }

    /** Who takes part is told before the end is written, while they have a place in it. */
    private void end(Seat seat, DisputeState state, String words) {
        var id = seat.dispute().id();
        var now = clock.instant();
        tell(News.ENDED, seat, Part.values());
        disputes.closeProposal(id, now);
        disputes.end(id, new Ending(state, Optional.of(LocalDate.now(clock)), Optional.of(words)));
    }

    private interface Why {
        Optional<? extends Refusal> not(Seat seat);
    }

    private Outcome<Dispute> act(Key key, int seen, Why why, Consumer<Seat> deed) {
        var seat = seats.hold(key);
        return Outcome.unless(why.not(seat), seat::dispute).then(dispute -> {
            disputes.touch(dispute.id(), seen);
            deed.accept(seat);
        });
    }

    private void tell(News news, Seat seat, Part... whom) {
        var dispute = seat.dispute();
        post.tell(news, dispute, partnership(dispute), seat.doer().person(), whom);
    }

    private Partnership partnership(Dispute dispute) {
        return partnerships.get(dispute.partnership());
    }

    /** Whoever holds the letter takes part under the name that they say. With the account of its address they find it on their desk, too. */
    @Transactional
    Outcome<DisputeLink> join(String token, String name, @Nullable Person me) {
        var link = seats.link(token).orElseThrow(Seats::missing);
        var dispute = disputes.hold(link.dispute()).orElseThrow(Seats::missing);
        var now = seats.link(token).orElseThrow(Seats::missing);
        return Outcome.unless(whyNotJoin(now, dispute, me), () -> now).then(joined -> {
            links.accept(joined.id(), name, clock.instant());
            entries.add(
                    dispute.id(),
                    joined.mediates() ? Entry.Kind.MEDIATOR_AGREED : Entry.Kind.LETTER,
                    new Doer(null, name),
                    null);
            if (joined.mediates() && me != null && me.email().equalsIgnoreCase(joined.address())) {
                disputes.lead(
                        dispute.id(),
                        new Lead(
                                DisputeLead.MEDIATOR,
                                Optional.of(me.id()),
                                Optional.empty(),
                                Optional.of(joined.id()),
                                true,
                                Optional.empty()));
            }
            post.tell(News.WRITTEN, dispute, partnership(dispute), me == null ? null : me.id(), Part.RAISED);
        });
    }

    /** For whom the link opens nothing it is as good as none: not even that somebody was asked is told to them. */
    Optional<DisputeRefusal> whyNotJoin(DisputeLink link, Dispute dispute, @Nullable Person me) {
        if (!seats.opens(dispute, link, new Visitor(me))) {
            throw Seats.missing();
        }
        if (!link.waits(clock.instant())) {
            return Optional.of(DisputeRefusal.LINK_GONE);
        }
        if (!dispute.open()) {
            return Optional.of(DisputeRefusal.ENDED);
        }
        return Optional.empty();
    }

    /** A no needs nothing. */
    @Transactional
    Outcome<DisputeLink> refuse(String token, @Nullable Person me) {
        var link = seats.link(token).orElseThrow(Seats::missing);
        var dispute = disputes.hold(link.dispute()).orElseThrow(Seats::missing);
        var now = seats.link(token).orElseThrow(Seats::missing);
        return Outcome.unless(whyNotJoin(now, dispute, me), () -> now).then(gone -> {
            close(gone);
            if (gone.mediates() && dispute.open()) {
                disputes.lead(dispute.id(), Lead.of(DisputeLead.NOBODY));
                entries.add(dispute.id(), Entry.Kind.MEDIATOR_DECLINED, new Doer(null, gone.address()), null);
            }
            post.tell(News.WRITTEN, dispute, partnership(dispute), me == null ? null : me.id(), Part.RAISED);
        });
    }

    /** With the addresses the links go, and what was written of them. */
    @Transactional
    public void forgetAddressesOfEndedBefore(LocalDate day) {
        entries.forgetAddressesOfEndedBefore(day);
        links.forgetAddressesOfEndedBefore(day, clock.instant());
    }

    /** The letter of the day and the mark that it was written stand or fall together. */
    @Transactional
    public void remind(DisputeId id) {
        disputes.hold(id).filter(Dispute::open).ifPresent(dispute -> {
            if (disputes.reminded(id, LocalDate.now(clock))) {
                post.tell(News.DUE, dispute, partnership(dispute), null);
            }
        });
    }
}
