package org.osnowa.commitments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.Person;
import org.osnowa.asking.Question;
import org.osnowa.commitments.AskedDeliveries.Item;
import org.osnowa.letters.Letter;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The words of the letters about what partners bring. */
@Component
class CommitmentLetter {

    /** As many as a letter can hold however long they are; the page of its link shows the others. */
    private static final int MOST = 20;

    private final Settings settings;
    private final Organisations organisations;

    CommitmentLetter(Settings settings, Organisations organisations) {
        this.settings = settings;
        this.organisations = organisations;
    }

    /**
     * Asks whether it has come.
     *
     * @param me who asks; nobody where the letter is written because a delivery was noted
     */
    Letter confirmation(
            Question question, Partnership partnership, String partner, List<Item> items, Optional<Person> me) {
        var locale = me.map(Person::locale).orElse(Text.POLISH);
        return asking(
                question,
                locale,
                Text.in(locale, "CommitmentLetter.confirmationSubject", partnership.name()),
                Text.in(
                        locale,
                        "CommitmentLetter.confirmation",
                        partnership.name(),
                        partner,
                        inWords(items, locale),
                        Letter.LINK,
                        until(question, locale),
                        contact(partnership, me)),
                source(question, partnership, me, locale));
    }

    /** Asks once more, after two weeks in which nobody has said a word. */
    Letter reminder(Question question, Partnership partnership, String partner, List<Item> items) {
        var locale = Text.POLISH;
        return asking(
                question,
                locale,
                Text.in(locale, "CommitmentLetter.reminderSubject", partnership.name()),
                Text.in(
                        locale,
                        "CommitmentLetter.reminder",
                        partnership.name(),
                        partner,
                        inWords(items, locale),
                        Letter.LINK,
                        until(question, locale),
                        contact(partnership, Optional.empty())),
                source(question, partnership, Optional.empty(), locale));
    }

    /** Asks what stands in the way, and says that every answer is a good one. */
    Letter trouble(
            Question question, Partnership partnership, String partner, Commitment commitment, Optional<Person> me) {
        var locale = me.map(Person::locale).orElse(Text.POLISH);
        return asking(
                question,
                locale,
                Text.in(locale, "CommitmentLetter.troubleSubject", partnership.name()),
                Text.in(
                        locale,
                        "CommitmentLetter.trouble",
                        partnership.name(),
                        partner,
                        promised(commitment, locale),
                        Letter.LINK,
                        until(question, locale),
                        contact(partnership, me)),
                source(question, partnership, me, locale));
    }

    /** Asks what a partner will bring. */
    Letter declaration(Question question, Partnership partnership, String partner, Person me) {
        var locale = me.locale();
        return asking(
                question,
                locale,
                Text.in(locale, "CommitmentLetter.declarationSubject", partnership.name()),
                Text.in(
                        locale,
                        "CommitmentLetter.declaration",
                        me.name(),
                        partnership.name(),
                        partner,
                        Letter.LINK,
                        until(question, locale),
                        contact(partnership, Optional.of(me))),
                source(question, partnership, Optional.of(me), locale));
    }

    /** Tells who coordinates what nobody has confirmed, where no letter can ask. */
    Letter unconfirmed(Partnership partnership, Optional<String> receiver, List<Item> items, Person reader) {
        var locale = reader.locale();
        return news(
                partnership,
                reader,
                Text.in(locale, "CommitmentLetter.unconfirmedSubject", partnership.name()),
                Text.in(
                        locale,
                        "CommitmentLetter.unconfirmed",
                        receiver.isPresent() ? "named" : "nobody",
                        receiver.orElse(""),
                        inWords(items, locale),
                        page(partnership)));
    }

    /**
     * Tells who coordinates what a partner has answered from its letter.
     *
     * @param lines what it said, in the reader's language
     */
    Letter answered(Partnership partnership, String partner, String respondent, List<String> lines, Person reader) {
        var locale = reader.locale();
        return news(
                partnership,
                reader,
                Text.in(locale, "CommitmentLetter.answeredSubject", partnership.name(), partner),
                Text.in(
                        locale,
                        "CommitmentLetter.answered",
                        partner,
                        respondent,
                        joined(lines.stream().limit(MOST), lines.size() - MOST, locale),
                        page(partnership)));
    }

    private Letter news(Partnership partnership, Person reader, String subject, String body) {
        var locale = reader.locale();
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                reader.email(),
                locale.getLanguage(),
                subject,
                body,
                Text.in(locale, "CommitmentLetter.newsSource", partnership.name()),
                Optional.empty());
    }

    private static Letter asking(Question question, Locale locale, String subject, String body, String source) {
        return new Letter(
                question.letter(),
                Letter.Kind.UNASKED,
                question.address().orElseThrow(),
                locale.getLanguage(),
                subject,
                body,
                source,
                Optional.of(question.link()));
    }

    private static String source(Question question, Partnership partnership, Optional<Person> me, Locale locale) {
        var address = question.address().orElseThrow();
        return me.map(who -> Text.in(locale, "CommitmentLetter.source", address, who.name(), partnership.name()))
                .orElseGet(() -> Text.in(locale, "CommitmentLetter.sourcePublic", address, partnership.name()));
    }

    private String contact(Partnership partnership, Optional<Person> me) {
        return me.map(who -> who.name() + ", " + who.email())
                .orElseGet(() -> settings.address("/partnerships/" + partnership.slug()));
    }

    private static String until(Question question, Locale locale) {
        return Text.date(question.until().orElseThrow(), locale);
    }

    private String page(Partnership partnership) {
        return settings.address("/partnerships/" + partnership.slug() + "/commitments");
    }

    private String inWords(List<Item> items, Locale locale) {
        var names = organisations.namesOf(
                items.stream().map(each -> each.commitment().offer().giver()).toList());
        return joined(
                items.stream()
                        .limit(MOST)
                        .map(each -> inWords(
                                each,
                                names.getOrDefault(each.commitment().offer().giver(), ""),
                                locale)),
                items.size() - MOST,
                locale);
    }

    /** "Piekarnia „Rogal”: pieczywo do drzwi, 40 bochenków, 20 listopada 2026 r." */
    static String inWords(Item item, String giver, Locale locale) {
        var offer = item.commitment().offer();
        return Text.in(
                locale,
                "CommitmentLetter.item",
                giver,
                offer.what(),
                amount(item.delivery().quantity(), offer, locale),
                Text.date(item.delivery().on(), locale));
    }

    private static String promised(Commitment commitment, Locale locale) {
        var offer = commitment.offer();
        return Text.in(
                locale,
                "CommitmentLetter.promised",
                offer.what(),
                amount(commitment.promise().quantity(), offer, locale),
                Text.date(commitment.promise().due(), locale),
                amount(commitment.delivered(), offer, locale));
    }

    static String amount(long quantity, Offer offer, Locale locale) {
        return Text.speaking(locale, () -> Quantities.words(quantity, offer));
    }

    private static String joined(Stream<String> told, int untold, Locale locale) {
        var more = untold > 0 ? Stream.of(Text.in(locale, "CommitmentLetter.more", untold)) : Stream.<String>empty();
        return Stream.concat(told, more).collect(Collectors.joining("\n\n"));
    }
}
