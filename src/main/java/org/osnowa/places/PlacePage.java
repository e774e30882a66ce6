package org.osnowa.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.places.PlacesPage.Line;
import org.osnowa.platform.Link;

/** One place, what it lies in and what lies in it. */
public record PlacePage(
        PlaceId id,
        String name,
        String label,
        PlaceKind kind,
        List<Link> around,
        List<Line> inside,
        Optional<LocalDate> registerOn,
        Optional<LocalDate> endedOn) {

    public boolean gmina() {
        return kind.tier() == PlaceKind.Tier.GMINA;
    }

    public boolean mayGrow() {
        return gmina() && endedOn.isEmpty();
    }

    /** The six digits and the seventh are the office's; what people added has none. */
    public boolean hasCode() {
        return !id.neighbourhood() && kind != PlaceKind.COUNTRY;
    }
}
