package org.osnowa.places;

import org.jspecify.annotations.Nullable;

/** One place that the picker offers while somebody types. */
public record Suggestion(String id, String label, @Nullable String detail) {

    static Suggestion of(Place place) {
        return new Suggestion(place.id().value(), place.label(), place.voivodeship());
    }
}
