package org.osnowa.partnerships;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership.Area;
import org.osnowa.partnerships.PartnershipDesk.Start;
import org.osnowa.places.Place;
import org.osnowa.places.PlaceChoice;
import org.osnowa.places.PlaceId;
import org.osnowa.places.Places;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody names a matter and starts a partnership. */
@Controller
class StartController {

    private final PartnershipDesk desk;
    private final StartPages pages;
    private final Places places;
    private final Once once;

    StartController(PartnershipDesk desk, StartPages pages, Places places, Once once) {
        this.desk = desk;
        this.pages = pages;
        this.places = places;
        this.once = once;
    }

    /**
     * @param type as the advisor or anybody's link names it
     * @param problem from which it starts
     */
    @GetMapping("/partnerships/new")
    ModelAndView fresh(
            @RequestParam(defaultValue = "") String type, @RequestParam(required = false) @Nullable UUID problem) {
        var form = pages.fresh(type);
        var page = pages.from(problem)
                .map(reported -> {
                    var place = places.get(reported.place());
                    return pages.of(
                            form.from(reported, place.kind().usualLevel()), PlaceChoice.of(place), FormErrors.none());
                })
                .orElseGet(() -> pages.of(form, PlaceChoice.nothingYet(), FormErrors.none()));
        return Reply.page("partnerships/new", page);
    }

    @PostMapping("/partnerships")
    ModelAndView start(Visitor me, @Valid StartForm form, BindingResult result) {
        var choice = places.resolve(form.place(), form.placePicked());
        var errors = PlaceErrors.in(choice, form.level(), FormErrors.in(result)).asAskedIn(StartForm.class);
        if (errors.any()) {
            return Reply.again("partnerships/new", pages.of(form, choice, errors));
        }
        var start = start(form, choice.found().map(Place::id).orElseThrow());
        var key = form.once() == null ? Ids.next() : form.once();
        var started = once.run(
                key,
                me.person().id().toString(),
                () -> desk.start(start, me.person()).map(each -> "/partnerships/" + each.slug()));
        return switch (started) {
            case Done<String>(var path) -> {
                Toast.say("partnerships.started");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again("partnerships/new", pages.of(form, choice, FormErrors.because(why)));
        };
    }

    private static Start start(StartForm form, PlaceId place) {
        return new Start(
                Objects.requireNonNull(form.name()).strip(),
                Objects.requireNonNull(form.matter()).strip(),
                new Area(Objects.requireNonNull(form.level()), place),
                Objects.requireNonNull(form.initiator()),
                form.initiating().stream().distinct().map(OrganisationId::new).toList(),
                form.type(),
                Optional.ofNullable(form.problem()));
    }
}
