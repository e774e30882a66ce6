package org.osnowa.disputes;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.disputes.Dispute.Reach;
import org.osnowa.disputes.Dispute.Side;
import org.osnowa.disputes.Dispute.Step;
import org.osnowa.disputes.DisputePage.EntryRow;
import org.osnowa.disputes.DisputePage.May;
import org.osnowa.disputes.DisputePage.ProposalBox;
import org.osnowa.disputes.DisputePage.SideRow;
import org.osnowa.disputes.DisputePage.StepRow;
import org.osnowa.disputes.Disputes.Perhaps;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages of disputes. */
@Component
class DisputePages {

    private static final int ON_A_PAGE = 50;
    private static final int AT_ONCE = 100;
    private static final int ENTRIES_MOST = 200;

    private final Disputes disputes;
    private final DisputeEntries entries;
    private final DisputeLinks links;
    private final Seats seats;
    private final DisputeDesk desk;
    private final Access access;
    private final ActingFor acting;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Mandates mandates;
    private final People people;
    private final PartnershipHeads heads;
    private final Clock clock;

    DisputePages(
            Disputes disputes,
            DisputeEntries entries,
            DisputeLinks links,
            Seats seats,
            DisputeDesk desk,
            Access access,
            ActingFor acting,
            Memberships memberships,
            Organisations organisations,
            Mandates mandates,
            People people,
            PartnershipHeads heads,
            Clock clock) {
        this.disputes = disputes;
        this.entries = entries;
        this.links = links;
        this.seats = seats;
        this.desk = desk;
        this.access = access;
        this.acting = acting;
        this.memberships = memberships;
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        this.heads = heads;
        this.clock = clock;
    }

    DisputesPage all(Partnership partnership, Visitor visitor, Optional<DisputeId> after) {
        var head = heads.of(partnership, visitor, "disputes");
        var found = mine(partnership, visitor, head.coordinates(), after);
        var mine = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        var names = names(mine);
        var mayRaise = partnership.life().whyNotRewrite().isEmpty()
                && !access.speaksFor(visitor, partnership.id()).isEmpty();
        var path = head.path() + "/disputes";
        return new DisputesPage(
                head,
                rows(mine.stream().filter(Dispute::open), partnership, names),
                rows(mine.stream().filter(each -> !each.open()), partnership, names),
                mayRaise,
                after.isPresent() ? path : null,
                found.size() > ON_A_PAGE ? path + "?after=" + mine.getLast().id() : null);
    }

    /** As many as a page shows, and one more: who has a place is asked of each, so it is read on until there are enough. */
    private List<Dispute> mine(
            Partnership partnership, Visitor visitor, boolean coordinates, Optional<DisputeId> after) {
        var me = visitor.person();
        var perhaps = new Perhaps(
                me.id(),
                acting.under(visitor).stream()
                        .filter(Mandate::decides)
                        .map(Mandate::organisation)
                        .toList(),
                coordinates ? List.of(partnership.id()) : List.of(),
                me.administrator());
        var last = after.filter(each -> seats.has(new Key.Account(partnership.id(), each, visitor)));
        var found = disputes.in(partnership.id(), perhaps, last, AT_ONCE);
        if (found.isEmpty()) {
            return List.of();
        }
        var onlooker = seats.room(partnership.id(), List.of(me.id())).onlooker(me);
        var mine = new ArrayList<Dispute>();
        while (true) {
            found.stream().filter(each -> each.placeOf(onlooker).isPresent()).forEach(mine::add);
            if (mine.size() > ON_A_PAGE || found.size() < AT_ONCE) {
                return mine;
            }
            found = disputes.in(
                    partnership.id(), perhaps, Optional.of(found.getLast().id()), AT_ONCE);
        }
    }

    private static List<DisputesPage.Row> rows(
            Stream<Dispute> some, Partnership partnership, Map<OrganisationId, String> names) {
        return some.map(each -> new DisputesPage.Row(
                        path(partnership, each.id()),
                        each.title(),
                        t(
                                "DisputesPage.between",
                                each.sides().stream()
                                        .map(side -> name(side, names))
                                        .collect(Collectors.joining(", "))),
                        each.open()
                                ? t(
                                        "DisputesPage.step",
                                        t(each.step().kind()),
                                        date(each.step().due()))
                                : t(
                                        "DisputesPage.ended",
                                        t(each.ending().state()),
                                        date(each.ending().on().orElseThrow()))))
                .toList();
    }

    static String path(Partnership partnership, DisputeId id) {
        return "/partnerships/" + partnership.slug() + "/disputes/" + id;
    }

    private Map<OrganisationId, String> names(List<Dispute> some) {
        return organisations.namesOf(
                some.stream().flatMap(DisputePages::concerned).distinct().toList());
    }

    private static Stream<OrganisationId> concerned(Dispute dispute) {
        return Stream.concat(
                dispute.sides().stream().flatMap(side -> side.organisation().stream()),
                dispute.lead().organisation().stream());
    }

    private static String name(Side side, Map<OrganisationId, String> names) {
        return side.organisation()
                .map(each -> names.getOrDefault(each, ""))
                .orElseGet(() -> t("DisputePage.coordination"));
    }

    RaisePage raise(Partnership partnership, Visitor visitor, RaiseForm form, FormErrors errors) {
        var members = memberships.in(partnership.id()).stream()
                .filter(Membership::counts)
                .toList();
        var names = organisations.namesOf(
                members.stream().map(Membership::organisation).toList());
        var mine = access.speaksFor(visitor, partnership.id());
        var others = members.stream()
                .map(Membership::organisation)
                .filter(each -> !mine.equals(List.of(each)))
                .map(each -> Choice.of(each.toString(), names.getOrDefault(each, "")))
                .sorted((one, other) -> Text.alphabetically().compare(one.label(), other.label()));
        return new RaisePage(
                heads.of(partnership, visitor, "disputes"),
                mine.stream()
                        .map(each -> Choice.of(each.toString(), names.getOrDefault(each, "")))
                        .toList(),
                Stream.concat(
                                others,
                                Stream.of(new Choice(
                                        RaiseForm.COORDINATION,
                                        t("RaisePage.coordination"),
                                        t("RaisePage.coordinationHelp"))))
                        .toList(),
                leads(members, names, Set.copyOf(mine), visitor.person().id()),
                form.organisation() == null && mine.size() == 1
                        ? RaiseForm.empty(mine.getFirst().toString())
                        : form,
                errors);
    }

    /** Everybody who decides for a partner, but for those that are left out; whether they are free to lead is asked when they are chosen. */
    private List<Choice> leads(
            List<Membership> members, Map<OrganisationId, String> names, Set<OrganisationId> notOf, PersonId me) {
        var mandated = mandates.deciding(
                members.stream()
                        .map(Membership::organisation)
                        .filter(each -> !notOf.contains(each))
                        .toList(),
                LocalDate.now(clock));
        var known = people.all(mandated.stream().map(Mandate::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        var deciding = mandated.stream()
                .filter(each -> !each.person().equals(me))
                .map(each -> Choice.of(
                        LeadChoice.value(each.person(), each.organisation()),
                        t(
                                "DisputePage.personOf",
                                known.getOrDefault(each.person(), ""),
                                names.getOrDefault(each.organisation(), ""))))
                .sorted((one, other) -> Text.alphabetically().compare(one.label(), other.label()));
        return Stream.of(
                        Stream.of(office(DisputeLead.COORDINATOR), office(DisputeLead.MEDIATOR)),
                        deciding,
                        Stream.of(office(DisputeLead.ADMINISTRATOR)))
                .flatMap(each -> each)
                .toList();
    }

    private static Choice office(DisputeLead lead) {
        return new Choice(lead.name(), t("RaisePage.lead." + lead), t("RaisePage.leadHelp." + lead));
    }

    DisputePage show(Partnership partnership, Seat seat, Visitor visitor) {
        return account(partnership, seat, visitor, DisputeForm.empty(), "", FormErrors.none(), false);
    }

    DisputePage account(
            Partnership partnership,
            Seat seat,
            Visitor visitor,
            DisputeForm form,
            String failed,
            FormErrors errors,
            boolean moved) {
        return page(
                partnership,
                seat,
                heads.of(partnership, visitor, "disputes"),
                path(partnership, seat.dispute().id()),
                true,
                form,
                failed,
                errors,
                moved);
    }

    DisputePage byLink(
            Partnership partnership,
            Seat seat,
            String path,
            DisputeForm form,
            String failed,
            FormErrors errors,
            boolean moved) {
        return page(partnership, seat, null, path, false, form, failed, errors, moved);
    }

    private DisputePage page(
            Partnership partnership,
            Seat seat,
            @Nullable PartnershipHead head,
            String path,
            boolean account,
            DisputeForm form,
            String failed,
            FormErrors errors,
            boolean moved) {
        var dispute = seat.dispute();
        var said = entries.of(dispute.id(), readsFrom(seat), ENTRIES_MOST);
        var letters = seat.place().part() == Place.Part.OTHER ? List.<DisputeLink>of() : links.of(dispute.id());
        var known = organisations.byIds(concerned(dispute).distinct().toList());
        var names = known.values().stream()
                .collect(Collectors.toMap(
                        Organisation::id, each -> each.summary().brief()));
        var persons = persons(seat, said);
        var may = may(seat, partnership, account);
        return new DisputePage(
                head,
                partnership.name(),
                path,
                dispute.title(),
                dispute.words(),
                t(
                        "DisputePage.raised",
                        day(dispute.raisedAt()),
                        persons.getOrDefault(dispute.raisedBy(), ""),
                        name(dispute.raisedSide(), names)),
                sides(seat, names, letters, account ? reach(seat, known) : Map.of()),
                t("DisputePage.place." + seat.place().part()),
                lead(seat, names, persons, letters),
                mediation(dispute),
                dispute.steps().stream().map(each -> step(each, dispute)).toList(),
                dispute.open()
                        ? dispute.proposal()
                                .map(each -> proposal(seat, each, names))
                                .orElse(null)
                        : null,
                said.stream().map(each -> entry(each, persons)).toList(),
                said.size() == ENTRIES_MOST,
                dispute.open()
                        ? null
                        : new DisputePage.End(
                                t(dispute.ending().state()),
                                date(dispute.ending().on().orElseThrow()),
                                dispute.ending().words().orElse("")),
                may,
                Arrays.stream(DisputeStep.values())
                        .filter(each -> each.compareTo(dispute.step().kind()) >= 0)
                        .map(each -> new Choice(each.name(), t(each), t("DisputePage.stepHelp." + each)))
                        .toList(),
                moved,
                dispute.version(),
                form,
                failed,
                errors);
    }

    /** The other side reads what was written since it was told, and not what was said in confidence before. */
    private static Instant readsFrom(Seat seat) {
        return seat.place().part() == Place.Part.OTHER
                ? seat.place()
                        .side()
                        .flatMap(seat.dispute()::side)
                        .flatMap(Side::toldAt)
                        .orElse(Instant.EPOCH)
                : Instant.EPOCH;
    }

    /** Most of those who wrote have been asked about already. */
    private Map<PersonId, String> persons(Seat seat, List<Entry> said) {
        var known = seat.room().known();
        var others = said.stream()
                .flatMap(each -> each.person().stream())
                .filter(each -> !known.containsKey(each))
                .distinct()
                .toList();
        return Stream.concat(known.values().stream(), people.all(others).stream())
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    /** Of the sides to which the visitor may write. */
    private Map<UUID, Reach> reach(Seat seat, Map<OrganisationId, Organisation> known) {
        var dispute = seat.dispute();
        return seats.reach(
                dispute.sides().stream()
                        .filter(each ->
                                dispute.whyNotWriteTo(seat.place(), each.id()).isEmpty())
                        .toList(),
                known);
    }

    private static List<SideRow> sides(
            Seat seat, Map<OrganisationId, String> names, List<DisputeLink> letters, Map<UUID, Reach> reach) {
        return seat.dispute().sides().stream()
                .map(each -> side(seat, each, names, letters, Optional.ofNullable(reach.get(each.id()))))
                .toList();
    }

    private static SideRow side(
            Seat seat, Side side, Map<OrganisationId, String> names, List<DisputeLink> letters, Optional<Reach> reach) {
        var shown = reach.flatMap(Reach::shown);
        return new SideRow(
                side.id(),
                name(side, names),
                side.raised()
                        ? t("DisputePage.side.raised")
                        : side.knows() ? t("DisputePage.side.knows") : t("DisputePage.side.knowsNot"),
                letters.stream()
                        .filter(letter ->
                                letter.side().filter(side.id()::equals).isPresent())
                        .map(letter -> letter.accepted().isPresent()
                                ? t(
                                        "DisputePage.letter.takesPart",
                                        letter.name().orElse(""),
                                        letter.address())
                                : t("DisputePage.letter.waits", letter.address()))
                        .findFirst()
                        .orElse(null),
                reach.filter(each -> Dispute.whyNotReach(seat.place(), each, shown.orElse(""))
                                .isEmpty())
                        .isPresent(),
                seat.place().leads(),
                shown.orElse(null));
    }

    private String lead(
            Seat seat, Map<OrganisationId, String> names, Map<PersonId, String> persons, List<DisputeLink> letters) {
        var dispute = seat.dispute();
        var lead = dispute.lead();
        var person = lead.person().map(each -> persons.getOrDefault(each, "")).orElse("");
        if (dispute.open() && fellAway(seat)) {
            return t("DisputePage.lead.FELL_AWAY");
        }
        return switch (lead.kind()) {
            case COORDINATOR ->
                dispute.coordinatorsImpartial(seat.coordinatorsSpeakFor())
                        ? t("DisputePage.lead.COORDINATOR")
                        : t("DisputePage.lead.COORDINATOR_INVOLVED");
            case PARTNER ->
                t(
                        "DisputePage.lead.PARTNER",
                        person,
                        lead.organisation()
                                .map(each -> names.getOrDefault(each, ""))
                                .orElse(""));
            case MEDIATOR -> mediator(lead.letter().orElseThrow(), person, lead.agreed(), letters);
            case ADMINISTRATOR -> t("DisputePage.lead.ADMINISTRATOR");
            case NOBODY -> t("DisputePage.lead.NOBODY");
        };
    }

    /** Who could lead once and cannot today; the office that became a side, and who never answered, have words of their own. */
    private boolean fellAway(Seat seat) {
        var dispute = seat.dispute();
        return seat.room().leaderless(dispute, clock.instant())
                && switch (dispute.lead().kind()) {
                    case COORDINATOR -> dispute.coordinatorsImpartial(seat.coordinatorsSpeakFor());
                    case MEDIATOR -> dispute.lead().agreed();
                    case PARTNER, ADMINISTRATOR -> true;
                    case NOBODY -> false;
                };
    }

    private String mediator(UUID letter, String person, boolean agreed, List<DisputeLink> letters) {
        var link = letters.stream()
                .filter(each -> each.id().equals(letter))
                .findFirst()
                .or(() -> links.find(letter));
        var name = person.isEmpty() ? link.flatMap(DisputeLink::name).orElse("") : person;
        if (agreed) {
            return t("DisputePage.lead.MEDIATOR", name);
        }
        return link.filter(each -> each.waits(clock.instant()))
                .map(each -> t(
                        "DisputePage.lead.MEDIATOR_ASKED", date(LocalDate.ofInstant(each.expires(), clock.getZone()))))
                .orElseGet(() -> t("DisputePage.lead.MEDIATOR_SILENT"));
    }

    private @Nullable String mediation(Dispute dispute) {
        if (!dispute.open() || dispute.step().kind() == DisputeStep.MEDIATION) {
            return null;
        }
        return LocalDate.now(clock).isBefore(dispute.mediationFrom())
                ? t("DisputePage.mediationFrom", date(dispute.mediationFrom()))
                : t("DisputePage.mediationNow", Dispute.DAYS_TO_MEDIATION);
    }

    private StepRow step(Step step, Dispute dispute) {
        var current = dispute.open() && step.ended().isEmpty();
        return new StepRow(
                t(step.kind()),
                step.ended()
                        .map(end -> t("DisputePage.stepEnded", date(step.begun()), date(end)))
                        .orElseGet(() -> t("DisputePage.stepUntil", date(step.begun()), date(step.due()))),
                step.who().orElse(null),
                step.outcome().orElse(null),
                current,
                current && step.due().isBefore(LocalDate.now(clock)));
    }

    private static ProposalBox proposal(Seat seat, Dispute.Proposal proposal, Map<OrganisationId, String> names) {
        var dispute = seat.dispute();
        return new ProposalBox(
                proposal.id(),
                proposal.words(),
                joined(dispute, names, each -> proposal.acceptedBy(each.id())),
                joined(dispute, names, each -> !proposal.acceptedBy(each.id())),
                seat.place().side().filter(each -> !proposal.acceptedBy(each)).isPresent(),
                seat.place().leads()
                        ? dispute.sides().stream()
                                .filter(each -> !proposal.acceptedBy(each.id()))
                                .map(each -> Choice.of(each.id().toString(), name(each, names)))
                                .toList()
                        : List.of());
    }

    private static String joined(Dispute dispute, Map<OrganisationId, String> names, Predicate<Side> which) {
        return dispute.sides().stream()
                .filter(which)
                .map(each -> name(each, names))
                .collect(Collectors.joining(", "));
    }

    private EntryRow entry(Entry entry, Map<PersonId, String> persons) {
        return new EntryRow(
                moment(LocalDateTime.ofInstant(entry.at(), clock.getZone())),
                entry.person()
                        .map(each -> persons.getOrDefault(each, ""))
                        .or(entry::name)
                        .orElse(""),
                t("DisputePage.entry." + entry.kind()),
                entry.words().orElse(null));
    }

    private static May may(Seat seat, Partnership partnership, boolean account) {
        var dispute = seat.dispute();
        var place = seat.place();
        return new May(
                dispute.open(),
                account && dispute.whyNotChooseLead(place).isEmpty(),
                dispute.whyNotStepDown(place).isEmpty(),
                dispute.whyNotTell(place, seat.coordinatorsSpeakFor()).isEmpty(),
                dispute.whyNotEndWithout(place).isEmpty(),
                dispute.whyNotPropose().isEmpty(),
                dispute.whyNotWithdraw(place).isEmpty(),
                dispute.whyNotEndWithout(place).isEmpty(),
                !place.leads() && partnership.life().whyNotRewrite().isEmpty());
    }

    LeadPage lead(Partnership partnership, Seat seat, Visitor visitor, DisputeForm form, FormErrors errors) {
        return new LeadPage(
                heads.of(partnership, visitor, "disputes"),
                path(partnership, seat.dispute().id()),
                seat.dispute().title(),
                choices(partnership, seat),
                seat.dispute().version(),
                form,
                errors);
    }

    private List<Choice> choices(Partnership partnership, Seat seat) {
        var members = memberships.in(partnership.id()).stream()
                .filter(Membership::counts)
                .toList();
        var sides = seat.dispute().sides().stream()
                .flatMap(each -> each.organisation().stream())
                .collect(Collectors.toSet());
        var names = organisations.namesOf(
                members.stream().map(Membership::organisation).toList());
        var offered = new ArrayList<>(
                leads(members, names, sides, Objects.requireNonNull(seat.doer().person())));
        var impartial = seat.dispute().coordinatorsImpartial(seat.coordinatorsSpeakFor());
        offered.removeIf(each ->
                each.value().equals(impartial ? DisputeLead.ADMINISTRATOR.name() : DisputeLead.COORDINATOR.name()));
        return offered;
    }

    TalkPage talk(
            DisputeLink link,
            Dispute dispute,
            Partnership partnership,
            String path,
            Visitor visitor,
            FormErrors errors) {
        return new TalkPage(
                path,
                people.find(link.by()).map(Person::name).orElse(""),
                partnership.name(),
                link.mediates(),
                day(link.expires()),
                desk.whyNotJoin(link, dispute, visitor.account()).orElse(null),
                Optional.ofNullable(visitor.account()).map(Person::name).orElse(null),
                errors);
    }

    private String day(Instant at) {
        return date(LocalDate.ofInstant(at, clock.getZone()));
    }
}
