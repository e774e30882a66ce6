package org.osnowa.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.partnerships.Partnership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks whoever promised something by letter what stands in the way. */
@Service
class TroubleLetters {

    private final QuestionDesk asking;
    private final PartnerAddresses addresses;
    private final Partners partners;
    private final CommitmentLetter words;
    private final People people;
    private final Clock clock;

    TroubleLetters(
            QuestionDesk asking,
            PartnerAddresses addresses,
            Partners partners,
            CommitmentLetter words,
            People people,
            Clock clock) {
        this.asking = asking;
        this.addresses = addresses;
        this.partners = partners;
        this.words = words;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody has asked: the partner gets a letter where it has an address, at most once a day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(Partnership partnership, Commitment commitment, Actor who) {
        var giver = commitment.offer().giver();
        if (!Partners.atWork(partnership) || who.belongsTo(giver)) {
            return;
        }
        addresses
                .of(AskedTrouble.PURPOSE, commitment.id().value(), giver)
                .ifPresent(address -> asking.askByItself(
                        new Asking(
                                AskedTrouble.PURPOSE,
                                commitment.id().value(),
                                giver,
                                address,
                                Optional.of(LocalDate.now(clock).plus(Question.LONGEST))),
                        sent -> words.trouble(
                                sent,
                                partnership,
                                partners.nameOf(giver),
                                commitment,
                                who.person().flatMap(people::find))));
    }
}
