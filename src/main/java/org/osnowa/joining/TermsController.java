package org.osnowa.joining;

import jakarta.validation.Valid;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.osnowa.platform.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where coordinators say what they want to know of organisations that ask. */
@Controller
@RequestMapping("/partnerships/{slug}/joining/terms")
class TermsController {

    private final Partnerships partnerships;
    private final Joinings joinings;
    private final JoiningDesk desk;
    private final JoiningPages pages;

    TermsController(Partnerships partnerships, Joinings joinings, JoiningDesk desk, JoiningPages pages) {
        this.partnerships = partnerships;
        this.joinings = joinings;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor me) {
        var partnership = partnerships.get(slug);
        var form = TermsForm.of(joinings.terms(partnership.id()));
        return Reply.page("joining/terms", pages.terms(partnership, me, form, null, FormErrors.none()));
    }

    @PostMapping
    ModelAndView set(@PathVariable String slug, Visitor me, @Valid TermsForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = FormErrors.in(result);
        if (errors.any()) {
            return Reply.again("joining/terms", pages.terms(partnership, me, form, null, errors));
        }
        try {
            return switch (desk.set(partnership, form.terms(), me.person())) {
                case Done<Terms> _ -> {
                    Toast.say("TermsPage.saved");
                    yield Reply.seeOther("/partnerships/" + slug + "/joining/requests");
                }
                case Refused<Terms>(var why) -> throw new TooLate(why);
            };
        } catch (ChangedMeanwhile _) {
            var theirs = joinings.terms(partnership.id());
            return Reply.conflict("joining/terms", pages.terms(partnership, me, form, theirs, FormErrors.none()));
        }
    }
}
