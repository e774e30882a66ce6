package org.osnowa.entrusting;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
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

/** Who sees the inside of one partnership, and who may. */
@Controller
@RequestMapping("/partnerships/{slug}/access")
class AccessController {

    private final Partnerships partnerships;
    private final EntrustmentDesk entrustments;
    private final AccessDesk desk;
    private final AccessPages pages;
    private final Clock clock;

    AccessController(
            Partnerships partnerships, EntrustmentDesk entrustments, AccessDesk desk, AccessPages pages, Clock clock) {
        this.partnerships = partnerships;
        this.entrustments = entrustments;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor me) {
        var page = pages.access(partnerships.get(slug), me, AccessForm.empty(), FormErrors.none());
        return Reply.page("entrusting/access", page);
    }

    @PostMapping
    ModelAndView let(@PathVariable String slug, Visitor me, @Valid AccessForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result, LocalDate.now(clock));
        if (errors.any()) {
            return Reply.again("entrusting/access", pages.access(partnership, me, form, errors));
        }
        return switch (entrustments.entrust(form.task(partnership.id()), form.address(), false, me.person())) {
            case Done<Entrustment> _ -> {
                Toast.say("AccessPage.asked");
                yield Reply.seeOther(path(slug));
            }
            case Refused<Entrustment>(var why) ->
                Reply.again("entrusting/access", pages.access(partnership, me, form, FormErrors.because(why)));
        };
    }

    @PostMapping("/entrustments/{entrustment}/withdrawal")
    ModelAndView withdraw(@PathVariable String slug, @PathVariable EntrustmentId entrustment) {
        entrustments.withdraw(entrustment, partnerships.get(slug).id());
        Toast.say("AccessPage.withdrawn");
        return Reply.seeOther(path(slug));
    }

    /** Who has just taken their own access away is led to the public page. */
    @PostMapping("/{person}/end")
    ModelAndView end(@PathVariable String slug, @PathVariable PersonId person, Visitor me) {
        return switch (desk.end(partnerships.get(slug), person, me.person())) {
            case Done<PersonId> _ ->
                Reply.seeOther(me.person().id().equals(person) ? "/partnerships/" + slug : path(slug));
            case Refused<PersonId>(var why) -> again(slug, me, why);
        };
    }

    @PostMapping("/taking-over")
    ModelAndView takeOver(@PathVariable String slug, Visitor me) {
        return switch (desk.takeOver(partnerships.get(slug), me.person())) {
            case Done<PersonId> _ -> {
                Toast.say("AccessPage.tookOver");
                yield Reply.seeOther(path(slug));
            }
            case Refused<PersonId>(var why) -> again(slug, me, why);
        };
    }

    private ModelAndView again(String slug, Visitor me, Refusal why) {
        return Reply.again(
                "entrusting/access",
                pages.access(partnerships.get(slug), me, AccessForm.empty(), FormErrors.because(why)));
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/access";
    }
}
