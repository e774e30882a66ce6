package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.letters.MailServer;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Directory;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.InvitePage.Found;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages on which a partnership invites. */
@Component
class InvitationPages {

    private static final int MOST_SIMILAR = 5;

    private final PartnershipPages pages;
    private final Invitations invitations;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Directory directory;
    private final ActingFor acting;
    private final People people;
    private final InvitationLetter letter;
    private final MailServer mail;
    private final Clock clock;

    InvitationPages(
            PartnershipPages pages,
            Invitations invitations,
            Memberships memberships,
            Organisations organisations,
            Directory directory,
            ActingFor acting,
            People people,
            InvitationLetter letter,
            MailServer mail,
            Clock clock) {
        this.pages = pages;
        this.invitations = invitations;
        this.memberships = memberships;
        this.organisations = organisations;
        this.directory = directory;
        this.acting = acting;
        this.people = people;
        this.letter = letter;
        this.mail = mail;
        this.clock = clock;
    }

    InvitationsPage all(Partnership partnership, Visitor me, FormErrors errors) {
        var all = invitations.of(partnership.id());
        var writers = namesOf(all.stream()
                .flatMap(each -> each.answer().stream())
                .flatMap(answer -> answer.enteredBy().stream())
                .toList());
        var now = clock.instant();
        var known = organisations.summaries(all.stream()
                .flatMap(each -> each.invited().organisation().stream())
                .toList());
        return new InvitationsPage(
                pages.head(partnership, me, "invitations"),
                all.stream()
                        .map(each -> row(each, nameOf(each, known), writers, now))
                        .toList(),
                mail.missing(),
                errors);
    }

    InvitePage compose(Partnership partnership, Visitor me, @Nullable UUID organisation, String asked) {
        var language = Text.language().getLanguage();
        var form = Optional.ofNullable(organisation)
                .map(OrganisationId::new)
                .flatMap(organisations::find)
                .map(known -> InvitationForm.to(
                        known.id().value(),
                        known.profile().name(),
                        known.contact().email(),
                        language))
                .orElse(InvitationForm.empty(language));
        return invite(partnership, me, form, asked, FormErrors.none());
    }

    InvitePage invite(Partnership partnership, Visitor me, InvitationForm form, FormErrors errors) {
        return invite(partnership, me, form, "", errors);
    }

    private InvitePage invite(
            Partnership partnership, Visitor me, InvitationForm form, String asked, FormErrors errors) {
        return new InvitePage(
                pages.head(partnership, me, "invitations"),
                named(form),
                AnswerPages.kinds(),
                errors.on("similar") == null ? List.of() : similar(form),
                asked,
                found(partnership, asked),
                letter.contact(me.person(), acting.organisation()),
                errors);
    }

    PhonePage phone(Partnership partnership, Invitation invitation, Visitor me, AnswerForm form, FormErrors errors) {
        return new PhonePage(
                pages.head(partnership, me, "invitations"),
                "/partnerships/" + partnership.slug() + "/invitations/" + invitation.id() + "/answer",
                invitation.invited().name(),
                AnswerPages.fields(invitation, form, true),
                errors);
    }

    /** What the directory knows by this name, with those who need no invitation any more. */
    private List<Found> found(Partnership partnership, String asked) {
        if (asked.isBlank()) {
            return List.of();
        }
        var partners = memberships.in(partnership.id()).stream()
                .map(Membership::organisation)
                .collect(Collectors.toSet());
        var invited = invitations.of(partnership.id()).stream()
                .filter(each -> stands(each))
                .flatMap(each -> each.invited().organisation().stream())
                .collect(Collectors.toSet());
        return directory.find(Directory.Filter.named(asked), null).organisations().stream()
                .map(each -> new Found(
                        each.id().toString(),
                        each.name(),
                        t(each.kind()),
                        each.seat().town(),
                        partners.contains(each.id()) ? "PARTNER" : invited.contains(each.id()) ? "INVITED" : null))
                .toList();
    }

    /** What is said once an invitation is written down: that it left, or what its letter waits for. */
    String written() {
        return mail.missing() ? "InvitationPages.saved" : "InvitationPages.sent";
    }

    boolean knowsSimilar(InvitationForm form) {
        return !similarTo(form).isEmpty();
    }

    private List<OrganisationSummary> similarTo(InvitationForm form) {
        var name = form.name() == null ? "" : form.name();
        var found = directory.find(Directory.Filter.named(name), null).organisations();
        return found.subList(0, Math.min(MOST_SIMILAR, found.size()));
    }

    private List<Choice> similar(InvitationForm form) {
        var known = similarTo(form).stream()
                .map(each -> new Choice(
                        each.id().toString(), each.name(), each.seat().town()));
        return Stream.concat(known, Stream.of(Choice.of(InvitationForm.NONE, t("partnerships.similarNone"))))
                .toList();
    }

    /** As the directory calls whom it knows; an id that it does not know is nobody's. */
    private InvitationForm named(InvitationForm form) {
        return form.organisation() == null
                ? form
                : organisations
                        .find(new OrganisationId(form.organisation()))
                        .map(known ->
                                form.about(known.id().value(), known.profile().name()))
                        .orElse(form.about(null, form.name()));
    }

    /** What this organisation is in the directory, if it is there: one that was merged is the other. */
    Optional<OrganisationId> inDirectory(OrganisationId organisation) {
        return organisations.find(organisation).map(known -> organisations.standing(known.id()));
    }

    /** For whom the visitor acts just now. */
    Optional<OrganisationId> actingFor() {
        return acting.organisation();
    }

    /** As the directory calls it now; what was typed counts only until it is there. */
    static String nameOf(Invitation invitation, Map<OrganisationId, OrganisationSummary> known) {
        return invitation
                .invited()
                .organisation()
                .map(known::get)
                .map(OrganisationSummary::name)
                .orElse(invitation.invited().name());
    }

    private InvitationRow row(Invitation invitation, String name, Map<PersonId, String> writers, Instant now) {
        return new InvitationRow(
                invitation.id().value(),
                name,
                invitation.invited().address(),
                stateOf(invitation, now),
                day(invitation.sending().at()),
                day(invitation.sending().expires()),
                invitation.answer().orElse(null),
                invitation.answer().flatMap(Answer::enteredBy).map(writers::get).orElse(null),
                invitation.whyNotResend().isEmpty(),
                invitation.whyNotWithdraw().isEmpty(),
                invitation.whyNotEnterAnswer().isEmpty());
    }

    /** Whether it is still a matter between the two. */
    static boolean stands(Invitation invitation) {
        return switch (invitation.state()) {
            case OPEN, ANSWERED -> true;
            case WITHDRAWN, OVER -> false;
        };
    }

    static String stateOf(Invitation invitation, Instant now) {
        return switch (invitation.state()) {
            case OPEN -> invitation.expiredAt(now) ? "EXPIRED" : "OPEN";
            case WITHDRAWN -> "WITHDRAWN";
            case OVER -> "OVER";
            case ANSWERED -> invitation.answer().orElseThrow().kind().name();
        };
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    private Map<PersonId, String> namesOf(Collection<PersonId> ids) {
        return people.all(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
