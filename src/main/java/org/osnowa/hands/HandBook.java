package org.osnowa.hands;

import java.time.Instant;
import java.util.Optional;
import org.osnowa.accounts.PersonId;
import org.osnowa.hands.Hand.Offer;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Component;

/** Enters who wanted to help on an earlier day: in the demo community. */
@Component
public class HandBook {

    /** @param answer what they were answered, by letter where they left an address */
    public record Earlier(String name, String reach, String what, Instant at, Optional<Answered> answer) {}

    public record Answered(String text, Instant at, PersonId by) {}

    private final Hands hands;

    HandBook(Hands hands) {
        this.hands = hands;
    }

    public void enter(Aim aim, Earlier earlier) {
        var reach = Reach.read(earlier.reach()).orElseThrow();
        var offer = new Offer(earlier.name(), reach, earlier.what(), "pl", Optional.empty());
        var hand = Hand.fresh(new HandId(Ids.next()), aim, offer, earlier.at());
        var way = reach instanceof Reach.Mail ? WordKind.LETTER : WordKind.TALK;
        hands.add(hand);
        earlier.answer()
                .ifPresent(answer -> hand.answer(way, answer.at()).then(answered -> {
                    hands.save(answered);
                    hands.say(
                            hand.id(), new Word(Ids.next(), way, answer.text(), answer.at(), Optional.of(answer.by())));
                }));
    }
}
