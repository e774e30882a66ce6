package org.osnowa.commitments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osnowa.asking.Question;
import org.osnowa.commitments.AskedDeliveries.Item;
import org.osnowa.commitments.AskedDeliveriesPage.Answered;
import org.osnowa.commitments.AskedDeliveriesPage.Row;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the page on which a partner says from its letter what came. */
@Component
class AskedDeliveriesPages {

    private static final int ANSWERED = 10;

    private final Awaited awaited;
    private final Deliveries deliveries;
    private final DeliveryFiles files;
    private final Organisations organisations;
    private final Clock clock;

    AskedDeliveriesPages(
            Awaited awaited, Deliveries deliveries, DeliveryFiles files, Organisations organisations, Clock clock) {
        this.awaited = awaited;
        this.deliveries = deliveries;
        this.files = files;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** With the name of who answered last: the same person mostly answers again. */
    AskedDeliveriesForm fresh(Question question) {
        return AskedDeliveriesForm.fresh(
                deliveries.answeredByLetter(new PartnershipId(question.subject()), question.organisation(), 1).stream()
                        .flatMap(each -> settledBy(each.delivery()).stream())
                        .findFirst());
    }

    private static Optional<String> settledBy(Delivery delivery) {
        return switch (delivery.state()) {
            case Delivery.State.Confirmed(var _, var _, var by, var _) -> by.saidBy();
            case Delivery.State.NotConfirmed(var _, var by, var _) -> by.saidBy();
            case Delivery.State.Waiting _, Delivery.State.TakenBack _ -> Optional.empty();
        };
    }

    AskedDeliveriesPage asked(
            String action,
            Partnership partnership,
            Question question,
            Optional<? extends Refusal> whyNot,
            AskedDeliveriesForm form,
            FormErrors errors) {
        var opens = whyNot.isEmpty();
        var waiting = opens
                ? awaited.of(partnership.id(), question.organisation())
                : new AskedDeliveries(List.of(), List.of());
        var answered = opens ? answered(partnership, question.organisation()) : List.<Item>of();
        var names = organisations.namesOf(Stream.of(
                        waiting.named().stream()
                                .map(each -> each.commitment().offer().giver()),
                        waiting.open().stream()
                                .map(each -> each.commitment().offer().giver()),
                        answered.stream().map(each -> each.commitment().offer().giver()),
                        Stream.of(question.organisation()))
                .flatMap(each -> each)
                .toList());
        var attached = files.of(Stream.concat(waiting.named().stream(), waiting.open().stream())
                .flatMap(each -> each.delivery().files().stream())
                .toList());
        return new AskedDeliveriesPage(
                action,
                partnership.name(),
                "/partnerships/" + partnership.slug(),
                names.getOrDefault(question.organisation(), ""),
                question.until().map(Text::date).orElse(null),
                whyNot.orElse(null),
                waiting.named().stream()
                        .map(each -> row(each, names, form, attached, action))
                        .toList(),
                waiting.open().stream()
                        .map(each -> row(each, names, form, attached, action))
                        .toList(),
                answered.stream().map(each -> answered(each, names)).toList(),
                form,
                errors);
    }

    private List<Item> answered(Partnership partnership, OrganisationId partner) {
        return awaited.items(partnership.id(), deliveries.answeredByLetter(partnership.id(), partner, ANSWERED));
    }

    private Row row(
            Item item,
            Map<OrganisationId, String> names,
            AskedDeliveriesForm form,
            Map<FileId, DeliveryFile> attached,
            String action) {
        var offer = item.commitment().offer();
        var delivery = item.delivery();
        var id = delivery.id().toString();
        return new Row(
                delivery.id().value(),
                item.commitment().code(),
                names.getOrDefault(offer.giver(), ""),
                offer.what(),
                Quantities.words(delivery.quantity(), offer),
                Text.date(delivery.on()),
                delivery.words().orElse(null),
                delivery.unconfirmedLong(clock.instant()),
                delivery.stamp(),
                form.quantity(id).orElse(null),
                form.remark(id).orElse(null),
                AttachedFile.all(delivery, attached, action + "/files/", _ -> false));
    }

    private static Answered answered(Item item, Map<OrganisationId, String> names) {
        var offer = item.commitment().offer();
        var delivery = item.delivery();
        return new Answered(
                names.getOrDefault(offer.giver(), ""),
                offer.what(),
                Text.date(delivery.on()),
                delivery.confirmed() == 0 ? null : Quantities.words(delivery.confirmed(), offer),
                switch (delivery.state()) {
                    case Delivery.State.Confirmed(var _, var _, var _, var remark) -> remark.orElse(null);
                    case Delivery.State.NotConfirmed(var _, var _, var remark) -> remark;
                    case Delivery.State.Waiting _, Delivery.State.TakenBack _ -> null;
                });
    }
}
