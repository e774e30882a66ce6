package org.osnowa.formalities;

import jakarta.validation.Valid;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Conditions;
import org.osnowa.partnerships.Partner;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator writes what each partner does and brings, and who votes in the board. */
@Controller
@RequestMapping("/partnerships/{slug}/type")
class PartController {

    private final Partnerships partnerships;
    private final Conditions conditions;
    private final Formalities formalities;
    private final FormalDesk desk;
    private final TypePages pages;
    private final Once once;

    PartController(
            Partnerships partnerships,
            Conditions conditions,
            Formalities formalities,
            FormalDesk desk,
            TypePages pages,
            Once once) {
        this.partnerships = partnerships;
        this.conditions = conditions;
        this.formalities = formalities;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
    }

    @GetMapping("/partners/{partner}")
    ModelAndView edit(@PathVariable String slug, @PathVariable("partner") OrganisationId organisation, Visitor me) {
        var partnership = partnerships.get(slug);
        var partner = partner(partnership, organisation);
        return Reply.page("formalities/part", pages.part(partnership, me, partner, null, false, FormErrors.none()));
    }

    @PostMapping("/partners/{partner}")
    ModelAndView save(
            @PathVariable String slug,
            @PathVariable("partner") OrganisationId organisation,
            Visitor me,
            @Valid PartForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var partner = partner(partnership, organisation);
        var errors = form.errors(FormErrors.in(result));
        if (errors.any()) {
            return Reply.again("formalities/part", pages.part(partnership, me, partner, form, false, errors));
        }
        try {
            desk.write(partnership, form.part(organisation), partner.name(), me.person());
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "formalities/part", pages.part(partnership, me, partner, form, true, FormErrors.none()));
        }
        return saved(slug);
    }

    @PostMapping("/groups")
    ModelAndView add(@PathVariable String slug, Visitor me, @Valid GroupForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        if (result.hasErrors()) {
            return Reply.again("formalities/show", pages.show(partnership, me, form, FormErrors.in(result)));
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.add(partnership, form.group(new GroupId(Ids.next())), me.person())
                        .map(_ -> "/partnerships/" + slug + "/type"));
        return switch (outcome) {
            case Done<String> _ -> saved(slug);
            case Refused<String>(var why) -> refused(partnership, me, form, why);
        };
    }

    @PostMapping("/groups/{group}/removal")
    ModelAndView remove(@PathVariable String slug, @PathVariable GroupId group, Visitor me) {
        desk.remove(having(slug, group), group, me.person());
        Toast.say("TypePage.groupRemoved");
        return Reply.seeOther("/partnerships/" + slug + "/type");
    }

    @PostMapping("/groups/{group}/return")
    ModelAndView bringBack(@PathVariable String slug, @PathVariable GroupId group, Visitor me) {
        var partnership = having(slug, group);
        return switch (desk.bringBack(partnership, group, me.person())) {
            case Done<GroupId> _ -> saved(slug);
            case Refused<GroupId>(var why) -> refused(partnership, me, GroupForm.empty(), why);
        };
    }

    private ModelAndView refused(Partnership partnership, Visitor me, GroupForm form, Refusal why) {
        return Reply.again("formalities/show", pages.show(partnership, me, form, FormErrors.because(why)));
    }

    private Partnership having(String slug, GroupId group) {
        var partnership = partnerships.get(slug);
        if (!formalities.has(group, partnership.id())) {
            throw new NotFound(group);
        }
        return partnership;
    }

    private Partner partner(Partnership partnership, OrganisationId organisation) {
        return conditions.partners(partnership.id()).stream()
                .filter(each -> each.membership().organisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFound(organisation));
    }

    private static ModelAndView saved(String slug) {
        Toast.say("TypePage.saved");
        return Reply.seeOther("/partnerships/" + slug + "/type");
    }
}
