package org.osnowa.commitments;

import static org.osnowa.platform.Text.date;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.Visitor;
import org.osnowa.commitments.CommitmentsPage.Mine;
import org.osnowa.commitments.CommitmentsPage.ToConfirm;
import org.osnowa.commitments.PledgeRow.Pledge;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.PledgePicture;
import org.springframework.stereotype.Component;

/** Makes the page of all that the partners of one partnership bring. */
@Component
class CommitmentsPages {

    private static final int TO_CONFIRM = 50;
    private static final Set<State> INSIDE_ONLY = EnumSet.of(State.LATE, State.AT_RISK, State.DUE, State.NOT_DELIVERED);

    private final PartnershipHeads heads;
    private final PartnerLists partners;
    private final Organisations organisations;
    private final Commitments commitments;
    private final Deliveries deliveries;
    private final DeliveryFiles files;
    private final Actors actors;
    private final Clock clock;

    CommitmentsPages(
            PartnershipHeads heads,
            PartnerLists partners,
            Organisations organisations,
            Commitments commitments,
            Deliveries deliveries,
            DeliveryFiles files,
            Actors actors,
            Clock clock) {
        this.heads = heads;
        this.partners = partners;
        this.organisations = organisations;
        this.commitments = commitments;
        this.deliveries = deliveries;
        this.files = files;
        this.actors = actors;
        this.clock = clock;
    }

    CommitmentsPage page(Partnership partnership, Visitor visitor) {
        var head = heads.of(partnership, visitor, "commitments");
        var today = LocalDate.now(clock);
        var all = commitments.of(partnership.id());
        var rows = rows(head, partners.of(partnership.id()), all, today);
        var standing = all.stream().filter(CommitmentRow::promised).toList();
        var actor = actors.of(visitor, partnership.id());
        var names = names(all);
        return new CommitmentsPage(
                head,
                standing.size(),
                (int) standing.stream()
                        .filter(each -> each.state(today) == State.CONFIRMED)
                        .count(),
                standing.stream().mapToInt(CommitmentRow::waiting).sum(),
                head.inside()
                        ? (int) standing.stream()
                                .filter(each -> each.state(today) == State.LATE)
                                .count()
                        : 0,
                rows,
                toConfirm(partnership, head, actor, all, names),
                mine(head, actor, all, today),
                head.inside()
                        ? all.stream()
                                .filter(each -> !each.promised())
                                .map(each -> pledge(head, each, today))
                                .toList()
                        : List.of(),
                head.contributes() && (head.coordinates() || !actor.speaksFor().isEmpty()));
    }

    private Map<OrganisationId, String> names(Collection<CommitmentRow> rows) {
        return organisations.namesOf(rows.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.offer().giver()), each.offer().receiver().stream()))
                .distinct()
                .toList());
    }

    /** Every partner has its row, also who declared nothing; who has left and promised something stays in sight. */
    private List<PledgeRow> rows(
            PartnershipHead head, List<PartnerRow> partners, List<CommitmentRow> all, LocalDate today) {
        var byGiver = new LinkedHashMap<OrganisationId, List<CommitmentRow>>();
        partners.stream()
                .filter(PartnerRow::counts)
                .sorted(Comparator.comparing((PartnerRow each) -> each.sector()))
                .forEach(each -> byGiver.put(new OrganisationId(each.organisation()), new ArrayList<>()));
        all.stream()
                .filter(CommitmentRow::promised)
                .forEach(each -> byGiver.computeIfAbsent(each.offer().giver(), _ -> new ArrayList<>())
                        .add(each));
        var pictures = CommitmentPledges.pictures(
                byGiver.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> each.getValue().stream()
                                        .map(CommitmentPledges.Thread::of)
                                        .toList())),
                head.inside(),
                today);
        var known = partners.stream()
                .collect(Collectors.toMap(each -> new OrganisationId(each.organisation()), each -> each));
        var gone = organisations.traitsOf(byGiver.keySet().stream()
                .filter(each -> !known.containsKey(each))
                .toList());
        return byGiver.entrySet().stream()
                .map(each -> row(
                        each.getKey(),
                        each.getValue().stream()
                                .map(row -> pledge(head, row, today))
                                .toList(),
                        Objects.requireNonNull(pictures.get(each.getKey())),
                        Optional.ofNullable(known.get(each.getKey())),
                        Optional.ofNullable(gone.get(each.getKey()))))
                .toList();
    }

    private static PledgeRow row(
            OrganisationId organisation,
            List<Pledge> pledges,
            PledgePicture picture,
            Optional<PartnerRow> partner,
            Optional<Organisations.Traits> gone) {
        var kept = (int)
                pledges.stream().filter(each -> each.state() == State.CONFIRMED).count();
        return new PledgeRow(
                organisation.value(),
                partner.map(PartnerRow::brief)
                        .or(() -> gone.map(each -> each.organisation().brief()))
                        .orElse(""),
                partner.map(PartnerRow::sector)
                        .or(() -> gone.map(Organisations.Traits::sector))
                        .orElse(Sector.SOCIAL),
                partner.filter(PartnerRow::residents).isPresent(),
                partner.filter(each -> each.role().leads()).isPresent(),
                kept,
                picture,
                pledges);
    }

    /** Lateness and trouble are told to partners only, and what never came looks to others like what is not there yet. */
    private static Pledge pledge(PartnershipHead head, CommitmentRow row, LocalDate today) {
        var state = row.state(today);
        var shown = head.inside() || !INSIDE_ONLY.contains(state) ? state : State.AGREED;
        return new Pledge(
                row.code(),
                row.offer().what(),
                row.offer().kind(),
                Quantities.words(row.delivered(), row.promise().quantity(), row.offer()),
                shown,
                row.waiting() > 0,
                row.changed(),
                head.inside() ? date(row.promise().due()) : null,
                head.inside() ? path(head, row.id()) : null);
    }

    private static String path(PartnershipHead head, CommitmentId id) {
        return head.path() + "/commitments/" + id;
    }

    private List<ToConfirm> toConfirm(
            Partnership partnership,
            PartnershipHead head,
            Actor actor,
            List<CommitmentRow> all,
            Map<OrganisationId, String> names) {
        if (!head.contributes() || actor.speaksFor().isEmpty()) {
            return List.of();
        }
        var never = new HashSet<>(actor.actsFor());
        never.addAll(actor.speaksFor());
        var byId = all.stream().collect(Collectors.toMap(CommitmentRow::id, each -> each));
        var waiting = deliveries.toConfirm(List.of(partnership.id()), actor.speaksFor(), never, TO_CONFIRM);
        var attached = files.of(waiting.stream()
                .flatMap(each -> each.delivery().files().stream())
                .toList());
        return waiting.stream()
                .filter(each -> each.delivery().by().person().isEmpty()
                        || !each.delivery().by().person().equals(actor.person()))
                .flatMap(each -> Optional.ofNullable(byId.get(each.commitment()))
                        .map(row -> new ToConfirm(
                                names.getOrDefault(row.offer().giver(), ""),
                                row.offer().what(),
                                Quantities.words(each.delivery().quantity(), row.offer()),
                                date(each.delivery().on()),
                                each.delivery().words().orElse(null),
                                path(head, row.id()) + "/deliveries/"
                                        + each.delivery().id(),
                                path(head, row.id()),
                                AttachedFile.all(
                                        each.delivery(),
                                        attached,
                                        path(head, row.id()) + "/deliveries/"
                                                + each.delivery().id() + "/files/",
                                        _ -> false),
                                each.delivery().stamp()))
                        .stream())
                .toList();
    }

    private static List<Mine> mine(PartnershipHead head, Actor actor, List<CommitmentRow> all, LocalDate today) {
        if (!head.contributes()) {
            return List.of();
        }
        return all.stream()
                .filter(each -> each.open() && actor.speaksFor(each.offer().giver()))
                .filter(each -> each.delivered() < each.promise().quantity()
                        || each.trouble().isPresent())
                .sorted(Comparator.comparing(each -> each.promise().due()))
                .map(each -> new Mine(
                        each.code(),
                        each.offer().what(),
                        Quantities.words(each.delivered(), each.promise().quantity(), each.offer()),
                        each.state(today),
                        date(each.promise().due()),
                        path(head, each.id())))
                .toList();
    }
}
