package org.osnowa.entrusting;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody who leaves hands over: the coordination of a partnership, or what they do for an organisation. */
@Controller
class HandoverController {

    private final Partnerships partnerships;
    private final Mandates mandates;
    private final EntrustmentDesk desk;
    private final AccessPages pages;
    private final Clock clock;

    HandoverController(
            Partnerships partnerships, Mandates mandates, EntrustmentDesk desk, AccessPages pages, Clock clock) {
        this.partnerships = partnerships;
        this.mandates = mandates;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/partnerships/{slug}/handover")
    ModelAndView ask(@PathVariable String slug, Visitor me) {
        return Reply.page(
                "entrusting/handover",
                pages.handover(partnerships.get(slug), me, HandoverForm.empty(), FormErrors.none()));
    }

    @PostMapping("/partnerships/{slug}/handover")
    ModelAndView handOver(@PathVariable String slug, Visitor me, @Valid HandoverForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = FormErrors.in(result);
        if (errors.any()) {
            return Reply.again("entrusting/handover", pages.handover(partnership, me, form, errors));
        }
        var task = new Task.Coordination(partnership.id());
        return switch (desk.entrust(task, form.address(), true, me.person())) {
            case Done<Entrustment> _ -> sent("/partnerships/" + slug + "/handover");
            case Refused<Entrustment>(var why) ->
                Reply.again("entrusting/handover", pages.handover(partnership, me, form, FormErrors.because(why)));
        };
    }

    @GetMapping("/organisations/{organisation}/handover")
    ModelAndView askForOrganisation(@PathVariable OrganisationId organisation, Visitor me) {
        return Reply.page(
                "entrusting/handover", pages.handover(organisation, me, HandoverForm.empty(), FormErrors.none()));
    }

    @PostMapping("/organisations/{organisation}/handover")
    ModelAndView handOverOrganisation(
            @PathVariable OrganisationId organisation, Visitor me, @Valid HandoverForm form, BindingResult result) {
        var held = mandates.holds(me.person().id(), organisation, LocalDate.now(clock));
        var errors =
                held.isEmpty() ? FormErrors.because(EntrustmentRefusal.NOTHING_TO_HAND_OVER) : FormErrors.in(result);
        if (errors.any()) {
            return Reply.again("entrusting/handover", pages.handover(organisation, me, form, errors));
        }
        var task = new Task.Mandate(
                organisation,
                held.orElseThrow().scope(),
                Optional.ofNullable(held.orElseThrow().until()));
        return switch (desk.entrust(task, form.address(), true, me.person())) {
            case Done<Entrustment> _ -> sent("/organisations/" + organisation + "/handover");
            case Refused<Entrustment>(var why) ->
                Reply.again("entrusting/handover", pages.handover(organisation, me, form, FormErrors.because(why)));
        };
    }

    @PostMapping("/desk/entrustments/{entrustment}/withdrawal")
    ModelAndView withdraw(@PathVariable EntrustmentId entrustment, Visitor me) {
        desk.withdraw(entrustment, me.person());
        Toast.say("AccessPage.withdrawn");
        return Reply.seeOther("/desk");
    }

    /** Whoever asked takes it back. */
    @Component
    static class GiverDoor implements Doorkeeper {

        private final Entrustments entrustments;

        GiverDoor(Entrustments entrustments) {
            this.entrustments = entrustments;
        }

        @Override
        public String door() {
            return "giver";
        }

        @Override
        public boolean lets(Visitor visitor, Map<String, String> path) {
            return EntrustmentId.read(path.getOrDefault("entrustment", ""))
                    .flatMap(entrustments::find)
                    .filter(each -> visitor.id().filter(each.by()::equals).isPresent())
                    .isPresent();
        }
    }

    private static ModelAndView sent(String path) {
        Toast.say("HandoverPage.sent");
        return Reply.seeOther(path);
    }
}
