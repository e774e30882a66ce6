package org.osnowa.organisations;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.UUID;
import org.osnowa.accounts.Visitor;
import org.osnowa.places.PlaceChoice;
import org.osnowa.places.Places;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adding an organisation, and correcting what is written about one. */
@Controller
@RequestMapping("/organisations")
class OrganisationFormController {

    private final OrganisationDesk desk;
    private final Organisations organisations;
    private final Directory directory;
    private final Places places;
    private final Whereabouts whereabouts;

    OrganisationFormController(
            OrganisationDesk desk,
            Organisations organisations,
            Directory directory,
            Places places,
            Whereabouts whereabouts) {
        this.desk = desk;
        this.organisations = organisations;
        this.directory = directory;
        this.places = places;
        this.whereabouts = whereabouts;
    }

    @GetMapping("/new")
    ModelAndView blank(@RequestParam(defaultValue = "") String name) {
        var page = adding(OrganisationForm.named(name), PlaceChoice.nothingYet(), FormErrors.none(), List.of());
        return Reply.page("organisations/new", page);
    }

    @PostMapping
    ModelAndView add(
            Visitor visitor,
            OrganisationForm form,
            @RequestParam UUID once,
            @RequestParam(defaultValue = "false") boolean represent,
            @RequestParam(defaultValue = "false") boolean another) {
        var place = place(form);
        var errors = form.errors(place);
        if (errors.any()) {
            return Reply.again("organisations/new", adding(form, place, errors, List.of()));
        }
        var profile = form.profile(place);
        var maybe = another ? List.<OrganisationSummary>of() : directory.maybe(profile, form.identifiers());
        if (!maybe.isEmpty()) {
            return Reply.again("organisations/new", adding(form, place, errors, maybe));
        }
        try {
            var numbers = form.identifiers();
            return switch (desk.add(once, visitor.person(), profile, numbers, form.contact(), represent)) {
                case Done<String>(var path) -> Reply.seeOther(path);
                case Refused<String>(var why) ->
                    Reply.again("organisations/new", adding(form, place, FormErrors.because(why), List.of()));
            };
        } catch (IdentifierTaken taken) {
            var same = directory.maybe(profile, form.identifiers());
            var page = adding(form, place, errors, same).because(OrganisationRefusal.taken(taken.identifier()));
            return Reply.again("organisations/new", page);
        }
    }

    @GetMapping("/{organisation}/edit")
    ModelAndView edit(@PathVariable OrganisationId organisation) {
        var found = organisations.get(organisation);
        if (found.mergedInto() != null) {
            return Reply.seeOther("/organisations/%s", found.mergedInto());
        }
        var seat = found.profile().seat().place();
        var place = seat == null
                ? PlaceChoice.nothingYet()
                : places.find(seat).map(PlaceChoice::of).orElseGet(PlaceChoice::nothingYet);
        return Reply.page("organisations/edit", editing(found, OrganisationForm.of(found), place, FormErrors.none()));
    }

    @PostMapping("/{organisation}")
    ModelAndView save(@PathVariable OrganisationId organisation, OrganisationForm form) {
        var place = place(form);
        var errors = form.errors(place);
        if (errors.any()) {
            return Reply.again("organisations/edit", editing(organisations.get(organisation), form, place, errors));
        }
        try {
            desk.describe(organisation, form.seen(), form.profile(place), form.identifiers(), form.contact());
        } catch (IdentifierTaken taken) {
            var page = editing(organisations.get(organisation), form, place, errors);
            return Reply.again("organisations/edit", page.because(OrganisationRefusal.taken(taken.identifier())));
        } catch (ChangedMeanwhile _) {
            var theirs = organisations.get(organisations.standing(organisation));
            return Reply.conflict("organisations/edit", conflict(theirs, form, place));
        }
        Toast.say("organisations.saved");
        return Reply.seeOther("/organisations/%s", organisation);
    }

    private PlaceChoice place(OrganisationForm form) {
        return places.resolve(form.place(), form.placePicked());
    }

    private OrganisationFormPage adding(
            OrganisationForm form, PlaceChoice place, FormErrors errors, List<OrganisationSummary> maybe) {
        var rows = whereabouts.rows(maybe);
        return new OrganisationFormPage("/organisations", t("organisations.new"), form, place, errors, rows, List.of());
    }

    private static OrganisationFormPage editing(
            Organisation organisation, OrganisationForm form, PlaceChoice place, FormErrors errors) {
        var path = "/organisations/" + organisation.id();
        var name = organisation.profile().name();
        return new OrganisationFormPage(path, name, form, place, errors, List.of(), List.of());
    }

    /** Both versions in sight; saving again means: mine, knowing theirs. */
    private OrganisationFormPage conflict(Organisation theirs, OrganisationForm form, PlaceChoice place) {
        var mine = theirs.describedAs(form.profile(place), form.identifiers(), form.contact());
        var page = editing(theirs, form.having(theirs.version()), place, FormErrors.none());
        return new OrganisationFormPage(
                page.path(),
                page.name(),
                page.form(),
                place,
                page.errors(),
                List.of(),
                Differences.between(theirs, mine, whereabouts));
    }
}
