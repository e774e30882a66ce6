package org.osnowa.partners;

import jakarta.validation.Valid;
import java.util.Objects;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
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

/** Where a partner leaves, or a coordinator enters that it has. */
@Controller
@RequestMapping("/partnerships/{slug}/partners/{partner}/leaving")
class LeavingController {

    private final Partnerships partnerships;
    private final LeavingDesk desk;
    private final PartnerPages pages;

    LeavingController(Partnerships partnerships, LeavingDesk desk, PartnerPages pages) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String slug, @PathVariable OrganisationId partner, Visitor me) {
        return Reply.page(
                "partners/leaving",
                pages.leaving(partnerships.get(slug), partner, me, LeavingForm.empty(), FormErrors.none()));
    }

    @PostMapping
    ModelAndView leave(
            @PathVariable String slug,
            @PathVariable OrganisationId partner,
            Visitor me,
            @Valid LeavingForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = FormErrors.in(result);
        if (errors.any()) {
            return Reply.again("partners/leaving", pages.leaving(partnership, partner, me, form, errors));
        }
        var reason = Objects.requireNonNull(form.reason()).strip();
        return switch (desk.leave(partnership, partner, reason, me)) {
            case Done<OrganisationId> _ -> {
                Toast.say("LeavingPage.done");
                yield Reply.seeOther("/partnerships/" + slug + "/partners");
            }
            case Refused<OrganisationId>(var why) ->
                Reply.again("partners/leaving", pages.leaving(partnership, partner, me, form, FormErrors.because(why)));
        };
    }
}
