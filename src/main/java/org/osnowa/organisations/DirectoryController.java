package org.osnowa.organisations;

import java.util.List;
import org.osnowa.organisations.Directory.Filter;
import org.osnowa.organisations.Directory.Found;
import org.osnowa.places.Place;
import org.osnowa.places.PlaceChoice;
import org.osnowa.places.PlaceId;
import org.osnowa.places.Places;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DirectoryController {

    private final Directory directory;
    private final Places places;
    private final Whereabouts whereabouts;

    DirectoryController(Directory directory, Places places, Whereabouts whereabouts) {
        this.directory = directory;
        this.places = places;
        this.whereabouts = whereabouts;
    }

    @GetMapping("/organisations")
    ModelAndView all(DirectoryForm form) {
        var place = places.resolve(form.place(), form.placePicked());
        var found = place instanceof PlaceChoice.Unknown
                ? new Found(List.of(), false, false)
                : directory.find(filter(form, place), form.edge());
        return Reply.page("organisations/index", page(form, place, found));
    }

    /** Of several places with one name all count until one is picked. */
    private static Filter filter(DirectoryForm form, PlaceChoice place) {
        List<PlaceId> ids = place.found()
                .map(found -> List.of(found.id()))
                .orElseGet(() -> place.places().stream().map(Place::id).toList());
        return new Filter(form.words(), ids, form.readSector(), form.readField(), form.readKind());
    }

    private OrganisationsPage page(DirectoryForm form, PlaceChoice place, Found found) {
        var edge = form.edge();
        var rows = found.organisations();
        var backwards = edge != null && edge.backwards();
        var earlier = !rows.isEmpty() && (backwards ? found.more() : edge != null);
        var later = !rows.isEmpty() && (backwards || found.more());
        return new OrganisationsPage(
                form,
                place,
                whereabouts.rows(rows),
                form.narrowed(),
                found.alike(),
                earlier ? form.link("before", rows.getFirst()) : null,
                later ? form.link("after", rows.getLast()) : null);
    }
}
