package org.osnowa.goals;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where partners say yes to the goals as they stand, and where a coordinator writes down what a partner said. */
@Controller
@RequestMapping("/partnerships/{slug}/goals/confirmations")
class ConfirmationController {

    private final Partnerships partnerships;
    private final ConfirmationDesk desk;
    private final GoalPages pages;

    ConfirmationController(Partnerships partnerships, ConfirmationDesk desk, GoalPages pages) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView confirm(
            @PathVariable String slug, @RequestParam UUID organisation, @RequestParam String stand, Visitor me) {
        var partnership = partnerships.get(slug);
        var outcome = desk.confirm(partnership, new OrganisationId(organisation), stand, me);
        return after(slug, me, outcome, PhoneForm.EMPTY);
    }

    @PostMapping("/phone")
    ModelAndView enter(@PathVariable String slug, Visitor me, @Valid PhoneForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        if (result.hasErrors()) {
            return Reply.again("goals/index", pages.all(partnership, me, form, FormErrors.in(result)));
        }
        var organisation = new OrganisationId(requireNonNull(form.organisation()));
        var saidBy = requireNonNull(form.saidBy()).strip();
        return after(slug, me, desk.enter(partnership, organisation, saidBy, me.person()), form);
    }

    private ModelAndView after(String slug, Visitor me, Outcome<OrganisationId> outcome, PhoneForm form) {
        return switch (outcome) {
            case Done<OrganisationId> _ -> {
                Toast.say("GoalsPage.confirmed");
                yield Reply.seeOther("/partnerships/" + slug + "/goals");
            }
            case Refused<OrganisationId>(var why) ->
                Reply.again("goals/index", pages.all(partnerships.get(slug), me, form, FormErrors.because(why)));
        };
    }
}
