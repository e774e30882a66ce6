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
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Directory;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
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
    private final Organisations organisations;
    private final Directory directory;
    private final ActingFor acting;
    private final People people;
    private final Clock clock;

    InvitationPages(
            PartnershipPages pages,
            Invitations invitations,
            Organisations organisations,
            Directory directory,
            ActingFor acting,
            People people,
            Clock clock) {
        this.pages = pages;
        this.invitations = invitations;
        this.organisations = organisations;
        this.directory = directory;
        this.acting = acting;
        this.people = people;
        this.clock = clock;
    }

    InvitationsPage all(Partnership partnership, Visitor me, FormErrors errors) {
        var all = invitations.of(partnership.id());
        var writers = namesOf(all.stream()
                .flatMap(each -> each.answer().stream())
                .flatMap(answer -> answer.enteredBy().stream())
                .toList());
        var now = clock.instant();
        return new InvitationsPage(
                pages.head(partnership, me, "invitations"),
                all.stream().map(each -> row(each, writers, now)).toList(),
                errors);
    }

    InvitePage compose(Partnership partnership, Visitor me, @Nullable UUID organisation) {
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
        return invite(partnership, me, form, FormErrors.none());
    }

    InvitePage invite(Partnership partnership, Visitor me, InvitationForm form, FormErrors errors) {
        return new InvitePage(
                pages.head(partnership, me, "invitations"),
                form,
                AnswerPages.kinds(),
                errors.on("similar") == null ? List.of() : similar(form),
                errors);
    }

    PhonePage phone(Partnership partnership, Invitation invitation, Visitor me, AnswerForm form, FormErrors errors) {
        return new PhonePage(
                pages.head(partnership, me, "invitations"),
                "/partnerships/" + partnership.slug() + "/invitations/" + invitation.id() + "/answer",
                invitation.invited().name(),
                AnswerPages.fields(invitation, form),
                errors);
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

    boolean inDirectory(OrganisationId organisation) {
        return organisations.find(organisation).isPresent();
    }

    /** For whom the visitor acts just now. */
    Optional<OrganisationId> actingFor() {
        return acting.organisation();
    }

    private InvitationRow row(Invitation invitation, Map<PersonId, String> writers, Instant now) {
        return new InvitationRow(
                invitation.id().value(),
                invitation.invited().name(),
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

    private static String stateOf(Invitation invitation, Instant now) {
        return switch (invitation.state()) {
            case OPEN -> invitation.expiredAt(now) ? "EXPIRED" : "OPEN";
            case WITHDRAWN -> "WITHDRAWN";
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
