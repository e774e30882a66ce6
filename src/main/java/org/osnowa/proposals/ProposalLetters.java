package org.osnowa.proposals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.asking.Question;
import org.osnowa.letters.Letter;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The words of all letters about proposals, and who gets them. */
@Component
class ProposalLetters {

    private static final int EXCERPT = 1_500;

    private final Outbox outbox;
    private final Mandates mandates;
    private final People people;
    private final Coordinators coordinators;
    private final Settings settings;
    private final Clock clock;

    ProposalLetters(
            Outbox outbox,
            Mandates mandates,
            People people,
            Coordinators coordinators,
            Settings settings,
            Clock clock) {
        this.outbox = outbox;
        this.mandates = mandates;
        this.people = people;
        this.coordinators = coordinators;
        this.settings = settings;
        this.clock = clock;
    }

    /** Those who may answer for these partners with an account of their own, save for who did it. */
    private List<Person> speakersOf(Collection<OrganisationId> partners, Optional<PersonId> but) {
        return people.all(mandates.speakers(partners, LocalDate.now(clock)).values().stream()
                .flatMap(List::stream)
                .filter(each -> !but.equals(Optional.of(each)))
                .distinct()
                .toList());
    }

    /** Those for which nobody with an account can decide. */
    List<OrganisationId> outOfReach(Collection<OrganisationId> partners) {
        var reached = mandates.deciding(partners, LocalDate.now(clock)).stream()
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
        return partners.stream().filter(each -> !reached.contains(each)).toList();
    }

    void opened(Partnership partnership, Proposal proposal, Person by) {
        var partners = proposal.round().unanswered();
        tell(partnership, proposal, "opened", speakersOf(partners, Optional.of(by.id())), by.name());
    }

    void remind(Partnership partnership, Proposal proposal, Collection<OrganisationId> unanswered) {
        tell(partnership, proposal, "reminder", speakersOf(unanswered, Optional.empty()), "");
    }

    /** Tells a partner's people what was answered in its name, so that they can correct it. */
    void answered(Partnership partnership, Proposal proposal, Voice voice, String partner) {
        var who = voice.by().name().orElse(partner);
        speakersOf(List.of(voice.partner()), voice.by().person())
                .forEach(each ->
                        outbox.tell(answered(partnership, proposal, voice, partner, who, each.email(), each.locale())));
    }

    /** The same to the address whose link was used, or to which the partner's letters go. */
    void answered(Partnership partnership, Proposal proposal, Voice voice, String partner, String address) {
        var who = voice.by().name().orElse(partner);
        outbox.tell(answered(partnership, proposal, voice, partner, who, address, Text.language()));
    }

    private Letter answered(
            Partnership partnership,
            Proposal proposal,
            Voice voice,
            String partner,
            String who,
            String address,
            Locale locale) {
        return letter(
                partnership,
                proposal,
                voice.counts() ? "answered." + voice.by().channel() : "waits",
                address,
                locale,
                partner,
                who,
                Text.speaking(
                        locale,
                        () -> StanceWords.label(
                                proposal.rule().mode(), voice.said().stance())));
    }

    /** Tells who coordinates, and who opened it, what a round came to. */
    void closed(Partnership partnership, Proposal proposal, Result result) {
        Stream.concat(
                        coordinating(partnership),
                        people.all(proposal.setting().openedBy().stream().toList()).stream()
                                .filter(each -> !each.blocked()))
                .distinct()
                .forEach(each -> outbox.tell(letter(
                        partnership,
                        proposal,
                        "closed",
                        each.email(),
                        each.locale(),
                        Text.in(each.locale(), "Result." + result))));
    }

    /**
     * Tells those who could answer what was decided.
     *
     * @param links addresses of those who were asked by letter
     */
    void decided(Partnership partnership, Proposal proposal, String outcome, Person by, List<String> links) {
        var partners = proposal.round().present().stream().map(Voter::partner).toList();
        speakersOf(partners, Optional.of(by.id()))
                .forEach(each -> outbox.tell(
                        letter(partnership, proposal, "decided", each.email(), each.locale(), outcome, by.name())));
        links.forEach(address -> outbox.tell(letter(
                partnership,
                proposal,
                "decidedForAll",
                address,
                Text.POLISH,
                outcome,
                by.name(),
                decisions(partnership))));
    }

    private String decisions(Partnership partnership) {
        return settings.address("/partnerships/" + partnership.slug() + "/decisions");
    }

    void reservationBack(Partnership partnership, String title, String partner, Reservation reservation) {
        coordinating(partnership).forEach(each -> {
            var locale = each.locale();
            outbox.tell(new Letter(
                    Ids.next(),
                    Letter.Kind.UNASKED,
                    each.email(),
                    locale.getLanguage(),
                    Text.in(locale, "ProposalLetter.subject.back", partnership.name(), partner),
                    Text.in(
                            locale,
                            "ProposalLetter.body.back",
                            partner,
                            title,
                            reservation.words(),
                            settings.address(path(partnership, reservation.proposal()))),
                    Text.in(locale, "ProposalLetter.source", partnership.name()),
                    Optional.empty()));
        });
    }

    private Stream<Person> coordinating(Partnership partnership) {
        return people.all(coordinators.of(partnership.id())).stream().filter(each -> !each.blocked());
    }

    /** Asks a partner without an account by the link of a letter. */
    Letter asking(Question question, Partnership partnership, Proposal proposal, String partner, Person me) {
        var locale = me.locale();
        var address = question.address().orElseThrow();
        return new Letter(
                question.letter(),
                Letter.Kind.UNASKED,
                address,
                locale.getLanguage(),
                Text.in(locale, "ProposalLetter.subject.asking", partnership.name(), proposal.title()),
                Text.speaking(
                        locale,
                        () -> Text.in(
                                locale,
                                "ProposalLetter.body.asking",
                                me.name(),
                                partnership.name(),
                                partner,
                                proposal.title(),
                                excerpt(proposal),
                                RuleWords.of(proposal.rule(), proposal.voters(), until(proposal)),
                                Letter.LINK,
                                me.name() + ", " + me.email())),
                Text.in(locale, "ProposalLetter.askingSource", address, me.name(), partnership.name()),
                Optional.of(question.link()));
    }

    /** Reminds whoever has the link of a letter: the link is the one of the letter before. Nobody knows their language. */
    Letter reminding(Question question, Partnership partnership, Proposal proposal, String partner) {
        var locale = Text.POLISH;
        var address = question.address().orElseThrow();
        return Text.speaking(
                locale,
                () -> new Letter(
                        question.letter(),
                        Letter.Kind.UNASKED,
                        address,
                        locale.getLanguage(),
                        Text.in(locale, "ProposalLetter.subject.reminder", partnership.name(), proposal.title()),
                        Text.in(
                                locale,
                                "ProposalLetter.remindingByLink",
                                partnership.name(),
                                partner,
                                proposal.title(),
                                until(proposal),
                                Letter.LINK),
                        Text.in(locale, "ProposalLetter.source", partnership.name()),
                        Optional.of(question.link())));
    }

    private void tell(Partnership partnership, Proposal proposal, String what, List<Person> readers, String by) {
        readers.forEach(each ->
                outbox.tell(letter(partnership, proposal, what, each.email(), each.locale(), by, excerpt(proposal))));
    }

    private Letter letter(
            Partnership partnership, Proposal proposal, String what, String address, Locale locale, String... details) {
        return Text.speaking(locale, () -> {
            var first = new Object[] {
                partnership.name(),
                proposal.title(),
                until(proposal),
                settings.address(path(partnership, proposal.id()))
            };
            var all = Stream.concat(Stream.of(first), Stream.of(details)).toArray();
            return new Letter(
                    Ids.next(),
                    Letter.Kind.UNASKED,
                    address,
                    locale.getLanguage(),
                    Text.in(locale, "ProposalLetter.subject." + what, all),
                    Text.in(locale, "ProposalLetter.body." + what, all),
                    Text.in(locale, "ProposalLetter.source", partnership.name()),
                    Optional.empty());
        });
    }

    private static String excerpt(Proposal proposal) {
        var words = proposal.round().words();
        return words.codePointCount(0, words.length()) <= EXCERPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }

    private String until(Proposal proposal) {
        return moment(proposal.round().closesAt(), clock);
    }

    /** The last moment in words: a round that ends at midnight ends on the day before. */
    static String moment(Instant closesAt, Clock clock) {
        var closes = LocalDateTime.ofInstant(closesAt, clock.getZone());
        return closes.toLocalTime().toSecondOfDay() == 0
                ? Text.date(closes.toLocalDate().minusDays(1))
                : Text.moment(closes);
    }

    static String path(Partnership partnership, ProposalId proposal) {
        return "/partnerships/" + partnership.slug() + "/decisions/proposals/" + proposal;
    }
}
