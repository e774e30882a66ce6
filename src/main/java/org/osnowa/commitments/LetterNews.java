package org.osnowa.commitments;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Partnership;
import org.springframework.stereotype.Component;

/** Writes to who coordinates a partnership, in the transaction of what it tells about. */
@Component
class LetterNews {

    private final CommitmentLetter words;
    private final Partners partners;
    private final Coordinators coordinators;
    private final People people;
    private final Outbox outbox;

    LetterNews(CommitmentLetter words, Partners partners, Coordinators coordinators, People people, Outbox outbox) {
        this.words = words;
        this.partners = partners;
        this.coordinators = coordinators;
        this.people = people;
        this.outbox = outbox;
    }

    /**
     * What a partner has answered from its letter.
     *
     * @param lines in a reader's language; none where nobody needs to be told
     */
    void answered(
            Partnership partnership, OrganisationId partner, String respondent, Function<Locale, List<String>> lines) {
        var name = partners.nameOf(partner);
        tell(
                partnership,
                reader -> words.answered(partnership, name, respondent, lines.apply(reader.locale()), reader));
    }

    void tell(Partnership partnership, Function<Person, Letter> letter) {
        people.all(coordinators.of(partnership.id())).stream()
                .filter(each -> !each.blocked())
                .forEach(each -> outbox.tell(letter.apply(each)));
    }
}
