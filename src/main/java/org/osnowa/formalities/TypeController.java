package org.osnowa.formalities;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a partnership is and how it exists in law, for everybody; and where its coordinators say so. */
@Controller
@RequestMapping("/partnerships/{slug}/type")
class TypeController {

    private final Partnerships partnerships;
    private final Formalities formalities;
    private final FormalDesk desk;
    private final TypePages pages;

    TypeController(Partnerships partnerships, Formalities formalities, FormalDesk desk, TypePages pages) {
        this.partnerships = partnerships;
        this.formalities = formalities;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor visitor) {
        return Reply.page(
                "formalities/show", pages.show(partnerships.get(slug), visitor, GroupForm.empty(), FormErrors.none()));
    }

    @GetMapping("/choice")
    ModelAndView choose(@PathVariable String slug, Visitor me) {
        var partnership = partnerships.get(slug);
        var form = TypeForm.of(partnership, formalities.of(partnership.id()).facts());
        return Reply.page("formalities/choice", pages.choice(partnership, me, form, false, FormErrors.none()));
    }

    @PostMapping("/choice")
    ModelAndView choose(@PathVariable String slug, Visitor me, @Valid TypeForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(FormErrors.in(result));
        if (errors.any()) {
            return Reply.again("formalities/choice", pages.choice(partnership, me, form, false, errors));
        }
        try {
            var founded = formalities
                    .of(partnership.id())
                    .facts()
                    .foundedBy(Typed.number(form.founders()))
                    .asSeenIn(form.factsVersion());
            desk.classify(partnership, form.version(), form.type(), form.form(), founded, me.person());
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "formalities/choice", pages.choice(partnerships.get(slug), me, form, true, FormErrors.none()));
        }
        return saved(slug);
    }

    @GetMapping("/facts")
    ModelAndView facts(@PathVariable String slug, Visitor me) {
        var partnership = partnerships.get(slug);
        return Facts.askedBy(partnership.type())
                ? Reply.page("formalities/facts", pages.facts(partnership, me, null, false, FormErrors.none()))
                : Reply.seeOther("/partnerships/" + slug + "/type");
    }

    @PostMapping("/facts/project")
    ModelAndView save(@PathVariable String slug, Visitor me, @Valid ProjectForm form, BindingResult result) {
        return write(partnerships.get(slug), me, form, result);
    }

    @PostMapping("/facts/undertaking")
    ModelAndView save(@PathVariable String slug, Visitor me, @Valid UndertakingForm form, BindingResult result) {
        return write(partnerships.get(slug), me, form, result);
    }

    @PostMapping("/facts/cause")
    ModelAndView save(@PathVariable String slug, Visitor me, @Valid CauseForm form, BindingResult result) {
        return write(partnerships.get(slug), me, form, result);
    }

    @PostMapping("/facts/contribution")
    ModelAndView save(@PathVariable String slug, Visitor me, @Valid ContributionForm form, BindingResult result) {
        return write(partnerships.get(slug), me, form, result);
    }

    @PostMapping("/facts/written")
    ModelAndView save(@PathVariable String slug, Visitor me, @Valid WrittenForm form, BindingResult result) {
        return write(partnerships.get(slug), me, form, result);
    }

    @PostMapping("/facts/strategy")
    ModelAndView save(@PathVariable String slug, Visitor me, @Valid StrategyForm form, BindingResult result) {
        return write(partnerships.get(slug), me, form, result);
    }

    /** Somebody may have chosen another type meanwhile: what is typed then has no place. */
    private ModelAndView write(Partnership partnership, Visitor me, FactsForm form, BindingResult result) {
        if (!form.askedBy(partnership.type())) {
            Toast.say("TypePage.otherType");
            return Reply.seeOther("/partnerships/" + partnership.slug() + "/type");
        }
        var errors = form.errors(FormErrors.in(result));
        if (form instanceof CauseForm cause && !pages.canBeSpokenTo(partnership, cause.partner())) {
            errors = errors.and("partner", t("CauseForm.partner.unknown"));
        }
        if (errors.any()) {
            return Reply.again("formalities/facts", pages.facts(partnership, me, form, false, errors));
        }
        try {
            var facts = form.into(formalities.of(partnership.id()).facts()).asSeenIn(form.version());
            desk.write(partnership, facts, me.person());
        } catch (ChangedMeanwhile _) {
            return Reply.conflict("formalities/facts", pages.facts(partnership, me, form, true, FormErrors.none()));
        }
        return saved(partnership.slug());
    }

    private static ModelAndView saved(String slug) {
        Toast.say("TypePage.saved");
        return Reply.seeOther("/partnerships/" + slug + "/type");
    }
}
