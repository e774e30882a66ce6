package org.osnowa.places;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.Visitor;
import org.osnowa.places.PlacesPage.Line;
import org.osnowa.platform.Link;
import org.osnowa.platform.Reply;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/places")
class PlacesController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Places places;

    PlacesController(Places places) {
        this.places = places;
    }

    @GetMapping
    ModelAndView look(@RequestParam(defaultValue = "") String q, Visitor visitor) {
        var found = places.search(q);
        var similar = found.isEmpty() ? places.resolve(q, null).places() : List.<Place>of();
        var all = places.in(PlaceId.POLAND);
        var voivodeships = q.isBlank() ? all : List.<Place>of();
        return Reply.page(
                "places/index",
                new PlacesPage(
                        q, lines(found), lines(similar), lines(voivodeships), all.isEmpty(), visitor.administrator()));
    }

    @GetMapping("/suggestions")
    ResponseEntity<List<Suggestion>> suggest(@RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(places.search(q).stream().map(Suggestion::of).toList());
    }

    @GetMapping("/{place}")
    ModelAndView show(@PathVariable PlaceId place) {
        var found = places.get(place);
        var around = places.byIds(place.around()).values().stream()
                .filter(each -> each.kind() != PlaceKind.CITY_POWIAT)
                .map(each -> new Link(each.shortLabel(), "/places/" + each.id()))
                .toList();
        return Reply.page(
                "places/show",
                new PlacePage(
                        found.id(),
                        found.shortLabel(),
                        found.label(),
                        found.kind(),
                        around,
                        places.in(place).stream().map(Line::inside).toList(),
                        places.registerOn(),
                        Optional.ofNullable(found.endedOn())));
    }

    private static List<Line> lines(List<Place> places) {
        return places.stream().map(Line::of).toList();
    }
}
