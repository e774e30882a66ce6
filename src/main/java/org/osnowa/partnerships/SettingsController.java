package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership.Area;
import org.osnowa.partnerships.SettingsPage.Compared;
import org.osnowa.places.Place;
import org.osnowa.places.PlaceChoice;
import org.osnowa.places.Places;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator describes the partnership anew. */
@Controller
@RequestMapping("/partnerships/{slug}/settings")
class SettingsController {

    private final Partnerships partnerships;
    private final PartnershipDesk desk;
    private final PartnershipPages pages;
    private final Places places;

    SettingsController(Partnerships partnerships, PartnershipDesk desk, PartnershipPages pages, Places places) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.places = places;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor me) {
        var partnership = partnerships.get(slug);
        var place = PlaceChoice.of(places.get(partnership.area().place()));
        return Reply.page(
                "partnerships/settings",
                page(partnership, me, SettingsForm.of(partnership), place, FormErrors.none(), null));
    }

    @PostMapping
    ModelAndView save(@PathVariable String slug, Visitor me, @Valid SettingsForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var choice = places.resolve(form.place(), form.placePicked());
        var errors = PlaceErrors.in(choice, form.level(), FormErrors.in(result)).asAskedIn(SettingsForm.class);
        if (errors.any()) {
            return Reply.again("partnerships/settings", page(partnership, me, form, choice, errors, null));
        }
        try {
            var described = desk.describe(
                    partnership,
                    form.version(),
                    Objects.requireNonNull(form.name()).strip(),
                    Objects.requireNonNull(form.matter()).strip(),
                    new Area(
                            Objects.requireNonNull(form.level()),
                            choice.found().map(Place::id).orElseThrow()),
                    me.person());
            return switch (described) {
                case Done<Partnership> _ -> Reply.seeOther("/partnerships/" + slug);
                case Refused<Partnership>(var why) -> throw new TooLate(why);
            };
        } catch (ChangedMeanwhile _) {
            var theirs = partnerships.get(slug);
            return Reply.conflict("partnerships/settings", page(theirs, me, form, choice, FormErrors.none(), theirs));
        }
    }

    private SettingsPage page(
            Partnership newest,
            Visitor me,
            SettingsForm form,
            PlaceChoice place,
            FormErrors errors,
            @Nullable Partnership theirs) {
        return new SettingsPage(
                pages.head(newest, me, "settings"),
                form,
                theirs == null ? form.version() : theirs.version(),
                place,
                theirs == null ? List.of() : compared(theirs, form, place),
                StartPages.levels(),
                errors);
    }

    /** Every field with both versions, so that nobody replaces what they have not seen. */
    private List<Compared> compared(Partnership theirs, SettingsForm mine, PlaceChoice place) {
        return List.of(
                new Compared(t("StartPage.name"), theirs.name(), Objects.requireNonNullElse(mine.name(), "")),
                new Compared(t("StartPage.matter"), theirs.matter(), Objects.requireNonNullElse(mine.matter(), "")),
                new Compared(
                        t("StartPage.place"),
                        places.get(theirs.area().place()).label(),
                        place.found().map(Place::label).orElse("")),
                new Compared(t("StartPage.level"), t(theirs.area().level()), t(Objects.requireNonNull(mine.level()))));
    }
}
