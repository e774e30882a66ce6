package org.osnowa.templates;

import jakarta.validation.Valid;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
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

/** The templates, for who looks after the installation. */
@Controller
@RequestMapping("/admin/templates")
class TemplateAdminController {

    private final TemplateLibrary library;
    private final TemplateDesk desk;
    private final TemplatePages pages;

    TemplateAdminController(TemplateLibrary library, TemplateDesk desk, TemplatePages pages) {
        this.library = library;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView all() {
        return Reply.page("templates/list", pages.list());
    }

    @GetMapping("/{template}/{wording}")
    ModelAndView edit(@PathVariable String template, @PathVariable String wording) {
        return Reply.page("templates/edit", pages.edit(find(template, wording), wording));
    }

    @PostMapping("/{template}/{wording}")
    ModelAndView save(
            @PathVariable String template,
            @PathVariable String wording,
            Visitor me,
            @Valid TemplateForm form,
            BindingResult result) {
        var found = find(template, wording);
        var errors = form.errors(result, library, wording);
        if (errors.any()) {
            return Reply.again("templates/edit", pages.edit(found, wording, form, false, errors));
        }
        try {
            return switch (desk.save(found, wording, form.written(), form.seen(), me.person())) {
                case Done<TextTemplate> _ -> saved(found, wording);
                case Refused<TextTemplate>(var why) ->
                    Reply.again("templates/edit", pages.edit(found, wording, form, false, FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            var newest = pages.fresh(found, wording).number();
            return Reply.conflict(
                    "templates/edit",
                    pages.edit(found, wording, new TemplateForm(form.text(), newest), true, FormErrors.none()));
        }
    }

    @PostMapping("/{template}/{wording}/original")
    ModelAndView back(
            @PathVariable String template,
            @PathVariable String wording,
            Visitor me,
            @Valid TemplateForm form,
            BindingResult result) {
        var found = find(template, wording);
        try {
            return switch (desk.backToTheOriginal(found, wording, form.seen(), me.person())) {
                case Done<TextTemplate> _ -> saved(found, wording);
                case Refused<TextTemplate>(var why) ->
                    Reply.again(
                            "templates/edit",
                            pages.edit(found, wording, pages.fresh(found, wording), false, FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "templates/edit", pages.edit(found, wording, pages.fresh(found, wording), true, FormErrors.none()));
        }
    }

    @GetMapping("/{template}/{wording}/versions/{number}")
    ModelAndView difference(@PathVariable String template, @PathVariable String wording, @PathVariable int number) {
        return Reply.page("templates/difference", pages.difference(find(template, wording), wording, number));
    }

    private TextTemplate find(String template, String wording) {
        return library.find(template)
                .filter(_ -> TemplateLibrary.LANGUAGES.contains(wording))
                .orElseThrow(() -> new NotFound(template));
    }

    private static ModelAndView saved(TextTemplate template, String wording) {
        Toast.say("TemplateEditPage.saved");
        return Reply.seeOther(TemplatePages.path(template, wording));
    }
}
