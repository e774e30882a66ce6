package org.osnowa.places;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/** Adding a neighbourhood to a gmina. */
public record NeighbourhoodPage(PlaceId gmina, String gminaLabel, NeighbourhoodForm form, FormErrors errors) {

    public static List<Choice> kinds() {
        return PlaceKind.neighbourhoods().stream()
                .map(kind -> Choice.of(kind.name(), t(kind)))
                .toList();
    }
}
