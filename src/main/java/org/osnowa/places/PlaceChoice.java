package org.osnowa.places;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of the place field of a form, and what {@code ui/place} shows in it. The field sends two values: what was typed,
 * and, where one was picked, the id of a place together with the words for which it was picked. So a choice counts only as
 * long as the words stay.
 */
public sealed interface PlaceChoice {

    record Blank() implements PlaceChoice {}

    record Found(Place place) implements PlaceChoice {}

    /** More than one place answers to the words; the person has to say which. */
    record Several(String typed, List<Place> places) implements PlaceChoice {}

    /** No place answers to the words; these are near. */
    record Unknown(String typed, List<Place> near) implements PlaceChoice {}

    static PlaceChoice nothingYet() {
        return new Blank();
    }

    static PlaceChoice of(Place place) {
        return new Found(place);
    }

    default Optional<Place> found() {
        return this instanceof Found(var place) ? Optional.of(place) : Optional.empty();
    }

    /** The sentence beside the field, or null when there is nothing to correct; whether blank is wrong is for the form. */
    default @Nullable String error() {
        return switch (this) {
            case Blank _, Found _ -> null;
            case Several several -> t("PlaceChoice.several", several.places().size());
            case Unknown unknown -> t(unknown.near().isEmpty() ? "PlaceChoice.unknown" : "PlaceChoice.near");
        };
    }

    /** The same on a form that needs a place and describes the matter: there is room for the name that no list has. */
    default String errorWhereDescribed(String blank) {
        var error = error();
        if (error == null) {
            return blank;
        }
        return this instanceof Unknown unknown
                ? t(unknown.near().isEmpty() ? "PlaceChoice.unknownDescribed" : "PlaceChoice.nearDescribed")
                : error;
    }

    default boolean unknown() {
        return this instanceof Unknown;
    }

    default String typed() {
        return switch (this) {
            case Blank _ -> "";
            case Found(var place) -> place.label();
            case Several several -> several.typed();
            case Unknown unknown -> unknown.typed();
        };
    }

    default List<Place> places() {
        return switch (this) {
            case Blank _, Found _ -> List.of();
            case Several several -> several.places();
            case Unknown unknown -> unknown.near();
        };
    }

    /** What the field sends when this place is picked. */
    default String picked(Place place) {
        return place.id() + " " + typed();
    }
}
