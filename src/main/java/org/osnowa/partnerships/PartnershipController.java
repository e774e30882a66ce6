package org.osnowa.partnerships;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One partnership: its public page, its partners, and who sees its inside. */
@Controller
@RequestMapping("/partnerships/{slug}")
class PartnershipController {

    private final Partnerships partnerships;
    private final PartnershipDesk desk;
    private final PartnershipPages pages;

    PartnershipController(Partnerships partnerships, PartnershipDesk desk, PartnershipPages pages) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
    }

    /** @param email of somebody with an account who shall coordinate too */
    public record CoordinatorForm(
            @NotBlank(message = "{CoordinatorForm.email.missing}")
            @Size(max = 254, message = "{CoordinatorForm.email.missing}")
            @Nullable
            String email) {}

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor me) {
        return Reply.page("partnerships/show", pages.show(partnerships.get(slug), me));
    }

    @GetMapping("/partners")
    ModelAndView partners(@PathVariable String slug, Visitor me) {
        return Reply.page("partnerships/partners", pages.partners(partnerships.get(slug), me));
    }

    @GetMapping("/access")
    ModelAndView access(@PathVariable String slug, Visitor me) {
        return Reply.page("partnerships/access", pages.access(partnerships.get(slug), me, FormErrors.none()));
    }

    @PostMapping("/access")
    ModelAndView addCoordinator(
            @PathVariable String slug, Visitor me, @Valid CoordinatorForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        if (result.hasErrors() || form.email() == null) {
            return Reply.again("partnerships/access", pages.access(partnership, me, FormErrors.in(result)));
        }
        return afterwards(
                partnership,
                me,
                desk.addCoordinator(partnership.id(), form.email().strip(), me.person()));
    }

    @PostMapping("/access/{person}/end")
    ModelAndView removeCoordinator(@PathVariable String slug, @PathVariable PersonId person, Visitor me) {
        var partnership = partnerships.get(slug);
        return afterwards(partnership, me, desk.removeCoordinator(partnership.id(), person));
    }

    /** Who has just taken their own access away is led to the public page. */
    private ModelAndView afterwards(Partnership partnership, Visitor me, Outcome<PersonId> outcome) {
        return switch (outcome) {
            case Done<PersonId>(var person) ->
                Reply.seeOther("/partnerships/" + partnership.slug()
                        + (me.person().id().equals(person) ? "" : "/access"));
            case Refused<PersonId>(var why) ->
                Reply.again("partnerships/access", pages.access(partnership, me, FormErrors.because(why)));
        };
    }
}
