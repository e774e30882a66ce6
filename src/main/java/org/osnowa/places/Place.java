package org.osnowa.places;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place, with the names of what it lies in. */
public record Place(
        PlaceId id,
        PlaceKind kind,
        String name,
        Around around,
        @Nullable LocalDate endedOn) {

    /** A city that is its own powiat, and what lies in it, have no powiat to be named. */
    public record Around(
            @Nullable String gmina,
            @Nullable String powiat,
            @Nullable String voivodeship) {

        static final Around NOTHING = new Around(null, null, null);
    }

    /** As people tell it from its namesakes: "Osiek, gmina wiejska, powiat starogardzki". */
    public String label() {
        var label = whole();
        return endedOn == null ? label : t("Place.ended", label);
    }

    /** As people call it when nobody can mistake it: "Osiek", "powiat starogardzki". */
    public String shortLabel() {
        return switch (kind) {
            case VOIVODESHIP -> t("Place.voivodeship", name);
            case POWIAT -> t("Place.powiat", name);
            default -> name;
        };
    }

    /** What the label leaves out. */
    public @Nullable String voivodeship() {
        return around.voivodeship() == null ? null : t("Place.voivodeship", around.voivodeship());
    }

    private String whole() {
        return switch (kind.tier()) {
            case COUNTRY, VOIVODESHIP -> shortLabel();
            case POWIAT -> kind == PlaceKind.CITY_POWIAT ? t("Place.city", name) : t("Place.powiat", name);
            case GMINA ->
                around.powiat() == null ? t("Place.city", name) : t("Place.gmina", name, t(kind), around.powiat());
            case NEIGHBOURHOOD -> {
                var gmina = Objects.requireNonNull(around.gmina());
                yield around.powiat() == null
                        ? t("Place.partOfCity", name, t(kind), gmina)
                        : t("Place.part", name, t(kind), gmina, around.powiat());
            }
        };
    }
}
