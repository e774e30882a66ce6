package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Partnerships.After;
import org.osnowa.partnerships.Partnerships.Filter;
import org.osnowa.partnerships.PartnershipsController.Search;
import org.osnowa.places.Place;
import org.osnowa.places.PlaceId;
import org.osnowa.places.Places;
import org.osnowa.platform.Choice;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists of partnerships as cards, with the partners and places that other modules know. */
@Component
public class PartnershipLists {

    private static final int ON_A_PAGE = 20;

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Coordinators coordinators;
    private final Organisations organisations;
    private final Places places;
    private final AccessGrants grants;
    private final Ribbons ribbons;
    private final Clock clock;

    PartnershipLists(
            Partnerships partnerships,
            Memberships memberships,
            Coordinators coordinators,
            Organisations organisations,
            Places places,
            AccessGrants grants,
            Ribbons ribbons,
            Clock clock) {
        this.ribbons = ribbons;
        this.grants = grants;
        this.clock = clock;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.coordinators = coordinators;
        this.organisations = organisations;
        this.places = places;
    }

    PartnershipsPage page(Search search) {
        var found = partnerships.list(filter(search), after(search), ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var last = found.size() > ON_A_PAGE ? shown.getLast() : null;
        return new PartnershipsPage(
                search,
                cards(shown),
                last == null ? null : next(search, last),
                any(Stage.values()),
                any(PartnershipType.values()));
    }

    /** The few that look for partners most, for the front page. */
    public List<PartnershipCard> joinable(int most) {
        return cards(partnerships.joinable(most));
    }

    /** Those that somebody coordinates, those in which their organisations are partners, and those that let them in. */
    public List<PartnershipCard> mine(PersonId person, Collection<OrganisationId> organisations) {
        var ids = Stream.of(
                        coordinators.coordinatedBy(person),
                        memberships.of(organisations),
                        grants.seenBy(person, LocalDate.now(clock)))
                .flatMap(List::stream)
                .distinct()
                .toList();
        return cards(partnerships.all(ids));
    }

    List<PartnershipCard> cards(List<Partnership> all) {
        var partners = memberships.partnersOf(all.stream().map(Partnership::id).toList());
        var strands = ribbons.of(all.stream().map(Partnership::id).toList());
        var known = organisations.summaries(Stream.concat(
                        partners.values().stream().flatMap(List::stream),
                        strands.values().stream().flatMap(List::stream).map(Ribbons.Strand::giver))
                .distinct()
                .toList());
        var where = places.byIds(all.stream().map(each -> each.area().place()).toList());
        return all.stream()
                .map(each -> card(
                        each,
                        partners.getOrDefault(each.id(), List.of()),
                        known,
                        where,
                        ribbon(strands.get(each.id()), known)))
                .toList();
    }

    private static PartnershipCard card(
            Partnership partnership,
            List<OrganisationId> partners,
            Map<OrganisationId, OrganisationSummary> known,
            Map<PlaceId, Place> where,
            @Nullable Ribbon ribbon) {
        var present = partners.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(OrganisationSummary::sector)
                .toList();
        return new PartnershipCard(
                partnership.slug(),
                partnership.name(),
                partnership.matter(),
                Optional.ofNullable(where.get(partnership.area().place()))
                        .map(Place::label)
                        .orElse(""),
                partnership.stage().stage(),
                partnership.life().state(),
                partnership.type(),
                partners.size(),
                Arrays.stream(Sector.values()).filter(present::contains).toList(),
                ribbon);
    }

    private static @Nullable Ribbon ribbon(
            @Nullable List<Ribbons.Strand> strands, Map<OrganisationId, OrganisationSummary> known) {
        return strands == null
                ? null
                : Ribbon.of(strands.stream()
                        .flatMap(each -> Optional.ofNullable(known.get(each.giver()))
                                .map(giver -> new Ribbon.Part(giver.sector(), each.declared(), each.confirmed()))
                                .stream())
                        .toList());
    }

    private static List<Choice> any(Enum<?>[] values) {
        return Stream.concat(Stream.of(Choice.of("", t("partnerships.any"))), Choice.of(values).stream())
                .toList();
    }

    private Filter filter(Search search) {
        var words = search.q() == null ? "" : search.q().strip();
        var where = search.place() == null || search.place().isBlank() ? null : places.within(search.place());
        return new Filter(words, where, search.stage(), search.type());
    }

    private static @Nullable After after(Search search) {
        return search.after() == null || search.afterId() == null ? null : new After(search.after(), search.afterId());
    }

    private static String next(Search search, Partnership last) {
        var link = UriComponentsBuilder.fromPath("/partnerships");
        add(link, "q", search.q());
        add(link, "place", search.place());
        add(link, "stage", search.stage());
        add(link, "type", search.type());
        add(link, "after", last.name());
        add(link, "afterId", last.id());
        return link.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder link, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            link.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value.toString()));
        }
    }
}
