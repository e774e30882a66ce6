package org.osnowa.places;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.Optional;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Neighbourhoods have no register: people add those they miss. */
@Controller
@RequestMapping("/places/{gmina}/neighbourhoods")
class NeighbourhoodController {

    private final PlaceDesk desk;
    private final Places places;

    NeighbourhoodController(PlaceDesk desk, Places places) {
        this.desk = desk;
        this.places = places;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable PlaceId gmina) {
        return Reply.page("places/new", page(gmina, NeighbourhoodForm.empty(), FormErrors.none()));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable PlaceId gmina, Visitor visitor, @Valid NeighbourhoodForm form, BindingResult result) {
        if (result.hasErrors()) {
            return Reply.again("places/new", page(gmina, form, FormErrors.in(result)));
        }
        var once = Optional.ofNullable(form.once()).orElseGet(Ids::next);
        var outcome = desk.addNeighbourhood(
                once,
                gmina,
                requireNonNull(form.kind()),
                requireNonNull(form.name()).strip(),
                visitor.person().id());
        return switch (outcome) {
            case Done(var path) -> {
                Toast.say("places.added");
                yield Reply.seeOther(path);
            }
            case Refused(var why) -> Reply.again("places/new", page(gmina, form, FormErrors.because(why)));
        };
    }

    private NeighbourhoodPage page(PlaceId id, NeighbourhoodForm form, FormErrors errors) {
        var gmina = places.get(id);
        if (gmina.kind().tier() != PlaceKind.Tier.GMINA) {
            throw new NotFound(id);
        }
        return new NeighbourhoodPage(id, gmina.label(), form, errors);
    }
}
