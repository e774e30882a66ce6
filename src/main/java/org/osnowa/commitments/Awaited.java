package org.osnowa.commitments;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osnowa.commitments.AskedDeliveries.Item;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** Finds what waits for a partner's word. */
@Component
class Awaited {

    /** As many as one page can hold; the rest comes up when these are answered. */
    static final int MOST = 50;

    private final Deliveries deliveries;
    private final Commitments commitments;

    Awaited(Deliveries deliveries, Commitments commitments) {
        this.deliveries = deliveries;
        this.commitments = commitments;
    }

    AskedDeliveries of(PartnershipId partnership, OrganisationId partner) {
        var waiting = deliveries.toConfirm(List.of(partnership), Set.of(partner), Set.of(partner), MOST);
        var items = items(partnership, waiting).stream()
                .collect(partitioningBy(
                        each -> each.commitment().offer().receiver().isPresent()));
        return new AskedDeliveries(items.getOrDefault(true, List.of()), items.getOrDefault(false, List.of()));
    }

    /** The same deliveries, each with its commitment. */
    List<Item> items(PartnershipId partnership, Collection<Deliveries.Located> located) {
        if (located.isEmpty()) {
            return List.of();
        }
        var rows = commitments.of(partnership).stream().collect(toMap(CommitmentRow::id, Function.identity()));
        return located.stream()
                .flatMap(each ->
                        Optional.ofNullable(rows.get(each.commitment()))
                                .map(row -> new Item(row, each.delivery()))
                                .stream())
                .toList();
    }
}
