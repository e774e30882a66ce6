package org.osnowa.organisations;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationsPage.Row;
import org.osnowa.places.Place;
import org.osnowa.places.PlaceId;
import org.osnowa.places.Places;
import org.springframework.stereotype.Component;

/** Says in words where organisations are at home. */
@Component
class Whereabouts {

    private final Places places;

    Whereabouts(Places places) {
        this.places = places;
    }

    List<Row> rows(Collection<OrganisationSummary> organisations) {
        var ids = organisations.stream()
                .map(each -> each.seat().place())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var labels = places.byIds(ids).values().stream().collect(toMap(Place::id, Place::label));
        return organisations.stream()
                .map(each -> Row.of(each, words(each.seat(), labels)))
                .toList();
    }

    /** What a place is called; its code when it is not in the register any more. */
    @Nullable
    String name(@Nullable PlaceId place) {
        return place == null ? null : places.find(place).map(Place::label).orElseGet(place::value);
    }

    @Nullable
    String of(Seat seat) {
        var place = seat.place() == null ? null : places.find(seat.place()).orElse(null);
        return words(seat, place == null ? Map.of() : Map.of(place.id(), place.label()));
    }

    /** The town, unless the place is called the same, and the place. */
    private static @Nullable String words(Seat seat, Map<PlaceId, String> labels) {
        var label = seat.place() == null ? null : labels.get(seat.place());
        var town = seat.town();
        if (label == null || town == null) {
            return label == null ? town : label;
        }
        return Stream.of(label.split(",")[0]).anyMatch(town::equals) ? label : town + ", " + label;
    }
}
