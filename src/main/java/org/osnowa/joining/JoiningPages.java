package org.osnowa.joining;

import static org.osnowa.platform.Text.date;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.joining.RequestsPage.Answer;
import org.osnowa.joining.RequestsPage.Row;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.OpenInvitations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.springframework.stereotype.Component;

/** Makes the pages about being taken in. */
@Component
class JoiningPages {

    private final PartnershipHeads heads;
    private final Joinings joinings;
    private final Memberships memberships;
    private final OpenInvitations invitations;
    private final Organisations organisations;
    private final Mandates mandates;
    private final People people;
    private final Clock clock;

    JoiningPages(
            PartnershipHeads heads,
            Joinings joinings,
            Memberships memberships,
            OpenInvitations invitations,
            Organisations organisations,
            Mandates mandates,
            People people,
            Clock clock) {
        this.heads = heads;
        this.joinings = joinings;
        this.memberships = memberships;
        this.invitations = invitations;
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    AskPage ask(Partnership partnership, Visitor visitor, AskForm form, FormErrors errors) {
        var terms = joinings.terms(partnership.id());
        var decided = decided(visitor);
        var names = organisations.namesOf(decided);
        var mine = decided.stream()
                .filter(each -> !memberships.has(partnership.id(), each))
                .toList();
        var asked = visitor.id().map(joinings::openBy).orElse(List.of()).stream()
                .filter(each -> each.partnership().equals(partnership.id()))
                .toList();
        var waiting = asked.stream().map(Joining::organisation).collect(Collectors.toSet());
        Predicate<OrganisationId> invited =
                each -> invitations.path(partnership.id(), each).isPresent();
        return new AskPage(
                heads.of(partnership, visitor, "joining"),
                partnership.matter(),
                partnership.life().state() != LifeState.ACTIVE
                        ? JoiningRefusal.NOT_AT_WORK
                        : terms.open() ? null : JoiningRefusal.CLOSED,
                visitor.signedIn(),
                mine.stream()
                        .filter(invited.negate())
                        .filter(each -> !waiting.contains(each))
                        .map(each -> Choice.of(each.toString(), names.getOrDefault(each, "")))
                        .toList(),
                mine.stream()
                        .filter(invited)
                        .map(each -> Choice.of(
                                invitations.path(partnership.id(), each).orElse(""), names.getOrDefault(each, "")))
                        .toList(),
                asked.stream()
                        .map(each -> new AskPage.Waiting(
                                each.id().toString(), names.getOrDefault(each.organisation(), ""), day(each.at())))
                        .toList(),
                terms.questions(),
                terms.version(),
                form,
                errors);
    }

    List<OrganisationId> decided(Visitor visitor) {
        return visitor.id().stream()
                .flatMap(me -> mandates.currentOf(me, LocalDate.now(clock)).stream())
                .filter(Mandate::decides)
                .map(Mandate::organisation)
                .distinct()
                .limit(20)
                .toList();
    }

    RequestsPage requests(Partnership partnership, Visitor visitor, @Nullable String declining, FormErrors errors) {
        var all = joinings.of(partnership.id());
        var names = organisations.namesOf(
                all.stream().map(Joining::organisation).distinct().toList());
        var askers = people.all(all.stream().map(Joining::by).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return new RequestsPage(
                heads.of(partnership, visitor, "joining"),
                joinings.terms(partnership.id()).open(),
                all.stream()
                        .map(each -> row(each, names.getOrDefault(each.organisation(), ""), name(askers, each.by())))
                        .toList(),
                declining,
                errors);
    }

    private static String name(java.util.Map<PersonId, String> askers, PersonId person) {
        return askers.getOrDefault(person, "");
    }

    private Row row(Joining each, String name, String by) {
        return new Row(
                each.id().toString(),
                each.organisation().value(),
                name,
                by,
                day(each.at()),
                each.answers().stream()
                        .map(answer -> new Answer(answer.question(), answer.answer()))
                        .toList(),
                each.expects().orElse(null),
                each.state().name(),
                each.state() == Joining.State.OPEN,
                each.reason().orElse(null));
    }

    TermsPage terms(
            Partnership partnership, Visitor visitor, TermsForm form, @Nullable Terms theirs, FormErrors errors) {
        return new TermsPage(
                heads.of(partnership, visitor, "joining"),
                form,
                theirs == null ? form.version() : theirs.version(),
                theirs == null ? null : theirs.questions(),
                errors);
    }

    private String day(Instant moment) {
        return date(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
