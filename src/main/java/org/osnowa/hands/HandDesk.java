package org.osnowa.hands;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.hands.Aim.AtPartnership;
import org.osnowa.hands.Aims.Aimed;
import org.osnowa.hands.Hand.Offer;
import org.osnowa.history.History;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.osnowa.problems.ProblemMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes offers to help, and what they are answered. */
@Service
class HandDesk {

    /** Counted by network: a library and a school share one address. */
    private static final Limit OFFERS = new Limit("hands.offers", 30, Duration.ofHours(1));

    /** Who is asked more often than this in an hour finds the rest on the desk: a flood of offers must not become one of letters. */
    private static final int LETTERS_IN_AN_HOUR = 5;

    private final Hands hands;
    private final Aims aims;
    private final HandLetters letters;
    private final History history;
    private final RateLimits limits;
    private final Clock clock;

    HandDesk(Hands hands, Aims aims, HandLetters letters, History history, RateLimits limits, Clock clock) {
        this.hands = hands;
        this.aims = aims;
        this.letters = letters;
        this.history = history;
        this.limits = limits;
        this.clock = clock;
    }

    /** Saying the same again while it waits is saying it once. */
    @Transactional
    Outcome<Offer> offer(Aimed aimed, Offer offer, Visitor visitor, String network) {
        limits.take(OFFERS, visitor.id().map(id -> "person " + id).orElse(network));
        return Outcome.unless(aimed.whyNot(), () -> offer).then(taken -> {
            if (!hands.waits(aimed.aim(), taken)) {
                take(aimed, taken);
            }
        });
    }

    private void take(Aimed aimed, Offer offer) {
        var now = clock.instant();
        var before = hands.offeredSince(aimed.aim(), now.minus(Duration.ofHours(1)));
        var hand = Hand.fresh(new HandId(Ids.next()), aimed.aim(), offer, now);
        hands.add(hand);
        if (before < LETTERS_IN_AN_HOUR) {
            aims.answerers(aimed.aim()).forEach(each -> letters.offered(each, aimed, hand));
        }
        tell(hand, "offered", null);
    }

    /** The letter leaves with the answer or not at all. */
    @Transactional
    Outcome<Hand> answer(HandId id, int seen, WordKind way, String text, Aimed aimed, Person me) {
        var answered = seen(id, seen).answer(way, clock.instant());
        if (way == WordKind.LETTER && answered instanceof Done<Hand>(var hand)) {
            if (letters.answer(hand, aimed, text, me) instanceof Refused<?>(var why)) {
                return new Refused<>(why);
            }
        }
        return answered.then(hand -> {
            hands.save(hand);
            say(hand, way, text, me);
            tell(hand, "answered", me);
        });
    }

    @Transactional
    Outcome<Hand> close(HandId id, int seen, String word, Person me) {
        return seen(id, seen).close(clock.instant()).then(hand -> {
            hands.save(hand);
            say(hand, WordKind.END, word, me);
        });
    }

    @Transactional
    Outcome<Hand> reopen(HandId id, int seen) {
        var answered = hands.words(id).stream().anyMatch(word -> word.kind().answer());
        return seen(id, seen).reopen(answered, clock.instant()).then(hands::save);
    }

    @Transactional
    int forget(Instant now) {
        return hands.forget(now);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(ProblemMerged merged) {
        hands.move(merged.problem(), merged.into());
    }

    private void say(Hand hand, WordKind kind, String text, Person me) {
        hands.say(hand.id(), new Word(Ids.next(), kind, text, clock.instant(), Optional.of(me.id())));
    }

    /** Without a name: it stays in the history when the offer is long forgotten. */
    private void tell(Hand hand, String deed, @Nullable Person me) {
        if (hand.aim() instanceof AtPartnership(var id)) {
            history.tell(id.value(), happened("hands.happened." + deed).forPartnersOnly(), me == null ? null : me.id());
        }
    }

    private Hand seen(HandId id, int version) {
        var hand = hands.get(id);
        if (hand.version() != version) {
            throw new ChangedMeanwhile(id);
        }
        return hand;
    }
}
