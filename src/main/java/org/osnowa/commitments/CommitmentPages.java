package org.osnowa.commitments;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.commitments.CommitmentPage.Anew;
import org.osnowa.commitments.CommitmentPage.Came;
import org.osnowa.commitments.CommitmentPage.Can;
import org.osnowa.commitments.CommitmentPage.Told;
import org.osnowa.commitments.CommitmentPage.Typed;
import org.osnowa.commitments.Entry.By;
import org.osnowa.goals.GoalNames;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Origins;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.PledgePicture;
import org.osnowa.plan.ActionNames;
import org.osnowa.platform.Choice;
import org.springframework.stereotype.Component;

/** Makes the page of one thing that a partner brings. */
@Component
class CommitmentPages {

    private static final int DELIVERIES = 50;
    private static final int HISTORY = 60;

    private final PartnershipHeads heads;
    private final PartnerLists partners;
    private final Organisations organisations;
    private final Commitments commitments;
    private final Deliveries deliveries;
    private final DeliveryFiles files;
    private final List<Itemised> itemised;
    private final Actors actors;
    private final GoalNames goals;
    private final ActionNames actions;
    private final People people;
    private final Origins origins;
    private final Clock clock;

    CommitmentPages(
            PartnershipHeads heads,
            PartnerLists partners,
            Organisations organisations,
            Commitments commitments,
            Deliveries deliveries,
            DeliveryFiles files,
            List<Itemised> itemised,
            Actors actors,
            GoalNames goals,
            ActionNames actions,
            People people,
            Origins origins,
            Clock clock) {
        this.heads = heads;
        this.partners = partners;
        this.organisations = organisations;
        this.commitments = commitments;
        this.deliveries = deliveries;
        this.files = files;
        this.itemised = itemised;
        this.actors = actors;
        this.goals = goals;
        this.actions = actions;
        this.people = people;
        this.origins = origins;
        this.clock = clock;
    }

    private PartnershipHead head(Partnership partnership, Visitor visitor) {
        return heads.of(partnership, visitor, "commitments");
    }

    private static String path(PartnershipHead head, CommitmentId id) {
        return head.path() + "/commitments/" + id;
    }

    // --- One

    CommitmentPage one(
            Partnership partnership, CommitmentId id, @Nullable DeliveryId after, Visitor visitor, Typed typed) {
        var head = head(partnership, visitor);
        var today = LocalDate.now(clock);
        var commitment = commitments.get(id, partnership.id());
        var number = commitments.find(id).orElseThrow().row().number();
        var offer = commitment.offer();
        var actor = actors.of(visitor, partnership.id());
        var listed = deliveries.of(id, after, DELIVERIES + 1);
        var shown = listed.subList(0, Math.min(DELIVERIES, listed.size()));
        var attached =
                files.of(shown.stream().flatMap(each -> each.files().stream()).toList());
        var who = new Who(commitment, shown);
        var sheets = offer.worked() ? sheets(shown) : Set.<DeliveryId>of();
        var promise = commitment.promise();
        var state = commitment.state(today);
        var path = path(head, id);
        return new CommitmentPage(
                head,
                path,
                CommitmentRow.code(number),
                offer.what(),
                t(offer.kind()),
                who.organisation(offer.giver()),
                offer.receiver().map(who::organisation).orElse(null),
                offer.goal()
                        .flatMap(goal -> goals.of(partnership.id()).stream()
                                .filter(each -> each.id().equals(goal))
                                .findFirst())
                        .map(each -> each.code() + ". " + each.sentence())
                        .orElse(null),
                offer.action()
                        .flatMap(action -> actions.of(partnership.id()).stream()
                                .filter(each -> each.id().equals(action))
                                .findFirst())
                        .map(ActionNames.Named::title)
                        .orElse(null),
                state,
                Quantities.words(commitment.delivered(), promise.quantity(), offer),
                date(promise.due()),
                promise.rhythm().map(each -> rhythm(each, offer)).orElse(null),
                promise.rhythm().isPresent() ? Quantities.words(promise.expectedBy(today), offer) : null,
                declared(commitment, who),
                new PledgePicture(
                        List.of(PledgePicture.segment(
                                promise.quantity(),
                                commitment.delivered(),
                                commitment.confirmed(),
                                state == State.LATE)),
                        1),
                organisations.traitsOf(List.of(offer.giver())).values().stream()
                        .findFirst()
                        .map(Organisations.Traits::sector)
                        .orElse(Sector.SOCIAL),
                commitment.changed() ? anew(commitment.firstPromise(), commitment) : null,
                Optional.ofNullable(offer.worth(commitment.confirmed()))
                        .map(org.osnowa.platform.Money::words)
                        .orElse(null),
                offer.valuation()
                        .map(each -> t(
                                "CommitmentPage.rate",
                                new org.osnowa.platform.Money(each.rate()).words(),
                                t("Unit.one." + offer.unit()),
                                each.basis(),
                                String.valueOf(each.year())))
                        .orElse(null),
                commitment.trouble().orElse(null),
                commitment.troubleAsked(),
                commitment
                        .asked()
                        .map(each -> new Anew(
                                anew(each.promise(), commitment),
                                each.reason(),
                                offer.valuation().isPresent() && commitment.unvaluedBy(each.promise())))
                        .orElse(null),
                now(commitment),
                ended(commitment.standing()),
                shown.stream()
                        .map(each ->
                                came(commitment, each, attached, actor, who, path, head, sheets.contains(each.id())))
                        .toList(),
                listed.size() > DELIVERIES ? path + "?after=" + shown.getLast().id() : null,
                commitment.entries().reversed().stream()
                        .filter(each ->
                                !(each.fact() instanceof Fact.Delivered || each.fact() instanceof Fact.FileAdded))
                        .limit(HISTORY)
                        .map(each -> new Told(date(each.on()), told(each, commitment, who)))
                        .toList(),
                can(commitment, actor, head, partnership, today),
                typed,
                head.contributes() ? takers(partnership, commitment, actor) : List.of(),
                offer.worked(),
                head.inside()
                        ? origins.of(partnership.id(), List.of(commitment.id().value()))
                                .get(commitment.id().value())
                        : null);
    }

    private Set<DeliveryId> sheets(List<Delivery> shown) {
        var ids = shown.stream().map(Delivery::id).toList();
        return itemised.stream().flatMap(each -> each.among(ids).stream()).collect(Collectors.toSet());
    }

    /** With its name where it was or may become something else. */
    private static String anew(Promise promise, Commitment commitment) {
        var offer = promise.what().map(commitment.offered()::of).orElse(commitment.offered());
        var much = promise.rhythm()
                .map(each ->
                        t("CommitmentPage.byAgain", rhythm(each, offer), Quantities.words(promise.quantity(), offer)))
                .orElseGet(
                        () -> t("CommitmentPage.by", Quantities.words(promise.quantity(), offer), date(promise.due())));
        return renamed(commitment) ? t("CommitmentPage.anew", offer.what(), much) : much;
    }

    private static boolean renamed(Commitment commitment) {
        return commitment.entries().stream()
                .anyMatch(each -> each.fact() instanceof Fact.ChangeAsked(var promise, var _)
                        && promise.what().isPresent());
    }

    private static ChangeForm now(Commitment commitment) {
        var promise = commitment.promise();
        return new ChangeForm(
                Quantities.typed(promise.rhythm().map(Rhythm::each).orElse(promise.quantity())),
                CommitmentForm.Often.of(promise.rhythm()),
                null,
                date(promise.due()),
                commitment.whyNotBecomeElse().isPresent()
                        ? null
                        : commitment.offer().what(),
                null,
                null,
                null);
    }

    private static String rhythm(Rhythm rhythm, Offer offer) {
        return t(
                "Rhythm." + rhythm.every(),
                Quantities.words(rhythm.each(), offer),
                date(rhythm.from()),
                date(rhythm.until()));
    }

    private static @Nullable String ended(Standing standing) {
        return switch (standing) {
            case Standing.Declared(), Standing.Agreed(var _) -> null;
            case Standing.Withdrawn(var on, var reason) -> t("CommitmentPage.withdrawn", date(on), reason);
            case Standing.Released(var on, var reason) -> t("CommitmentPage.released", date(on), reason);
            case Standing.NotDelivered(var on, var reason) -> t("CommitmentPage.notDelivered", date(on), reason);
        };
    }

    private static String declared(Commitment commitment, Who who) {
        var first = commitment.entries().getFirst();
        return first.fact() instanceof Fact.Declared(var _, var channel)
                ? t("CommitmentPage.declared." + channel, date(first.on()), who.said(first.by()))
                : "";
    }

    private Came came(
            Commitment commitment,
            Delivery delivery,
            Map<FileId, DeliveryFile> attached,
            Actor actor,
            Who who,
            String path,
            PartnershipHead head,
            boolean sheet) {
        var offer = commitment.offer();
        var works = head.contributes();
        var here = path + "/deliveries/" + delivery.id();
        return new Came(
                here,
                Quantities.words(delivery.quantity(), offer),
                date(delivery.on()),
                delivery.words().orElse(null),
                who.said(delivery.by()),
                delivery.state(),
                delivery.confirmedInPart(),
                switch (delivery.state()) {
                    case Delivery.State.Waiting() -> null;
                    case Delivery.State.Confirmed(var seen, var on, var by, var _) ->
                        seen < delivery.quantity()
                                ? t("CommitmentPage.partly", Quantities.words(seen, offer), who.in(by), date(on))
                                : t("CommitmentPage.confirmed", who.in(by), date(on));
                    case Delivery.State.NotConfirmed(var on, var by, var _) ->
                        t("CommitmentPage.notConfirmed", who.in(by), date(on));
                    case Delivery.State.TakenBack(var on, var _) -> t("CommitmentPage.takenBack", date(on));
                },
                switch (delivery.state()) {
                    case Delivery.State.Waiting() -> null;
                    case Delivery.State.Confirmed(var _, var _, var _, var remark) -> remark.orElse(null);
                    case Delivery.State.NotConfirmed(var _, var _, var remark) -> remark;
                    case Delivery.State.TakenBack(var _, var reason) -> reason;
                },
                delivery.unconfirmedLong(clock.instant()),
                works && commitment.whyNotConfirm(delivery.id(), actor).isEmpty(),
                works && commitment.whyNotTakeBack(delivery.id(), actor).isEmpty(),
                works
                        && commitment
                                .whyNotTakeConfirmationBack(delivery.id(), actor)
                                .isEmpty(),
                AttachedFile.all(
                        delivery,
                        attached,
                        here + "/files/",
                        file -> commitment
                                .whyNotRemoveFile(delivery.id(), file, actor)
                                .isEmpty()),
                works && commitment.whyNotAddFile(delivery.id(), actor).isEmpty(),
                sheet && commitment.tellsWho(delivery.id(), actor) ? path + "/timesheets/" + delivery.id() : null,
                delivery.stamp());
    }

    private static Can can(
            Commitment commitment, Actor actor, PartnershipHead head, Partnership partnership, LocalDate today) {
        if (!head.contributes()) {
            return new Can(false, false, false, false, false, false, false, false, false, false, false);
        }
        var says = commitment.whyNotWithdraw(actor).isEmpty();
        var missing = says && !commitment.allDelivered();
        return new Can(
                says,
                commitment.whyNotAgree(actor).isEmpty(),
                missing,
                commitment.whyNotAnswerChange(actor).isEmpty(),
                commitment.whyNotAskTrouble(actor).isEmpty()
                        && !actor.speaksFor(commitment.offer().giver())
                        && commitment.trouble().isEmpty()
                        && !commitment.troubleAsked(),
                missing,
                commitment.whyNotEndTrouble(actor).isEmpty(),
                says,
                commitment.whyNotRelease(actor).isEmpty(),
                commitment.whyNotCallUndelivered(actor, today).isEmpty(),
                actor.coordinates() && !actor.speaksFor(commitment.offer().giver()));
    }

    /** Who can take over the least part of it. */
    private List<Choice> takers(Partnership partnership, Commitment commitment, Actor actor) {
        var least = commitment.offer().unit().least();
        return partners.of(partnership.id()).stream()
                .filter(PartnerRow::counts)
                .filter(each -> commitment
                        .whyNotShare(new OrganisationId(each.organisation()), least, actor)
                        .isEmpty())
                .map(each -> Choice.of(each.organisation().toString(), each.name()))
                .toList();
    }

    private static String told(Entry entry, Commitment commitment, Who who) {
        var by = who.said(entry.by());
        var offer = commitment.offer();
        return switch (entry.fact()) {
            case Fact.Declared(var promise, var _) -> t("Told.declared", by, anew(promise, commitment));
            case Fact.Agreed() -> t("Told.agreed", by);
            case Fact.ChangeAsked(var promise, var reason) ->
                t("Told.changeAsked", by, anew(promise, commitment), reason);
            case Fact.ChangeAgreed() -> t("Told.changeAgreed", by);
            case Fact.ChangeDeclined(var reason) -> t("Told.changeDeclined", by, reason);
            case Fact.TroubleAsked() -> t("Told.troubleAsked", by);
            case Fact.TroubleTold(var words) -> t("Told.troubleTold", by, words);
            case Fact.TroubleOver() -> t("Told.troubleOver", by);
            case Fact.Delivered(var _, var quantity, var on, var _) ->
                t("Told.delivered", by, Quantities.words(quantity, offer), date(on));
            case Fact.Corrected(var _, var quantity, var on, var _, var reason) ->
                t("Told.corrected", by, Quantities.words(quantity, offer), date(on), reason);
            case Fact.TakenBack(var _, var reason) -> t("Told.takenBack", by, reason);
            case Fact.Confirmed(var _, var quantity, var _) ->
                t("Told.confirmed", by, Quantities.words(quantity, offer));
            case Fact.NotConfirmed(var _, var remark) -> t("Told.notConfirmed", by, remark);
            case Fact.ConfirmationTakenBack(var _, var reason) -> t("Told.confirmationTakenBack", by, reason);
            case Fact.FileAdded _ -> t("Told.fileAdded", by);
            case Fact.FileRemoved(var id, var _) -> {
                var delivery = commitment.delivery(new DeliveryId(id));
                yield t("Told.fileRemoved", by, Quantities.words(delivery.quantity(), offer), date(delivery.on()));
            }
            case Fact.Withdrawn(var reason) -> t("Told.withdrawn", by, reason);
            case Fact.Released(var reason) -> t("Told.released", by, reason);
            case Fact.NotDelivered(var reason) -> t("Told.notDelivered", by, reason);
        };
    }

    /** The names of everybody on the page, read at once. */
    private final class Who {

        private final Map<OrganisationId, String> names;
        private final Map<PersonId, String> people;

        Who(Commitment commitment, List<Delivery> deliveries) {
            var all = Stream.concat(
                            commitment.entries().stream().map(Entry::by),
                            deliveries.stream().flatMap(Who::of))
                    .toList();
            this.names = organisations.namesOf(Stream.concat(
                            Stream.concat(
                                    Stream.of(commitment.offer().giver()), commitment.offer().receiver().stream()),
                            all.stream().flatMap(each -> each.organisation().stream()))
                    .distinct()
                    .toList());
            this.people =
                    CommitmentPages.this
                            .people
                            .all(all.stream()
                                    .flatMap(each -> each.person().stream())
                                    .collect(Collectors.toSet()))
                            .stream()
                            .collect(Collectors.toMap(Person::id, Person::name));
        }

        private static Stream<By> of(Delivery delivery) {
            return delivery.state() instanceof Delivery.State.Confirmed(var _, var _, var by, var _)
                    ? Stream.of(delivery.by(), by)
                    : Stream.of(delivery.by());
        }

        String organisation(OrganisationId id) {
            return names.getOrDefault(id, "");
        }

        /** The organisation in whose name something was said. */
        String in(By by) {
            return by.organisation().map(this::organisation).orElseGet(() -> person(by));
        }

        /** Who said it for whom, and who wrote it down. */
        String said(By by) {
            var organisation = by.organisation().map(this::organisation).orElse("");
            var person = person(by);
            if (by.saidBy().isPresent()) {
                return person.isEmpty()
                        ? t(
                                "CommitmentPage.saidByLetter",
                                organisation,
                                by.saidBy().get())
                        : t("CommitmentPage.saidBy", organisation, by.saidBy().get(), person);
            }
            if (person.isEmpty()) {
                return organisation;
            }
            return organisation.isEmpty() ? person : t("CommitmentPage.who", organisation, person);
        }

        private String person(By by) {
            return by.person().map(each -> people.getOrDefault(each, "")).orElse("");
        }
    }
}
