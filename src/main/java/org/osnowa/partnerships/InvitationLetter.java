package org.osnowa.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.letters.Letter;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.places.Places;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The words of the letters about invitations. */
@Component
class InvitationLetter {

    private final Organisations organisations;
    private final Places places;
    private final Settings settings;
    private final Clock clock;

    InvitationLetter(Organisations organisations, Places places, Settings settings, Clock clock) {
        this.organisations = organisations;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who asks, about what, what is expected, what the invited may gain, and where to answer. */
    Letter asking(Invitation invitation, Partnership partnership, Person inviter) {
        var locale = Text.language(invitation.sending().language());
        var until = Text.date(LocalDate.ofInstant(invitation.sending().expires(), clock.getZone()), locale);
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                invitation.invited().address(),
                locale.getLanguage(),
                Text.in(locale, "InvitationLetter.subject", partnership.name(), until),
                Text.in(
                        locale,
                        "InvitationLetter.body",
                        sender(inviter, invitation.asking().onBehalfOf()),
                        invitation.invited().name(),
                        partnership.name(),
                        partnership.matter(),
                        Text.speaking(
                                locale,
                                () -> places.get(partnership.area().place()).label()),
                        invitation.asking().asked(),
                        invitation.asking().gain(),
                        Letter.LINK,
                        until,
                        settings.address("/partnerships/" + partnership.slug()),
                        contact(inviter, invitation.asking().onBehalfOf())),
                Text.in(
                        locale,
                        "InvitationLetter.source",
                        invitation.invited().address(),
                        inviter.name(),
                        partnership.name()),
                Optional.of(invitation.link()));
    }

    /** Tells the inviter what was answered. */
    Letter answered(Invitation invitation, Partnership partnership, Person inviter, String page) {
        var locale = inviter.locale();
        var answer = invitation.answer().orElseThrow();
        var said = Text.in(locale, "InvitationLetter.said." + answer.kind());
        return new Letter(
                Ids.next(),
                Letter.Kind.UNASKED,
                inviter.email(),
                locale.getLanguage(),
                Text.in(
                        locale,
                        "InvitationLetter.answeredSubject",
                        partnership.name(),
                        invitation.invited().name(),
                        said),
                Text.in(
                        locale,
                        "InvitationLetter.answeredBody",
                        invitation.invited().name(),
                        said,
                        answer.respondent().name(),
                        explanation(answer, locale),
                        page),
                Text.in(locale, "InvitationLetter.answeredSource", partnership.name()),
                Optional.empty());
    }

    /** Whom the invited can ask: the public address of the inviting organisation, or the inviter's own. */
    String contact(Person inviter, Optional<OrganisationId> organisation) {
        var address = organisation
                .flatMap(organisations::find)
                .flatMap(known -> Optional.ofNullable(known.contact().email()))
                .orElse(inviter.email());
        return inviter.name() + ", " + address;
    }

    private static String explanation(Answer answer, Locale locale) {
        var reason = answer.reason() == null ? "" : Text.in(locale, "Reason." + answer.reason()) + "\n";
        var words = answer.explanation() == null ? "" : answer.explanation() + "\n";
        return reason + words;
    }

    private String sender(Person inviter, Optional<OrganisationId> organisation) {
        return organisation
                .flatMap(organisations::find)
                .map(known -> inviter.name() + " (" + known.profile().name() + ")")
                .orElse(inviter.name());
    }
}
