package org.osnowa.diagnosis;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the partners put on the map whom the matter concerns. */
@Controller
@RequestMapping("/partnerships/{slug}/diagnosis/stakeholders")
class StakeholderController {

    private final Partnerships partnerships;
    private final Access access;
    private final Stakeholders stakeholders;
    private final MapDesk desk;
    private final StakeholderPages pages;
    private final Once once;

    StakeholderController(
            Partnerships partnerships,
            Access access,
            Stakeholders stakeholders,
            MapDesk desk,
            StakeholderPages pages,
            Once once) {
        this.partnerships = partnerships;
        this.access = access;
        this.stakeholders = stakeholders;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView begin(
            @PathVariable String slug,
            @RequestParam @Nullable UUID organisation,
            @RequestParam(defaultValue = "") String q,
            Visitor me) {
        return Reply.page("diagnosis/stakeholder", pages.begin(partnerships.get(slug), me, organisation, q));
    }

    @PostMapping
    ModelAndView put(@PathVariable String slug, Visitor me, @Valid StakeholderForm typed, BindingResult result) {
        var partnership = partnerships.get(slug);
        var form = pages.known(typed);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, me, null, form, errors);
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.put(
                                partnership,
                                form.who(),
                                Objects.requireNonNull(form.part()),
                                form.remark(),
                                access.actsFor(me, partnership.id()),
                                me.person())
                        .map(_ -> path(slug)));
        return switch (outcome) {
            case Done<String> _ -> saved(slug);
            case Refused<String>(var why) -> again(partnership, me, null, form, FormErrors.because(why));
        };
    }

    @GetMapping("/{stakeholder}")
    ModelAndView edit(@PathVariable String slug, @PathVariable StakeholderId stakeholder, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = stakeholders.get(stakeholder, partnership.id());
        return Reply.page(
                "diagnosis/stakeholder",
                pages.edit(partnership, me, stakeholder, StakeholderForm.of(found), false, FormErrors.none()));
    }

    @PostMapping("/{stakeholder}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable StakeholderId stakeholder,
            Visitor me,
            @Valid StakeholderForm typed,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = stakeholders.get(stakeholder, partnership.id());
        var form = typed.about(found.organisation().orElse(null));
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, me, stakeholder, form, errors);
        }
        var changed = found.as(form.who(), Objects.requireNonNull(form.part()), form.remark(), form.version());
        try {
            return switch (desk.change(partnership, changed, me.person())) {
                case Done<Stakeholder> _ -> saved(slug);
                case Refused<Stakeholder>(var why) ->
                    again(partnership, me, stakeholder, form, FormErrors.because(why));
            };
        } catch (ChangedMeanwhile _) {
            var theirs = StakeholderForm.of(stakeholders.get(stakeholder, partnership.id()));
            return Reply.conflict(
                    "diagnosis/stakeholder", pages.edit(partnership, me, stakeholder, theirs, true, FormErrors.none()));
        }
    }

    @PostMapping("/{stakeholder}/removal")
    ModelAndView remove(@PathVariable String slug, @PathVariable StakeholderId stakeholder, Visitor me) {
        var partnership = partnerships.get(slug);
        desk.remove(partnership, stakeholders.get(stakeholder, partnership.id()), me.person());
        Toast.say("DiagnosisPage.takenOut");
        return Reply.seeOther(path(slug));
    }

    @PostMapping("/{stakeholder}/return")
    ModelAndView bringBack(@PathVariable String slug, @PathVariable StakeholderId stakeholder, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = stakeholders.get(stakeholder, partnership.id());
        return switch (desk.bringBack(partnership, found, me.person())) {
            case Done<Stakeholder> _ -> Reply.seeOther(path(slug));
            case Refused<Stakeholder>(var why) ->
                again(partnership, me, stakeholder, StakeholderForm.of(found), FormErrors.because(why));
        };
    }

    private ModelAndView again(
            Partnership partnership,
            Visitor me,
            @Nullable StakeholderId stakeholder,
            StakeholderForm form,
            FormErrors errors) {
        return Reply.again("diagnosis/stakeholder", pages.edit(partnership, me, stakeholder, form, false, errors));
    }

    private static ModelAndView saved(String slug) {
        Toast.say("DiagnosisPage.saved");
        return Reply.seeOther(path(slug));
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/diagnosis";
    }
}
