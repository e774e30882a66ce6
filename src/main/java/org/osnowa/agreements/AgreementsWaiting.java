package org.osnowa.agreements;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.agreements.Agreements.Near;
import org.osnowa.agreements.Agreements.Pending;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.MatterKind;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.partnerships.Waiting;
import org.osnowa.partnerships.Waiting.Matter;
import org.springframework.stereotype.Component;

/** Texts to be signed wait for those who decide; missing signatures and days that come near for those who coordinate. */
@Component
class AgreementsWaiting implements Waiting.Source {

    /** So many days before its end, and before its review, an agreement is brought up. */
    private static final int DAYS_AHEAD = 30;

    private final Agreements agreements;
    private final ActingFor acting;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Clock clock;

    AgreementsWaiting(
            Agreements agreements,
            ActingFor acting,
            Partnerships partnerships,
            Organisations organisations,
            Clock clock) {
        this.agreements = agreements;
        this.acting = acting;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public List<Matter> waitingFor(Person person, List<Partnership> coordinated) {
        var deciding = acting.under(new Visitor(person)).stream()
                .filter(Mandate::decides)
                .map(Mandate::organisation)
                .distinct()
                .toList();
        if (deciding.isEmpty() && coordinated.isEmpty()) {
            return List.of();
        }
        var mine = coordinated.stream().map(Partnership::id).toList();
        var pending = agreements.pending(deciding, mine);
        var today = LocalDate.now(clock);
        var near = mine.isEmpty() ? List.<Near>of() : agreements.near(today, today.plusDays(DAYS_AHEAD), mine);
        return pending.isEmpty() && near.isEmpty() ? List.of() : inWords(pending, near, deciding, coordinated);
    }

    private List<Matter> inWords(
            List<Pending> pending, List<Near> near, List<OrganisationId> deciding, List<Partnership> coordinated) {
        var known = known(pending, coordinated);
        var ours = pending.stream()
                .filter(each -> deciding.contains(each.organisation()))
                .toList();
        var names = ours.isEmpty()
                ? Map.<OrganisationId, String>of()
                : organisations.namesOf(
                        ours.stream().map(Pending::organisation).distinct().toList());
        var matters = new ArrayList<Matter>();
        ours.stream()
                .filter(each -> !each.held() && atWork(known.get(each.partnership())))
                .forEach(each -> matters.add(new Matter(
                        each.countersignature() ? MatterKind.COUNTERSIGN_AGREEMENT : MatterKind.SIGN_AGREEMENT,
                        name(known, each.partnership()),
                        names.getOrDefault(each.organisation(), ""),
                        path(known, each.partnership(), each.id()) + "/parties/" + each.organisation(),
                        each.signBy().orElse(null))));
        near.stream()
                .filter(each -> atWork(known.get(each.partnership())))
                .filter(each -> each.about() != Agreements.About.SIGN
                        || pending.stream().anyMatch(one -> one.id().equals(each.id())))
                .forEach(each -> matters.add(new Matter(
                        kind(each),
                        name(known, each.partnership()),
                        null,
                        path(known, each.partnership(), each.id()),
                        each.day())));
        return matters;
    }

    private static MatterKind kind(Near near) {
        return switch (near.about()) {
            case SIGN -> MatterKind.COLLECT_SIGNATURES;
            case REVIEW -> MatterKind.REVIEW_AGREEMENT;
            case END -> MatterKind.RENEW_AGREEMENT;
        };
    }

    private Map<PartnershipId, Partnership> known(List<Pending> pending, List<Partnership> coordinated) {
        Set<PartnershipId> others =
                new HashSet<>(pending.stream().map(Pending::partnership).toList());
        others.removeAll(coordinated.stream().map(Partnership::id).toList());
        var read = others.isEmpty() ? List.<Partnership>of() : partnerships.all(List.copyOf(others));
        return Stream.concat(coordinated.stream(), read.stream()).collect(toMap(Partnership::id, Function.identity()));
    }

    private static boolean atWork(@Nullable Partnership partnership) {
        return partnership != null && partnership.life().state() == LifeState.ACTIVE;
    }

    private static String name(Map<PartnershipId, Partnership> known, PartnershipId id) {
        var partnership = known.get(id);
        return partnership == null ? "" : partnership.name();
    }

    private static String path(Map<PartnershipId, Partnership> known, PartnershipId id, AgreementId agreement) {
        var partnership = known.get(id);
        return "/partnerships/" + (partnership == null ? "" : partnership.slug()) + "/agreement/" + agreement;
    }
}
