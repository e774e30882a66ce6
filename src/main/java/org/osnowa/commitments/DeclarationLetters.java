package org.osnowa.commitments;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionDesk;
import org.osnowa.asking.QuestionDesk.Asking;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks partners by letter what they will bring. */
@Service
class DeclarationLetters {

    private final QuestionDesk asking;
    private final Partners partners;
    private final CommitmentLetter words;
    private final History history;
    private final Clock clock;

    DeclarationLetters(QuestionDesk asking, Partners partners, CommitmentLetter words, History history, Clock clock) {
        this.asking = asking;
        this.partners = partners;
        this.words = words;
        this.history = history;
        this.clock = clock;
    }

    Optional<Refusal> whyNotAsk(Partnership partnership) {
        return Partners.atWork(partnership) ? Optional.empty() : Optional.of(AskedRefusal.NOT_AT_WORK);
    }

    /** @param unwanted how many got none, because the owner of the address asked not to be written to */
    record Sent(int letters, int unwanted) {}

    /** @param addresses where each partner is asked */
    @Transactional
    Outcome<Sent> ask(Partnership partnership, Map<OrganisationId, String> addresses, LocalDate until, Person me) {
        var refusal = whyNotAsk(partnership).or(() -> Question.whyNotUntil(until, LocalDate.now(clock)));
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        addresses.keySet().forEach(each -> partners.mustHave(partnership, each));
        var asked = new ArrayList<String>();
        Refusal why = AskedRefusal.LEFT;
        for (var each : addresses.entrySet()) {
            var name = partners.nameOf(each.getKey());
            var about = new Asking(
                    AskedPledges.PURPOSE, partnership.id().value(), each.getKey(), each.getValue(), Optional.of(until));
            switch (asking.ask(about, me, sent -> words.declaration(sent, partnership, name, me))) {
                case Done<Question> _ -> asked.add(name);
                case Refused<Question>(var no) -> why = no;
            }
        }
        if (asked.isEmpty()) {
            return new Refused<>(why);
        }
        history.tell(
                partnership.id().value(),
                happened("commitments.happened.declarationAsked", String.join(", ", asked))
                        .forPartnersOnly(),
                me.id());
        return new Done<>(new Sent(asked.size(), addresses.size() - asked.size()));
    }

    @Transactional
    void revoke(Partnership partnership, OrganisationId organisation) {
        if (!asking.revoke(AskedPledges.PURPOSE, partnership.id().value(), organisation)) {
            throw new NotFound(organisation);
        }
    }
}
