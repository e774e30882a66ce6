package org.osnowa.benefits;

import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.letters.Letter;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The words of the letter in which a partner is asked what has come of what it wanted. */
@Component
class ReviewLetter {

    private final Settings settings;

    ReviewLetter(Settings settings) {
        this.settings = settings;
    }

    Letter asking(Question question, Review review, Partnership partnership, String partner, Person me) {
        var locale = me.locale();
        var address = question.address().orElseThrow();
        var until = Text.date(review.until(), locale);
        return new Letter(
                question.letter(),
                Letter.Kind.UNASKED,
                address,
                locale.getLanguage(),
                Text.in(locale, "ReviewLetter.subject", partnership.name(), until),
                Text.in(
                        locale,
                        "ReviewLetter.body",
                        me.name(),
                        partnership.name(),
                        partner,
                        Letter.LINK,
                        until,
                        settings.address("/partnerships/" + partnership.slug())),
                Text.in(locale, "ReviewLetter.source", address, me.name(), partnership.name()),
                Optional.of(question.link()));
    }
}
