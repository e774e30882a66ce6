package org.osnowa.partnerships;

import static org.osnowa.history.Happening.happened;
import static org.osnowa.partnerships.PartnershipRefusal.INITIATOR_DOES_NOT_FIT;
import static org.osnowa.partnerships.PartnershipRefusal.NOT_YOUR_ORGANISATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.InitiatorType.Initiator;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.partnerships.Partnership.Area;
import org.osnowa.partnerships.Partnership.Origin;
import org.osnowa.partnerships.Partnership.StageEntered;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NewThings;
import org.osnowa.platform.Outcome;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for about a partnership. One method, one transaction. */
@Service
public class PartnershipDesk {

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Coordinators coordinators;
    private final Organisations organisations;
    private final Mandates mandates;
    private final Clock clock;
    private final NewThings newThings;
    private final History history;
    private final Texts texts;
    private final ReportedMatters reported;

    PartnershipDesk(
            Partnerships partnerships,
            Memberships memberships,
            Coordinators coordinators,
            Organisations organisations,
            Mandates mandates,
            Clock clock,
            NewThings newThings,
            History history,
            Texts texts,
            ReportedMatters reported) {
        this.reported = reported;
        this.history = history;
        this.texts = texts;
        this.newThings = newThings;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.coordinators = coordinators;
        this.organisations = organisations;
        this.mandates = mandates;
        this.clock = clock;
    }

    /**
     * What somebody says who starts a partnership.
     *
     * @param initiators for which of their organisations they start it; the first of them leads
     * @param from what somebody reported, and it starts from
     */
    record Start(
            String name,
            String matter,
            Area area,
            InitiatorType initiator,
            List<OrganisationId> initiators,
            @Nullable PartnershipType type,
            Optional<UUID> from) {

        Start(
                String name,
                String matter,
                Area area,
                InitiatorType initiator,
                List<OrganisationId> initiators,
                @Nullable PartnershipType type) {
            this(name, matter, area, initiator, initiators, type, Optional.empty());
        }
    }

    @Transactional
    Outcome<Partnership> start(Start start, Person me) {
        var today = LocalDate.now(clock);
        return Outcome.unless(whyNotStart(start, me, today), () -> {
            newThings.count(NewThings.Kind.PARTNERSHIP, me.id());
            var started = add(start, me, today);
            coordinators.add(started.id(), me.id(), today);
            for (var organisation : start.initiators()) {
                memberships.join(started.id(), initiating(organisations.standing(organisation), start, me, today));
            }
            history.tell(started.id().value(), happened("partnerships.happened.started"), me.id());
            keep(started, me);
            start.from().ifPresent(each -> reported.takenUp(each, started, me));
            return started;
        });
    }

    private Optional<PartnershipRefusal> whyNotStart(Start start, Person me, LocalDate today) {
        var mine = mandates.currentOf(me.id(), today).stream()
                .filter(mandate -> mandate.scope() == Mandate.Scope.DECIDES)
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
        if (!mine.containsAll(start.initiators())) {
            return Optional.of(NOT_YOUR_ORGANISATION);
        }
        var initiators = organisations.summaries(start.initiators()).values().stream()
                .map(each -> new Initiator(each.kind(), each.sector()))
                .toList();
        return start.initiator().fits(initiators) ? Optional.empty() : Optional.of(INITIATOR_DOES_NOT_FIT);
    }

    private Partnership add(Start start, Person me, LocalDate today) {
        return Slug.candidates(start.name())
                .map(slug -> new Partnership(
                        new PartnershipId(Ids.next()),
                        slug,
                        start.name(),
                        start.matter(),
                        start.area(),
                        new Origin(start.initiator(), Optional.of(me.id()), today),
                        start.type(),
                        null,
                        new StageEntered(Stage.INITIATIVE, today),
                        Life.since(today),
                        0))
                .filter(partnerships::add)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A thousand partnerships named " + start.name()));
    }

    private Membership initiating(OrganisationId organisation, Start start, Person me, LocalDate today) {
        var leads = organisation.equals(start.initiators().getFirst());
        var speaker = mandates.holds(me.id(), organisation, today)
                .map(mandate -> new Representative(me.name(), mandate.scope(), false, Optional.of(me.id())));
        return new Membership(
                organisation,
                leads ? Role.LEADER : Role.PARTNER,
                true,
                false,
                today,
                speaker.stream().toList());
    }

    /** @param seen the version that the coordinator had before them */
    @Transactional
    Outcome<Partnership> describe(Partnership partnership, int seen, String name, String matter, Area area, Person me) {
        return Outcome.unless(partnership.whyNotDescribe(), () -> {
            var described = partnership.asSeenIn(seen).described(name, matter, area);
            partnerships.save(described);
            keep(partnership, null);
            keep(described, me);
            var about = partnership.id().value();
            history.tell(about, happened("partnerships.happened.described").withVersionsOf(about), me.id());
            return described;
        });
    }

    /**
     * @param seen the version that the coordinator had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    public void classify(
            Partnership partnership, int seen, @Nullable PartnershipType type, @Nullable LegalForm form, Person me) {
        memberships.lock(partnership.id());
        var classified = partnership.asSeenIn(seen).classified(type, form);
        partnerships.save(classified);
        if (type != PartnershipType.PROJECT) {
            memberships.leadPlainly(partnership.id());
        }
        var about = partnership.id().value();
        if (partnership.type() != type) {
            history.tell(about, happened("partnerships.happened.type." + (type == null ? "NOT_YET" : type)), me.id());
        }
        if (partnership.form() != form) {
            history.tell(about, happened("partnerships.happened.form." + (form == null ? "NOT_YET" : form)), me.id());
        }
    }

    /** @param me null for what stood there before versions were kept */
    private void keep(Partnership partnership, @Nullable Person me) {
        var id = partnership.id().value();
        var by = me == null ? null : me.id();
        texts.keep(id, id, new Texts.Name("partnerships.field.name"), partnership.name(), by);
        texts.keep(id, id, new Texts.Name("partnerships.field.matter"), partnership.matter(), by);
    }
}
