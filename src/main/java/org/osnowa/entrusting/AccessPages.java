package org.osnowa.entrusting;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.entrusting.AccessPage.Asked;
import org.osnowa.entrusting.AccessPage.Coordinator;
import org.osnowa.entrusting.AccessPage.Given;
import org.osnowa.entrusting.HandoverPage.Waiting;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.AccessGrant;
import org.osnowa.partnerships.AccessGrants;
import org.osnowa.partnerships.AccessLevel;
import org.osnowa.partnerships.Coordinators;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.springframework.stereotype.Component;

/** Makes the pages on which people are let in and hand over. */
@Component
class AccessPages {

    private final PartnershipHeads heads;
    private final AccessDesk desk;
    private final Coordinators coordinators;
    private final AccessGrants grants;
    private final Entrustments entrustments;
    private final Mandates mandates;
    private final People people;
    private final About about;
    private final Clock clock;

    AccessPages(
            PartnershipHeads heads,
            AccessDesk desk,
            Coordinators coordinators,
            AccessGrants grants,
            Entrustments entrustments,
            Mandates mandates,
            People people,
            About about,
            Clock clock) {
        this.heads = heads;
        this.desk = desk;
        this.coordinators = coordinators;
        this.grants = grants;
        this.entrustments = entrustments;
        this.mandates = mandates;
        this.people = people;
        this.about = about;
        this.clock = clock;
    }

    AccessPage access(Partnership partnership, Visitor visitor, AccessForm form, FormErrors errors) {
        var head = heads.of(partnership, visitor, "access");
        var all = desk.coordinating(partnership);
        var orphaned = all.stream().allMatch(Person::blocked);
        return new AccessPage(
                head,
                all.stream().map(each -> coordinator(each, visitor)).toList(),
                orphaned,
                orphaned && desk.whyNotTakeOver(partnership, visitor.person()).isEmpty(),
                given(partnership),
                head.entrusts()
                        ? entrustments.openIn(partnership.id(), clock.instant()).stream()
                                .map(this::asked)
                                .toList()
                        : List.of(),
                form,
                Arrays.stream(AccessLevel.values())
                        .map(each -> new Choice(each.name(), t(each), t("AccessForm.means." + each)))
                        .toList(),
                errors);
    }

    private static Coordinator coordinator(Person each, Visitor visitor) {
        return new Coordinator(
                each.id().value(),
                each.name(),
                each.email(),
                each.blocked(),
                visitor.id().filter(each.id()::equals).isPresent());
    }

    private List<Given> given(Partnership partnership) {
        var all = grants.of(partnership.id(), LocalDate.now(clock));
        var known = people.all(all.stream().map(AccessGrant::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return all.stream()
                .flatMap(each ->
                        Optional.ofNullable(known.get(each.person())).map(person -> given(each, person)).stream())
                .toList();
    }

    private static Given given(AccessGrant grant, Person person) {
        return new Given(
                person.id().value(),
                person.name(),
                person.email(),
                t(grant.level()),
                grant.asWhom().orElse(null),
                date(grant.since()),
                grant.until().map(org.osnowa.platform.Text::date).orElse(null));
    }

    private Asked asked(Entrustment each) {
        return new Asked(
                each.id().value(),
                each.address(),
                t(EntrustmentDesk.level(each.task())),
                each.handsOver(),
                day(each.sending().expires()));
    }

    HandoverPage handover(Partnership partnership, Visitor visitor, HandoverForm form, FormErrors errors) {
        var others = people.all(coordinators.of(partnership.id())).stream()
                .filter(each ->
                        !each.blocked() && !each.id().equals(visitor.person().id()))
                .map(Person::name)
                .toList();
        return new HandoverPage(
                heads.of(partnership, visitor, "access"),
                partnership.name(),
                "/partnerships/" + partnership.slug() + "/handover",
                others,
                waiting(entrustments.openIn(partnership.id(), clock.instant()), visitor.person()),
                form,
                errors);
    }

    HandoverPage handover(OrganisationId organisation, Visitor visitor, HandoverForm form, FormErrors errors) {
        var thing = about.of(new Task.Mandate(organisation, Mandate.Scope.DECIDES, Optional.empty()));
        var others = mandates.representatives(organisation, LocalDate.now(clock)).stream()
                .filter(Mandate::decides)
                .map(Mandate::person)
                .filter(each -> !each.equals(visitor.person().id()))
                .toList();
        return new HandoverPage(
                null,
                thing.name(),
                thing.path() + "/handover",
                people.all(others).stream().map(Person::name).toList(),
                waiting(entrustments.openIn(organisation, clock.instant()), visitor.person()),
                form,
                errors);
    }

    private List<Waiting> waiting(List<Entrustment> open, Person me) {
        return open.stream()
                .filter(each -> each.handsOver() && each.by().equals(me.id()))
                .map(each -> new Waiting(
                        each.id().value(), each.address(), day(each.sending().expires())))
                .toList();
    }

    EntrustmentPage entrustment(Entrustment asked, String path, Visitor visitor, FormErrors errors) {
        var thing = about.of(asked.task());
        return new EntrustmentPage(
                path,
                About.word(asked.task(), asked.handsOver()),
                giver(asked.by()),
                thing.name(),
                thing.path(),
                asked.task() instanceof Task.Access access ? access.asWhom().orElse(null) : null,
                asked.task() instanceof Task.Mandate mandate ? mandate.scope() : null,
                asked.task().lastDay().map(org.osnowa.platform.Text::date).orElse(null),
                day(asked.sending().expires()),
                asked.whyNotAnswer(clock.instant()).orElse(null),
                asked.state() == Entrustment.State.ACCEPTED ? thanks(asked, visitor) : null,
                asked.task() instanceof Task.Access,
                visitor.signedIn(),
                visitor.signedIn()
                        && asked.address().equalsIgnoreCase(visitor.person().email()),
                errors);
    }

    /** Until when they are let in, as long as they are. */
    private String thanks(Entrustment asked, Visitor visitor) {
        return asked.task() instanceof Task.Access access && visitor.signedIn() && holds(access, visitor.person())
                ? access.until()
                        .map(day -> t("EntrustmentPage.until." + access.level(), date(day)))
                        .orElseGet(() -> t("EntrustmentPage.open." + access.level()))
                : t("EntrustmentPage.thanks");
    }

    private boolean holds(Task.Access access, Person person) {
        return grants.of(access.partnership(), LocalDate.now(clock)).stream()
                .anyMatch(each -> each.person().equals(person.id()) && each.level() == access.level());
    }

    private String giver(PersonId id) {
        return people.find(id).map(Person::name).orElse("");
    }

    private String day(Instant moment) {
        return date(LocalDate.ofInstant(moment, clock.getZone()));
    }
}
