package org.osnowa.places;

import static org.osnowa.platform.Text.t;

import java.util.List;

/**
 * Looking for a place: what was asked for, what was found, and the voivodeships for those who would rather go down.
 *
 * @param none whether no register has been loaded, so that nothing can be found
 * @param administrator whether the visitor can do something about it
 */
public record PlacesPage(
        String asked,
        List<Line> found,
        List<Line> similar,
        List<Line> voivodeships,
        boolean none,
        boolean administrator) {

    public record Line(String address, String label, String detail) {

        /** Where everything lies in the same place, its kind says more than its surroundings. */
        static Line inside(Place place) {
            return new Line("/places/" + place.id(), place.shortLabel(), t(place.kind()));
        }

        static Line of(Place place) {
            var detail = place.voivodeship();
            return new Line("/places/" + place.id(), place.label(), detail == null ? "" : detail);
        }
    }
}
